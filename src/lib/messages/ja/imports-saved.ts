import { count } from '#domain/messages/catalogue';
import type { saved as en } from '../en/imports-saved';
import type { Words } from '../words';

/** Words of step 2 and 5 in Japanese: mappings and recipes kept on the device. */
export const saved = {
	use: 'レシピを使う',
	useText: 'レシピを使うと、以前に決めたとおりにこのファイルの読み取り、マッピング、クリーニング、修正が行われます。',
	fits: (name) => `列がレシピ「${name}」と一致しています。`,
	fitsUse: '使う',
	next: 'レシピで読み取る',
	nextNone: 'レシピなし',
	manage: 'すべてのレシピ',
	applied: (name) => `レシピ「${name}」を使用中`,
	asBefore: 'このファイルに想定外の点はありませんでした。',
	surprises: (n) => `このファイルにはレシピの想定と異なる点が${count(n)}件あります：`,
	severity: { error: '先に対処', warning: '要確認', info: '参考' },
	goTo: (column) => `「${column}」へ移動`,
	goToPlain: '列へ移動',
	drop: 'レシピなしで読み取る',
	looked: '確認しました',
	lookFirst: 'レシピの想定にない内容がありました。上部の一覧を確認し、そこで確認済みにしてください。',

	known: (label) => `認識した形式：${label}`,
	knownText: '列はこの製品の書き出し形式に合わせてマッピングされています。',
	without: 'これを使わずにマッピング',
	mapped: (name) => `マッピング「${name}」を使用中`,
	missing: (names) => `このファイルにない列：${names}。`,
	added: (names) => `新しく加わった列：${names}。`,
	noneOf: (name) => `マッピング「${name}」の列はこのファイルにありません`,
	sameSet: '列は保存したときと同じです。',
	startOver: '最初からやり直す',

	mappingMenu: 'マッピング',
	saveMapping: 'このマッピングを保存',
	saveRecipe: 'レシピとして保存',
	list: '保存したマッピング',
	listRecipes: 'レシピ',
	nameTitle: { mapping: 'このマッピングを保存', recipe: 'レシピとして保存' },
	nameText: {
		mapping: '各列の取り込み先です。同じ列のファイルを再び読み込むと、自動的に使われます。',
		recipe:
			'最初の1バイトから送信までのすべてです。ファイルの読み取り方、列の取り込み先、クリーニングと修正の内容、重複、スコアリングを含みます。翌月のファイルも同じように処理され、変わった点が一覧で示されます。'
	},
	name: '名前',
	nameHint: '同じ名前で保存すると、以前のものは置き換えられます。',
	nameNeeded: '後で見分けられるように名前を付けてください。',
	willReplace: '同じ名前のものがあり、置き換えられます。',
	save: '保存',
	cancel: 'キャンセル',
	savedMapping: (name) => `マッピング「${name}」をこのデバイスに保存しました。`,
	savedRecipe: (name) => `レシピ「${name}」をこのデバイスに保存しました。`,
	dialogTitle: { mapping: '保存したマッピング', recipe: 'レシピ' },
	dialogText: {
		mapping: 'このデバイスに保存されています。同じ列のファイルを再び読み込むと、自動的に使われます。',
		recipe: 'このデバイスに保存されています。ほかのデバイスで使うには、ファイルとしてエクスポートしてください。'
	},
	none: {
		mapping: '保存したマッピングはまだありません。このマッピングを保存するか、マッピングファイルを読み込んでください。',
		recipe: '保存したレシピはまだありません。このインポートをレシピとして保存するか、レシピファイルを読み込んでください。'
	},
	columns: (n) => `${count(n)}列`,
	from: (file, rows) => (rows > 0 ? `${file}（${count(rows)}行）から作成` : `${file}から作成`),
	on: (date) => `保存日：${date}`,
	apply: '使う',
	inUse: '使用中',
	download: 'ファイルとしてエクスポート',
	remove: '削除',
	removeSure: (name) => `「${name}」を削除しますか？`,
	keep: '残す',
	removed: (name) => `「${name}」を削除しました。これを使ったインポートはそのまま残ります。`,
	bring: { mapping: 'マッピングファイルを読み込む', recipe: 'レシピファイルを読み込む' },
	recipeTaken: (name) => `レシピ「${name}」をこのデバイスに追加しました。`,
	mappingTaken: (name) => `マッピング「${name}」をこのデバイスに追加しました。`,
	sameFile: (n) =>
		n === 1
			? '1個のファイルはここにある別のファイルと同じ内容です。読み込むのは1回だけです。'
			: `${count(n)}個のファイルはここにある別のファイルと同じ内容です。それぞれ1回だけ読み込みます。`,

	nextTitle: '次のファイルのために',
	nextText:
		'ここまでの内容をレシピとして保存すると、翌月のファイルも同じように読み取り、マッピング、クリーニング、修正が行われ、変わった点が一覧で示されます。',
	recipeDone: (name) => `「${name}」として保存しました。`,
	exportRecipe: 'ファイルとしてエクスポート'
} satisfies Words<typeof en>;
