import { count, percentText } from '#domain/messages/catalogue';
import type {
	clean as enClean,
	file as enFile,
	options as enOptions,
	summary as enSummary,
	upload as enUpload
} from '../en/imports-upload';
import type { Words } from '../words';
import { keyName } from './key-name';

const rows = (n: number): string => `${count(n)}行`;
const columns = (n: number): string => `${count(n)}列`;

/** Words of step 2 in Japanese: the choice of the file. */
export const upload = {
	title: 'アップロードと設定',
	state: 'ファイルを選び、列の取り込み先とクリーニングの内容を確認してください。',
	drop: 'ここにCSVファイルをドロップするか、クリックして選択',
	dropNow: '離すとこのファイルを読み取ります',
	choose: 'ファイルを選択',
	chooseAnother: '別のファイルを選択',
	accepts: (mb) =>
		`CSV、TSV、XLSX、XLS、vCard、JSON（${count(mb)} MBまで）。複数のファイルは1つの表として読み取ります。処理はこのデバイス内だけで行われます。`,
	needs: 'ファイルに必要な項目',
	required: '必須',
	optional: '任意',
	needed: {
		emailAndName: [
			{ name: '名前', hint: '氏名、または姓と名' },
			{ name: 'メール', hint: '重複を見つけるためのキー' }
		],
		emailFirstLast: [
			{ name: '名', hint: '' },
			{ name: '姓', hint: '氏名が1つの列なら分割されます' },
			{ name: 'メール', hint: '重複を見つけるためのキー' }
		],
		emailFirstLastCompany: [
			{ name: '名', hint: '' },
			{ name: '姓', hint: '氏名が1つの列なら分割されます' },
			{ name: 'メール', hint: '重複を見つけるためのキー' },
			{ name: '会社', hint: '' }
		],
		emailOrPhone: [{ name: 'メールまたは電話', hint: 'すべての行にどちらか1つ' }]
	},
	keyHint: '重複を見つけるためのキー',
	optionalFields: { phone1: '電話', company: '会社', jobTitle: '役職', street: '住所', tags: 'タグ' },
	moreFields: (n) => `ほか${count(n)}項目、または独自のフィールド`,
	template: 'CSVテンプレートをダウンロード',
	reading: '最初の行を読み取っています…',
	selected: 'ファイルを選択しました',
	ready: (name) => `${name}をインポートする準備ができました`,
	notReadTitle: (name) => `${name}をコンタクトリストとして読み取れません`,
	anotherWay: 'または別の方法で読み取る',
	detect: '自動判定',
	nothingLost: '何も保存していません。ファイルは元のままです。',
	leaveOut: (name, left) => `${name}を除外して、残りの${left === 1 ? '1個' : `${count(left)}個`}を読み取る`,
	addFiles: 'ファイルを追加',
	dropAdd: '離すと一緒に読み取ります',
	dropAddText: (name) => `${name}と1つの表として`,
	tryAgain: '再試行',
	failedTitle: '処理できませんでした',
	failed: '処理が途中で中断されました。もう一度お試しください。'
} satisfies Words<typeof enUpload>;

