import { count } from '#domain/messages/catalogue';
import type { imports as en } from '../en/imports';
import type { Words } from '../words';
import { said } from './imports-said';
import { saved } from './imports-saved';
import { mapping, customField } from './imports-mapping';
import { clean, file, options, summary, upload } from './imports-upload';
import { review, pair } from './imports-review';

const cases = (n: number): string => `${count(n)}件`;
const rows = (n: number): string => `${count(n)}行`;

const steps = {
	kept: '失われたものはありません。インポートは、進んだところまでこのデバイスに保存されています。',
	label: 'インポートの手順',
	position: (n, name) => `手順${n}/5：${name}`,
	done: '完了',
	backToContacts: 'コンタクトに戻る',
	back: '戻る',
	cancel: 'キャンセル',
	cancelTitle: 'このインポートをキャンセルしますか？',
	cancelText:
		'コンタクトは元のままです。このファイルの内容は何も保存されていません。ファイルのコピーとこのインポートの設定は、このデバイスから削除されます。',
	cancelConfirm: 'インポートをキャンセル',
	cancelKeep: '続ける',
	backTitle: '「アップロードと設定」に戻りますか？',
	backText: (decided, changed = 0) => {
		const lost = [
			...(decided > 0 ? [`重複についての決定${cases(decided)}はもう一度確認が必要になり`] : []),
			...(changed > 0 ? [`手動で変更した${count(changed)}個のセルはファイルの値に戻り`] : [])
		];
		return lost.length > 0
			? `ファイルと設定は残ります。行は再処理され、${lost.join('、')}ます。`
			: 'ファイルと設定は残ります。先へ進むと行が再処理されます。';
	},
	backConfirm: '戻る'
} satisfies Words<typeof en.steps>;

const choose = {
	title: 'コンタクトのインポート',
	state: 'コンタクトの取り込み元を選択してください。データがこのデバイスの外に出ることはありません。',
	csvName: 'CSVファイル',
	csvBadge: '人気',
	csvText:
		'CSV、TSV、Excel（XLSX、XLS）、vCardに対応。どのプログラム、どの文字コードのファイルでも使えます。複数のファイルも一度に読み込めます。',
	othersTitle: '直接接続',
	othersText:
		'まだ利用できません。それぞれに、同じコンタクトを今すぐ取り込む方法を示しています。これらの製品から書き出したファイルは列で自動的に認識されます。',
	comingSoon: '近日公開',
	today: '今すぐ取り込む方法',
	paste: '表計算ソフトから貼り付け',
	sample: '2,000件のサンプルで試す',
	sampleFailed: 'サンプルリストを読み込めませんでした。一度ネットワークに接続するか、手元のファイルを選択してください。',
	resumeTitle: '未完了のインポート',
	putAside: (name) => `${name}は「未完了のインポート」にそのまま残っています。`,
	resume: 'インポートを再開',
	discard: '破棄',
	discardTitle: (name) => `${name}のインポートを破棄しますか？`,
	discardText:
		'コンタクトには何も保存されていません。ファイルのコピーとこれまでの決定は、このデバイスから削除されます。元のファイルはそのまま残ります。',
	discardDone: (name) => `${name}のインポートを破棄しました。コンタクトは元のままです。`
} satisfies Words<typeof en.choose>;

const sources = [
	{
		id: 'gmail',
		name: 'Gmail',
		how: 'Google コンタクトで「エクスポート」を選び、「Google CSV」またはvCardで書き出してください。そのファイルをここで選ぶと自動的に認識されます。'
	},
	{
		id: 'outlook',
		name: 'Outlook',
		how: '「連絡先」で「連絡先の管理」→「連絡先のエクスポート」を選びます。デスクトップ版では「ファイル」→「インポート/エクスポート」です。CSVはどの言語でも認識されます。'
	},
	{
		id: 'salesforce',
		name: 'Salesforce',
		how: 'リードまたは取引先責任者のレポートを実行し、「エクスポート」→「詳細のみ」でCSVまたはXLSXを選んでください。レポートの列は自動的に認識されます。'
	},
	{
		id: 'hubspot',
		name: 'HubSpot',
		how: '「コンタクト」で「エクスポート」を選び、すべてのプロパティーをCSVまたはXLSXで書き出してください。ファイルは自動的に認識されます。'
	},
	{
		id: 'linkedin',
		name: 'LinkedIn',
		how: '「設定」→「データプライバシー」→「データのコピーを取得」で「つながり」にチェックを入れてください。Connections.csvは、表の上の注記も含めて認識されます。'
	},
	{
		id: 'zapier',
		name: 'Zapier',
		how: 'ZapでコンタクトをGoogle スプレッドシートに集め、CSVまたはXLSXでダウンロードして、そのファイルをここで選んでください。'
	},
	{
		id: 'api',
		name: 'APIインポート',
		how: 'スクリプトでレコードをJSON、ヘッダー行付きのCSV、またはvCardとして書き出し、そのファイルをここで選んでください。'
	}
] satisfies Words<typeof en.sources>;

