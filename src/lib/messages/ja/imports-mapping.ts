import { count } from '#domain/messages/catalogue';
import type { customField as enCustomField, mapping as enMapping } from '../en/imports-mapping';
import type { Words } from '../words';

const columns = (n: number): string => `${count(n)}列`;

/** Words of step 2 in Japanese: where the columns go. */
export const mapping = {
	title: (placed, all) => `${columns(all)}中${columns(placed)}の取り込み先が決まっています`,
	look: (n) => (n === 0 ? 'すべて問題なさそうです。' : `${columns(n)}は確認が必要です。`),
	column: '列',
	values: '最初の値',
	target: '取り込み先',
	confidence: '確実さ',
	noValues: '値なし',
	noHeader: (i) => `列${i + 1}`,
	targetFor: (header) => `列「${header}」のフィールド`,
	exclude: 'インポートしない',
	newField: '新しいフィールド…',
	custom: '独自のフィールド',
	words: { sure: '確実', likely: 'おそらく', check: '要確認' },
	yours: '自分で選択',
	excluded: '除外',
	byYou: 'ここで、または保存した設定で選択したものです。',
	why: (header) => `${header}にこのフィールドを選んだ理由`,
	shared: (other, field) => `「${other}」の取り込み先も${field}です。`,
	join: '2つを結合',
	joined: (other) => `「${other}」と結合`,
	joinWith: '間に入れる文字',
	joiners: [
		{ value: ' ', label: 'スペース' },
		{ value: ', ', label: 'カンマ' },
		{ value: ' / ', label: 'スラッシュ' },
		{ value: '\n', label: '改行' }
	],
	unjoin: '結合を解除',
	showAll: (n) => `${columns(n)}すべて表示`,
	showMore: (n) => `さらに${columns(n)}を表示`,
	filterLabel: '表示する列',
	filters: { all: 'すべて', look: '要確認', out: '除外' },
	search: '列を検索',
	nothing: (filter) => `「${filter}」に該当する列はありません。`,
	nothingFound: (typed) => `「${typed}」を含む列、値、フィールドはありません。`,
	valuesOf: '値',
	valuesSet: (n) => `${count(n)}件設定済み`,
	valuesOpen: (header) => `${header}の値と変換後の値`,
	valuesBusy: '値を数えています…',
	valuesMany: '異なる値が500件を超えるため、選択肢の列ではありません。',
	valuesNone: 'この列に値のある行はありません。',
	valuesFree: 'どんな値でも入力できます。表記の違いをまとめるには、値を変更してください。',
	valuesChoices: (n, open) =>
		`値は${count(n)}件です。${open === 0 ? 'すべてフィールドの選択肢にあります。' : `${count(open)}件は選択肢になく、そのまま残ります。`}`,
	value: 'ファイルの値',
	times: '行数',
	becomes: '変換後',
	becomesFor: (value) => `${value}の変換後の値`,
	asIs: 'そのまま残す',
	blankOut: '空白にする',
	by: { label: '同じ語', key: '同じキー', alias: '同じ意味', fold: '大文字小文字やアクセントのみ異なる' },
	valuesMore: (n) => `さらに${count(n)}件の値を表示`,
	groups: {
		person: '個人',
		contact: 'メールと電話',
		company: '会社',
		address: '住所',
		source: 'ソースとステータス',
		engagement: 'エンゲージメント',
		consent: '同意',
		other: 'その他',
		custom: '独自のフィールド'
	}
} satisfies Words<typeof enMapping>;

/** Words of step 2 in Japanese: a field of the user’s own. */
export const customField = {
	title: '新しいフィールド',
	description: '独自のフィールドも、ほかのフィールドと同じように絞り込み、エクスポート、送信ができます。',
	name: '名前',
	type: '種類',
	types: { text: 'テキスト', number: '数値', date: '日付', yesNo: 'はい/いいえ', choice: '選択肢', url: 'Webアドレス' },
	choices: '選択肢',
	choicesHint: '1行に1つ入力してください。一覧にない値は残して印を付けます。',
	create: 'フィールドを作成',
	cancel: 'キャンセル',
	nameNeeded: 'フィールドに名前を付けてください。',
	nameTaken: (label) => `「${label}」はすでにあります。一覧から選ぶか、別の名前にしてください。`,
	meant: (name, field) =>
		name === field ? `${field}はすでにあります。` : `多くのファイルで「${name}」が表す値には、すでにフィールドがあります：${field}。`,
	useMeant: (field) => `${field}を使う`,
	choicesNeeded: '選択肢を1つ以上入力してください。'
} satisfies Words<typeof enCustomField>;
