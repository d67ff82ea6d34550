import { standardField } from '../fields';
import { rowInPart } from '../imports/parts';
import { plural, type Catalogue, type Params } from './catalogue';

const field = (p: Params): string => {
	const id = String(p['field'] ?? '');
	return standardField(id)?.label ?? id.replace(/^custom:/, '');
};
/** Long values are cut: the sentence is for a button and a toast. */
const short = (value: string | number | undefined): string => {
	const v = String(value ?? '');
	return v.length > 40 ? `${v.slice(0, 39)}…` : v;
};
const cells = (p: Params): string => plural(p['cells'], 'cell');

/** Steps of the fix grid (IMP-8), as undo and redo name them. */
export const fixMessages = {
	fixEdited: { message: (p) => `${field(p)} in row ${rowInPart(Number(p['row'] ?? 0))}` },
	fixPasted: { message: (p) => `Cells changed in ${plural(p['rows'], 'row')}` },
	fixSuggestions: { message: (p) => `Suggestions used in ${plural(p['rows'], 'row')}` },
	fixEqual: {
		message: (p) =>
			String(p['to'] ?? '') === ''
				? `${field(p)} “${short(p['from'])}” cleared in ${plural(p['rows'], 'row')}`
				: `${field(p)} “${short(p['from'])}” changed to “${short(p['to'])}” in ${plural(p['rows'], 'row')}`
	},
	fixSet: { message: (p) => `${field(p)} set to “${short(p['value'])}” in ${plural(p['rows'], 'row')}` },
	fixCleared: { message: (p) => `${field(p)} cleared in ${plural(p['rows'], 'row')}` },
	fixReplaced: { message: (p) => `“${short(p['find'])}” replaced by “${short(p['replace'])}” in ${cells(p)}` },
	nothingToRedo: { message: () => 'There is nothing to do again.' }
} satisfies Catalogue;
