import { count, percentText, type SameCodes } from '../catalogue';
import type { recipeMessages as en } from '../recipe';

/** What a recipe did not expect of a new file, in Japanese. */
export const recipeMessages = {
	recipeSheetGone: {
		message: (p) => `${p.file}にシート「${p.names}」がありません。`,
		fix: () => 'コンタクトのあるシートを選択してください。'
	},
	recipeEncoding: { message: (p) => `${p.file}の文字コードは${p.is}で、以前のファイルは${p.was}でした。現在の文字コードで読み取ります。` },
	recipeDelimiter: { message: (p) => `${p.file}の区切り文字が以前のファイルと異なります。現在の区切り文字で読み取ります。` },
	recipeHeaderRow: { message: (p) => `列名は${p.is}行目にあり、以前は${p.was}行目でした。` },
	recipeFormat: {
		message: (p) => `${p.file}は以前と異なる種類のファイルです。現在の形式で読み取ります。`,
		fix: () => '先へ進む前にプレビューを確認してください。'
	},
	recipeColumnGone: {
		message: (p) => `以前インポートした列「${p.header}」がありません。`,
		fix: () => '名前が変わっていないか確認し、フィールドを手動で選択してください。'
	},
	recipeUnusedGone: { message: (p) => `以前除外した列がなくなっています：${p.names}。` },
	recipeColumnNew: {
		message: (p) => `列「${p.header}」が新しく加わりました：値${count(p.filled)}件。取り込み先は名前と値から判定しました。`,
		fix: () => 'フィールドを確認してください。'
	},
	recipeColumnNewLeftOut: {
		message: (p) => `列「${p.header}」が新しく加わりました：値${count(p.filled)}件、除外。`,
		fix: () => '必要な場合は、取り込み先を選択してください。'
	},
	recipeDates: {
		message: (p) =>
			`「${p.header}」の日と月の順序が以前と異なります：${count(p.rows)}行はほかの順序では読み取れません。書かれているとおりの順序で読み取ります。`,
		fix: () => '先へ進む前に日付の順序を確認してください。'
	},
	recipeRows: { message: (p) => `ファイルは${count(p.is)}行で、以前は${count(p.was)}行でした。` },
	recipeEmptier: {
		message: (p) => `列「${p.header}」に値があるのは${percentText(p.is)}の行で、以前は${percentText(p.was)}でした。`,
		fix: () => 'エクスポートが完全か確認してください。'
	},
	recipeManyValues: {
		message: (p) => `列「${p.header}」の値の種類が多くなっています。以前は${p.known}種類でした。`,
		fix: () => '同じ列かどうか確認してください。'
	},
	recipeNewValues: {
		message: (p) => `列「${p.header}」の${count(p.rows)}行に新しい値が${count(p.count)}件あります：${p.values}。`,
		fix: () => '変換後の値を指定するか、そのまま残してください。'
	},
	recipeTiers: {
		message: (p) => `レシピのティアの下限は${p.A}、${p.B}、${p.C}ですが、このデバイスの設定は異なり、変更しません。`,
		fix: () => 'ティアは設定で変更できます。'
	}
} satisfies SameCodes<typeof en>;
