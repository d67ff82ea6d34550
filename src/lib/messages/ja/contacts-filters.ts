import type { fieldFilters as en } from '../en/contacts-filters';
import type { Words } from '../words';

const joined = (names: readonly string[]): string =>
	names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join('、')}または${names.at(-1)}`;

export const fieldFilters = {
	title: '任意のフィールド',
	choose: 'フィールドを選択',
	field: 'フィールド',
	condition: '条件',
	ops: {
		is: '次のいずれか',
		isNot: 'いずれでもない',
		contains: '次を含む',
		number: '範囲',
		date: '期間',
		given: '入力あり',
		notGiven: '入力なし'
	},
	value: '値',
	values: '値',
	severalHint: '複数の値は1行に1つずつ入力します。',
	from: 'から',
	to: 'まで',
	loading: '値を読み込んでいます…',
	apply: 'このフィルターを追加',
	change: 'このフィルターを変更',
	notNumber: '数字で入力してください（例：1200、0.5）。',
	most: 'フィールドのフィルターはすでに12個あります。先に1つ外してください。',
	retyped: (filter) =>
		`${filter}：フィールドの型が変わりました。書かれている値をこれまでどおり比べています。フィルターをタップして別の比べ方を選んでください。`,
	blank: '入力なし',
	blankSaid: '入力なし',
	said: {
		is: (field, names) => `${field}：${joined(names)}`,
		isNot: (field, names) => `${field}が${joined(names)}以外`,
		contains: (field, text) => `${field}に「${text}」を含む`,
		between: (field, from, to) => `${field}：${from}〜${to}`,
		atLeast: (field, from) => `${field}：${from}以上`,
		atMost: (field, to) => `${field}：${to}以下`,
		given: (field) => `${field}：入力あり`,
		notGiven: (field) => `${field}：入力なし`
	}
} satisfies Words<typeof en>;
