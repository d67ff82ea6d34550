import { standardField } from '../../fields';
import { rowInPart } from '../../imports/parts';
import type { Params, SameCodes } from '../catalogue';
import type { fixMessages as en } from '../fix';
import { nb } from './parts';

const field = (p: Params): string => {
	const id = String(p['field'] ?? '');
	return standardField(id)?.label ?? id.replace(/^custom:/, '');
};
const short = (value: string | number | undefined): string => {
	const v = String(value ?? '');
	return v.length > 40 ? `${v.slice(0, 39)}…` : v;
};
const rows = (p: Params): string => nb(p['rows'], 'ligne');

export const fixMessages = {
	fixEdited: { message: (p) => `${field(p)} à la ligne ${rowInPart(Number(p['row'] ?? 0))}` },
	fixPasted: { message: (p) => `Cellules modifiées dans ${rows(p)}` },
	fixSuggestions: { message: (p) => `Suggestions appliquées dans ${rows(p)}` },
	fixEqual: {
		message: (p) =>
			String(p['to'] ?? '') === ''
				? `${field(p)}\u00a0: «\u00a0${short(p['from'])}\u00a0» effacé dans ${rows(p)}`
				: `${field(p)}\u00a0: «\u00a0${short(p['from'])}\u00a0» remplacé par «\u00a0${short(p['to'])}\u00a0» dans ${rows(p)}`
	},
	fixSet: { message: (p) => `${field(p)}\u00a0: «\u00a0${short(p['value'])}\u00a0» saisi dans ${rows(p)}` },
	fixCleared: { message: (p) => `${field(p)}\u00a0: effacé dans ${rows(p)}` },
	fixReplaced: {
		message: (p) => `«\u00a0${short(p['find'])}\u00a0» remplacé par «\u00a0${short(p['replace'])}\u00a0» dans ${nb(p['cells'], 'cellule')}`
	},
	nothingToRedo: { message: () => 'Il n’y a rien à rétablir.' }
} satisfies SameCodes<typeof en>;
