import { counted, form, type Params } from '../catalogue';

/** "0 ligne" / "2 lignes" / "1 000 000 de lignes". */
export const nb = (n: string | number | undefined, one: string, other = `${one}s`): string =>
	counted(n, { one, many: `${/^[aeiouhéèê]/i.test(other) ? 'd’' : 'de '}${other}`, other });
/** The form of a word that goes with a number, without the number. */
export const acc = (n: string | number | undefined, one: string, other: string): string => form(n, { one, other });

/** Who answers: the host, or the destination. */
export const at = (p: Params): string => String(p.host ?? 'La destination');
/** The same in the middle of a sentence. */
export const within = (p: Params): string => String(p.host ?? 'la destination');
/** What the server said, where it said something. */
export const said = (p: Params): string => (p.reason ? ` Message reçu\u00a0: ${String(p.reason).replace(/[.\s]+$/, '')}.` : '');
/** Nothing is lost. */
export const SAFE = 'Rien n’est perdu\u00a0: les contacts attendent sur cet appareil.';