/** Words of step 2 in Japanese: how the file is read. */
export const file = {
	rows: '行数',
	rowsAbout: (n) => `約${count(n)}`,
	size: 'サイズ',
	sheet: 'シート',
	encoding: '文字コード',
	delimiter: '区切り文字',
	headerRow: 'ヘッダー行',
	headerAt: (n) => `${count(n)}行目`,
	noHeader: 'なし（すべての行がコンタクト）',
	delimiters: {
		'': 'なし（1列）',
		',': 'カンマ',
		';': 'セミコロン',
		'\t': 'タブ',
		'|': '縦棒',
		' ': 'スペース',
		':': 'コロン',
		'::': '二重コロン',
		'^': 'キャレット',
		'~': 'チルダ',
		'#': 'シャープ',
		'\x1f': 'ユニット区切り'
	},
	quotes: '引用符',
	quotesIfClosed: '閉じている箇所だけ引用符として扱う',
	quotesAsText: '通常の文字として扱う',
	delimiterOther: (d) => `「${d}」`,
	unsure: '確実ではありません。プレビューを確認してください。',
	readAs: (how) => `${how}として読み取り`,
	sure: { sure: '確実', likely: 'おそらく', possible: '可能性あり', unlikely: '可能性低' },
	yours: '自分で選択',
	choiceTitle: {
		sheet: 'コンタクトはどのシートにありますか？',
		encoding: '名前が正しく表示されるのはどれですか？',
		delimiter: 'セルの間を区切る文字は何ですか？',
		header: '列名があるのは何行目ですか？'
	},
	others: 'その他…',
	otherOf: (what) => `その他の${what}`,
	noSample: '表示できる文字がありません',
	sheetSize: (r, c) => `${rows(r)}×${columns(c)}`,
	hidden: '非表示',
	emptySheet: '空',
	partsTitle: (files, parts) =>
		files > 1 && parts > files
			? `${count(files)}個のファイル、${count(parts)}個の表を1つとして読み取り`
			: files > 1
				? `${count(files)}個のファイルを1つの表として読み取り`
				: `${count(parts)}枚のシートを1つの表として読み取り`,
	partsColumns: (n) => `合わせて${columns(n)}。同じ名前の列は1つにまとめます。`,
	partRows: (n) => `約${rows(n)}`,
	partTake: (name) => `${name}を除外`,
	addSheet: '別のシートも読み取る',
	addSheetText: 'その行はほかの行の下に続けて、1つの表として読み取ります。',
	showParts: (n) => `${count(n)}個すべて表示`,
	preview: '読み取った最初の行',
	previewTabs: 'ファイルとシート',
	previewLabel: (n) => `ファイルの最初の${rows(n)}`,
	row: '行',
	makeHeader: (n) => `${count(n)}行目をヘッダー行にする`,
	makeHeaderHint: '行番号をタップするとヘッダー行になります。',
	moreColumns: (n) => `ほか${columns(n)}`,
	leftOut: (blank, headers, totals, wentIn = 0, sameRow = 0) => {
		const said = [
			blank > 0 ? `空白行${rows(blank)}` : '',
			headers > 0 ? `繰り返しのヘッダー${rows(headers)}` : '',
			totals > 0 ? `表の下の合計や注記${rows(totals)}` : '',
			wentIn > 0 ? `すでにコンタクトにあるエラーレポートの行${rows(wentIn)}` : '',
			sameRow > 0 ? `同じ行についてのエラーレポートの別の行${rows(sameRow)}（それぞれの修正を合わせて1行として読み込みます）` : ''
		].filter(Boolean);
		return said.length === 0 ? '' : `除外：${said.join('、')}。`;
	},
	preamble: (n) => `ヘッダー行より上の${rows(n)}は除外します。`,
	keepTrim: '合計行と繰り返しのヘッダーも行として残す',
	keepTrimHint: 'コンタクトとして扱われ、ほとんどはルールでエラーになります。'
} satisfies Words<typeof enFile>;

/** Words of step 2 in Japanese: how to import. */
export const options = {
	title: 'インポートの方法',
	policy: (key) => `同じ${keyName(key)}のコンタクトがすでにある場合`,
	policies: [
		{ value: 'update', label: '既存を更新', hint: () => '行をコンタクトにマージします。両方の値が記録に残り、元に戻すこともできます。' },
		{ value: 'skip', label: 'スキップ', hint: () => '行は取り込まれず、コンタクトはそのまま残ります。' },
		{
			value: 'create',
			label: '新規作成',
			caution: '注意して使用',
			hint: (key) => `同じ${keyName(key)}のコンタクトが2件になります。CRMで結合または拒否されることがあります。`
		},
		{ value: 'review', label: '1件ずつ確認', hint: () => '手順4ですべての一致を自分で判断します。' }
	],
	required: '行に必須の項目',
	requiredPolicies: {
		emailAndName: 'メールと名前',
		emailFirstLast: 'メール、名、姓',
		emailFirstLastCompany: 'メール、名、姓、会社',
		emailOrPhone: 'メールまたは電話'
	},
	survivorship: '2つの値が異なる場合',
	survivorshipRules: {
		newestWins: '新しい値を優先',
		keepExisting: '既存の値を残す',
		fillBlanks: '空白だけを埋める',
		longest: '長い値を優先',
		mostComplete: '項目の多いレコードを優先',
		sourcePriority: '信頼できるソースを優先'
	},
	country: '国番号のない電話番号の国',
	leadSource: 'リードソースのない行のリードソース',
	leadSourcePlaceholder: '例：展示会2026年春'
} satisfies Words<typeof enOptions>;

