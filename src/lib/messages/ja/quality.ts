import { count } from '#domain/messages/catalogue';
import type { quality as en } from '../en/quality';
import type { Words } from '../words';
import { keyName } from './key-name';

const damage = {
	exponent: {
		label: '指数表記になった数値',
		what: '表計算ソフトが、桁数の多い数値を指数表記に縮めました。',
		lost: '末尾の桁がファイルから失われています。元データで列の書式を文字列にして、再度エクスポートしてください。'
	},
	leadingZero: {
		label: '先頭のゼロの欠落',
		what: '表計算ソフトが、先頭のゼロを不要とみなして削除しました。',
		lost: 'ゼロがいくつあったかはわかりません。元データで列の書式を文字列にして、再度エクスポートしてください。'
	},
	dayMonthSwap: {
		label: '日と月の入れ替わり',
		what: '表計算ソフトが、列の一部の日付を異なる順序で読み取りました。',
		lost: 'どちらが日なのか、値からは判断できません。元データの日付を確認してください。'
	},
	serialDate: {
		label: 'シリアル値になった日付',
		what: '表計算ソフトが、日付の代わりに日数を書き込みました。',
		lost: '通常の日付の範囲を超える数値です。元データを確認してください。'
	},
	garbledText: {
		label: '文字化け',
		what: 'このファイルが作成される前に、誤った文字コードで読み取られました。',
		lost: '文字は完全に置き換えられています。UTF-8で再度エクスポートしてください。'
	},
	cutCell: {
		label: '途中で切れたセル',
		what: 'プログラムが、セルの文字数を一定の長さに制限していました。',
		lost: '残りの文字列はファイルにありません。この制限のないプログラムから再度エクスポートしてください。'
	},
	decimalTail: {
		label: '末尾に「.0」が付いた数値',
		what: 'プログラムが数字を数値とみなし、小数を付けました。',
		lost: '元の値はわかりません。元データで列の書式を文字列にして、再度エクスポートしてください。'
	},
	lostCharacter: {
		label: '失われた文字',
		what: 'プログラムが、扱えない文字を「?」や「□」に置き換えました。',
		lost: '元の文字はファイルに残っていません。UTF-8で再度エクスポートしてください。'
	},
	formulaError: {
		label: '数式エラー',
		what: 'セルに、#N/Aなどのエラーになった数式がありました。',
		lost: '値はファイルにありません。エラーは空欄に、数式はそのままの文字で取り込まれ、その行に表示されます。元データの数式を修正して、再度エクスポートしてください。'
	}
} satisfies Words<typeof en.damage>;

/** Words of data quality in Japanese. */
export const quality = {
	title: 'データ品質',
	of: (n) => `${count(n)}行が対象です。`,
	ofFirst: (n) => `先頭の${count(n)}行が対象です。`,
	completeness: '完全性',
	validity: '有効性',
	uniqueness: '一意性',
	filledSaid: (filled, cells) => `${count(cells)}個のセルのうち${count(filled)}個に値があります。`,
	validSaid: (bad, filled) =>
		filled === 0 ? '値のあるセルはありません。' : bad === 0 ? 'すべての値に問題はありません。' : `${count(bad)}個の値を確認してください。`,
	uniqueSaid: (repeated, keyed, exact, key) =>
		repeated === 0
			? `${keyName(key)}の重複はありません。`
			: `${count(keyed)}行のうち${exact ? '' : '約'}${count(repeated)}行で、前の行と同じ${keyName(key)}が繰り返されています。`,
	key: 'メール',
	byField: 'フィールド別',
	fields: (n) => `${count(n)}個のフィールド`,
	table: 'フィールド別のデータ品質',
	field: 'フィールド',
	filled: '入力あり',
	valid: '問題なし',
	distinct: '異なる値',
	picture: '入力ありと問題なし',
	legendValid: '問題なし',
	legendDoubt: '要確認',
	legendBlank: '空白',
	about: (n) => `約${count(n)}`,
	showAll: (n) => `${count(n)}個のフィールドをすべて表示`,

	damageTitle: (repaired) => (repaired > 0 ? '修復した破損' : '破損した値'),
	damageState: (repaired, lost) =>
		[
			repaired > 0 ? `表計算ソフトで破損した${count(repaired)}個の値を復元しました` : '',
			lost > 0 ? `${count(lost)}個の値は失われています` : ''
		]
			.filter(Boolean)
			.join('。') + '。',
	damage,
	repaired: (n) => `修復${count(n)}個`,
	lostCount: (n) => `消失${count(n)}個`,
	lost: '消失',
	off: 'オフ：値はそのまま'
} satisfies Words<typeof en>;
