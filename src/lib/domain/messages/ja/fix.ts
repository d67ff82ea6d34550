import { standardField } from '../../fields';
import { rowInPart } from '../../imports/parts';
import { count, type Params, type SameCodes } from '../catalogue';
import type { fixMessages as en } from '../fix';

const field = (p: Params): string => {
	const id = String(p['field'] ?? '');
	return standardField(id)?.label ?? id.replace(/^custom:/, '');
};
const short = (value: string | number | undefined): string => {
	const v = String(value ?? '');
	return v.length > 40 ? `${v.slice(0, 39)}…` : v;
};
const rows = (p: Params): string => `${count(p['rows'])}行`;

/** Steps of the fix grid in Japanese (IMP-8). */
export const fixMessages = {
	fixEdited: { message: (p) => `${rowInPart(Number(p['row'] ?? 0))}行目の${field(p)}` },
	fixPasted: { message: (p) => `${rows(p)}のセルを変更` },
	fixSuggestions: { message: (p) => `${rows(p)}に候補を適用` },
	fixEqual: {
		message: (p) =>
			String(p['to'] ?? '') === ''
				? `${rows(p)}の${field(p)}「${short(p['from'])}」をクリア`
				: `${rows(p)}の${field(p)}「${short(p['from'])}」を「${short(p['to'])}」に変更`
	},
	fixSet: { message: (p) => `${rows(p)}の${field(p)}を「${short(p['value'])}」に設定` },
	fixCleared: { message: (p) => `${rows(p)}の${field(p)}をクリア` },
	fixReplaced: { message: (p) => `${count(p['cells'])}個のセルで「${short(p['find'])}」を「${short(p['replace'])}」に置換` },
	nothingToRedo: { message: () => 'やり直す操作はありません。' }
} satisfies SameCodes<typeof en>;