/** Words of step 2 in Japanese: what will be cleaned, and what stays out. */
export const clean = {
	title: 'クリーニングの内容',
	busy: 'ファイル全体を一度読み取っています。何も保存しません…',
	none: 'クリーニングは不要です。変わる値はありません。',
	of: (n, all) => (n < all ? `${rows(all)}のうち最初の${rows(n)}を調べました。` : `全${rows(all)}を調べました。`),
	changed: (n) => `${count(n)}件の値`,
	row: (n) => `${count(n)}行目`,
	before: '変更前',
	after: '変更後',
	empty: '空白',
	off: 'オフ：値はそのまま残ります',
	toggle: (field, what) => `${field}の${what}`,
	more: (n) => `さらに${count(n)}種類のクリーニングを表示`,
	datesTitle: '日付の順序',
	dateOrders: { dmy: '日、月、年', mdy: '月、日、年', ymd: '年、月、日' },
	dateDecided: (n, ambiguous) =>
		n > 0
			? `${rows(n)}はこの順序でしか読み取れないため、列全体の順序が決まります。`
			: ambiguous > 0
				? `どの行からも順序が決まりません。${count(ambiguous)}件の日付は2通りに読み取れます。どちらですか？`
				: '2通りに読み取れる日付はありません。',
	dateAgainst: (n) => `${rows(n)}は別の順序でしか読み取れないため、書かれているとおりに残ります。`,
	dateIs: (order) => `${order}の順で読み取ります。`,
	dateChange: '変更',
	errorsTitle: (n) => (n === 0 ? 'エラーのある行はありません' : `${rows(n)}にエラーがあり、取り込まれません`),
	errorsText: () => 'インポート後にエラーレポートに記載されます。修正して再び取り込めます。',
	warningsTitle: '確認をおすすめする行',
	warningsText: 'これらの行は取り込まれます。',
	times: rows,
	ragged: (n) => `${rows(n)}のセルの数がヘッダーと異なります。読み取れる範囲で読み取ります。`,
	cleaningTitle: 'クリーニングした値'
} satisfies Words<typeof enClean>;

/** Words of step 2 in Japanese: the summary beside it. */
export const summary = {
	what: '実行される内容',
	memory: (share, day, added, changed, gone) =>
		added + changed + gone === 0
			? `${day}のファイルと同じです。新規、変更、削除はありません。`
			: `${day}のファイルと${percentText(Math.min(99, Math.round(share * 100)))}同じです。新規${count(added)}件、変更${count(changed)}件、削除${count(gone)}件。`,
	memoryFrom: (name) => `（${name}）`,
	process: (n) => `${rows(n)}を処理`,
	processAll: 'ファイルを処理',
	blocked: '先に進む前に必要なこと',
	moreReasons: (n) => `その後にほか${count(n)}件`,
	saving: 'このデバイスに保存されるため、再読み込みしても残ります。',
	largeTitle: '大きなファイル',
	largeText: (n, size) =>
		`約${rows(n)}（${size}）あり、標準の上限を超えています。大容量モードで読み込めます。手順は同じですが、時間とデバイスの空き容量がより多く必要です。`,
	largeConfirm: '大容量モードで読み込む',
	largeRefuse: '別のファイルを選択',
	enforced: (n, size) =>
		`このファイルは標準の上限（${rows(n)}または${size}）を超えており、このデバイスの設定ではそれより大きなファイルを読み込めません。ファイルを分割するか、設定の管理者に相談してください。`
} satisfies Words<typeof enSummary>;