const process = {
	title: 'インポートを処理しています…',
	scanning: '重複するコンタクトを調べています…',
	rows: (done, total) => (total > 0 ? `${rows(total)}中${count(done)}行` : rows(done)),
	rate: (n) => `毎秒${count(Math.round(n))}行`,
	left: (text) => `残り${text}`,
	valid: '有効',
	failed: 'エラーあり',
	pairs: { exact: '完全一致', email: 'メール', phone: '電話', nameCompany: '名前/会社', primaryKey: '主キー', similar: '類似' },
	waiting: '開始しています…',
	stay: 'このタブを閉じてもかまいません。戻ってくると、中断したところから続きます。',
	committing: (n) => `${cases(n)}のコンタクトをインポートしています…`,
	committingText: 'コンタクト、マージ結果、スコアを書き込んでいます。タブを閉じても問題ありません。中断したところから続きます。'
} satisfies Words<typeof en.process>;

const complete = {
	title: 'インポートが完了しました',
	state: (total, seconds, rate) => `${rows(total)}を${seconds}で処理しました（毎秒${count(rate)}行）。すべての行の結果が確定しています。`,
	labels: {
		total: '合計',
		created: 'インポート済み',
		duplicates: '重複',
		merged: 'マージ',
		skipped: 'スキップ',
		held: '保留',
		failed: '失敗'
	},
	ledger: 'すべての行の結果',
	equation: '合計＝インポート済み＋マージ＋スキップ＋保留＋失敗',
	failedTitle: '一部のコンタクトをインポートできませんでした',
	failedText: (n) =>
		`${rows(n)}は取り込まれませんでした。レポート内で修正して、もう一度取り込んでください。取り込み済みのコンタクトには影響しません。`,
	cardsTitle: (n) => `最後まで読めない連絡先カードが${count(n)}枚あります`,
	cardsText: () => '読めた部分は行に入っています。どこで途切れているかはエラーレポートで確認できます。',
	report: 'エラーレポートをダウンロード',
	reportXlsx: 'XLSXブック',
	reportCsv: 'CSV',
	reportMore: 'エラーレポートのその他の形式',
	sharedMail: {
		merged: (n, addresses) => `${rows(n)}が、名前の異なるコンタクト${addresses === 1 ? '' : `${count(addresses)}件`}にマージされました`,
		skipped: (n) => `新しい名前の${rows(n)}がスキップされました`,
		text: (addresses) =>
			`${addresses === 1 ? '1つのメールアドレス' : `${count(addresses)}件のメールアドレス`}を、名前の異なる人が共有しています。別々の人の場合は、「履歴」でこのインポートを元に戻し、もう一度インポートして、手順4でこれらの行を手動レビューに回してください。`,
		action: '履歴を開く'
	},
	heldTitle: (n) => `${rows(n)}が手動レビュー待ちです`,
	heldText: () => 'まだ判断されていない重複の候補です。失われてはいませんが、コンタクトにもなっていません。',
	heldAction: () => '判断する',
	undoneTitle: 'このインポートは元に戻されました',
	undoneText: '数値は元に戻す前のものです。何が消え、何が残ったかは履歴で確認できます。',
	undoneAction: '履歴を開く',
	view: 'コンタクトを表示',
	more: '続けてインポート',
	deliver: (n) => `${cases(n)}のコンタクトを送信`,
	scores: (n) => (n === 0 ? 'スコアの内訳' : `ホットリードが${cases(n)}あります`),
	scoresState: (scored, all) =>
		scored < all
			? `${cases(all)}のコンタクトのうち${cases(scored)}を0〜100でスコアリング`
			: `${cases(all)}のコンタクトを0〜100でスコアリング`,
	scoring: 'コンタクトをスコアリングしています…',
	noScores: '取り込まれたコンタクトがないため、スコアリングの対象はありません。',
	scoresFailed: 'スコアは「コンタクト」で確認できます。ここでは集計を作成できませんでした。',
	histogram: 'スコアの分布',
	histogramBar: (from, to, n) => `${from}〜${to}：${cases(n)}`,
	bySource: 'ソース別',
	byIndustry: '業種別',
	source: 'ソース',
	industry: '業種',
	contacts: 'コンタクト',
	mean: '平均スコア',
	noValue: '未入力',
	others: (n) => `ほか${cases(n)}`
} satisfies Words<typeof en.complete>;

/** Words of the import wizard in Japanese, step by step. */
export const imports = {
	steps,
	choose,
	sources,
	upload,
	file,
	mapping,
	saved,
	customField,
	options,
	clean,
	summary,
	process,
	review,
	pair,
	complete,
	said
};
