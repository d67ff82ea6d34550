import type { Params } from '../catalogue';

export const at = (p: Params): string => String(p.host ?? 'Das Ziel');
export const said = (p: Params): string => (p.reason ? ` Die Meldung lautet: ${String(p.reason).replace(/[.\s]+$/, '')}.` : '');
export const SAFE = 'Nichts ging verloren: Die Kontakte warten auf diesem Gerät.';
