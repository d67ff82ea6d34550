import { standardField } from '../../fields';
import { rowInPart } from '../../imports/parts';
import { plural, type Params, type SameCodes } from '../catalogue';
import type { fixMessages as en } from '../fix';

const field = (p: Params): string => {
	const id = String(p['field'] ?? '');
	return standardField(id)?.label ?? id.replace(/^custom:/, '');
};
const short = (value: string | number | undefined): string => {
	const v = String(value ?? '');
	return v.length > 40 ? `${v.slice(0, 39)}…` : v;
};
const rows = (p: Params): string => plural(p['rows'], 'Zeile', 'Zeilen');

export const fixMessages = {
	fixEdited: { message: (p) => `${field(p)} in Zeile ${rowInPart(Number(p['row'] ?? 0))}` },
	fixPasted: { message: (p) => `Zellen geändert in ${rows(p)}` },
	fixSuggestions: { message: (p) => `Vorschläge in ${rows(p)} übernommen` },
	fixEqual: {
		message: (p) =>
			String(p['to'] ?? '') === ''
				? `${field(p)} „${short(p['from'])}“ in ${rows(p)} geleert`
				: `${field(p)} „${short(p['from'])}“ zu „${short(p['to'])}“ geändert in ${rows(p)}`
	},
	fixSet: { message: (p) => `${field(p)} auf „${short(p['value'])}“ gesetzt in ${rows(p)}` },
	fixCleared: { message: (p) => `${field(p)} geleert in ${rows(p)}` },
	fixReplaced: {
		message: (p) => `„${short(p['find'])}“ durch „${short(p['replace'])}“ ersetzt in ${plural(p['cells'], 'Zelle', 'Zellen')}`
	},
	nothingToRedo: { message: () => 'Es gibt nichts zu wiederholen.' }
} satisfies SameCodes<typeof en>;
