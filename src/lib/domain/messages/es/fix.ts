import { standardField } from '../../fields';
import { rowInPart } from '../../imports/parts';
import type { Params, SameCodes } from '../catalogue';
import type { fixMessages as en } from '../fix';
import { cells, rows } from './parts';

const field = (p: Params): string => {
	const id = String(p['field'] ?? '');
	return standardField(id)?.label ?? id.replace(/^custom:/, '');
};
const short = (value: string | number | undefined): string => {
	const v = String(value ?? '');
	return v.length > 40 ? `${v.slice(0, 39)}…` : v;
};

/** Steps of the fix grid (IMP-8), as undo and redo name them. */
export const fixMessages = {
	fixEdited: { message: (p) => `${field(p)} en la fila ${rowInPart(Number(p['row'] ?? 0))}` },
	fixPasted: { message: (p) => `Celdas cambiadas en ${rows(p['rows'])}` },
	fixSuggestions: { message: (p) => `Sugerencias usadas en ${rows(p['rows'])}` },
	fixEqual: {
		message: (p) =>
			String(p['to'] ?? '') === ''
				? `${field(p)} «${short(p['from'])}» vaciado en ${rows(p['rows'])}`
				: `${field(p)} «${short(p['from'])}» cambiado a «${short(p['to'])}» en ${rows(p['rows'])}`
	},
	fixSet: { message: (p) => `${field(p)} con el valor «${short(p['value'])}» en ${rows(p['rows'])}` },
	fixCleared: { message: (p) => `${field(p)} vaciado en ${rows(p['rows'])}` },
	fixReplaced: { message: (p) => `«${short(p['find'])}» reemplazado por «${short(p['replace'])}» en ${cells(p['cells'])}` },
	nothingToRedo: { message: () => 'No hay nada que rehacer.' }
} satisfies SameCodes<typeof en>;
