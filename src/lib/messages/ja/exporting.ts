import { count } from '#domain/messages/catalogue';
import type { exporting as en } from '../en/exporting';
import type { Words } from '../words';

const imports = (n: number): string => `${count(n)}件のインポート`;
const rows = (n: number): string => `${count(n)}行`;
const matches = (n: number): string => `${count(n)}件の一致`;
const entries = (n: number): string => `${count(n)}件の記録`;
const events = (n: number): string => `${count(n)}件の操作イベント`;
const receipts = (n: number): string => `${count(n)}件の受領記録`;

/** Words of every list that can be taken away as a file, in Japanese. */
export const exporting = {
	open: 'エクスポート…',
	format: 'ファイル形式',
	formats: { csv: 'CSV', xlsx: 'Excel (XLSX)', vcard: 'vCard', json: 'JSON' },
	safe: '表計算ソフトが数式として実行するおそれのあるセルを無効化',
	safeHint: '先頭にアポストロフィを付けます。電話番号や金額はそのままです。',
	bom: 'ファイルにUTF-8の印を付ける',
	bomHint: 'Excelで文字化けせずに表示されます。',
	semicolons: '列をセミコロンで区切る',
	semicolonsHint: '小数点にコンマを使う地域のExcelでは、コンマ区切りのファイルが1列に開きます。',
	xlsxHint: '文字列はすべて文字列のままです。電話番号の「+」や郵便番号の「0」は失われず、数式になることもありません。',
	jsonHint: 'プログラム向けです。値は保存されているとおりに出力されます。',
	vcardHint:
		'電話やアドレス帳は、名前、メール、電話番号、会社、役職、住所、Web、メモ、タグを読み取ります。同意、独自のフィールド、その他すべてのフィールドもカードに含まれ、Musterで再び読み取れます。スコアは含まれません。',
	old: 'バージョン3.0で出力',
	oldHint: '現在のバージョン4.0に対応していないプログラム向けです。',
	making: 'ファイルを作成しています',
	cancel: 'キャンセル',
	failed: 'ファイルを作成できませんでした。何も変更されていません。もう一度お試しください。',
	neutralised: (n) => (n > 0 ? `${count(n)}個のセルを無効化しました。` : ''),

	imports: {
		title: (n) => `${imports(n)}をエクスポート`,
		which: 'このデバイスのすべてのインポートを新しい順に出力します。日時、実行者、元のファイル、各行の結果を含みます。',
		confirm: (n) => `${imports(n)}をエクスポート`,
		done: (n, name) => `${imports(n)}を${name}として保存しました。`,
		fileName: 'インポート'
	},
	held: {
		title: (n) => `待機中の${rows(n)}をエクスポート`,
		which: '各行のフィールド、待機している理由、似ているコンタクトを出力します。行はここに待機したまま残ります。',
		confirm: (n) => `${rows(n)}をエクスポート`,
		done: (n, name) => `${rows(n)}を${name}として保存しました。`,
		fileName: '手動レビュー'
	},
	duplicates: {
		title: (n) => `${matches(n)}をエクスポート`,
		which: '一致ごとに両方の内容を1行にまとめ、信頼度とこれまでの決定を加えて出力します。これによって何かが決定されることはありません。',
		confirm: (n) => `${matches(n)}をエクスポート`,
		done: (n, name) => `${matches(n)}を${name}として保存しました。`,
		fileName: '重複'
	},
	audit: {
		title: (n) => `${entries(n)}をエクスポート`,
		which: '監査ログ全体を順番に、各記録のハッシュとともに出力します。誰でも連鎖を検証できます。',
		confirm: (n) => `${entries(n)}をエクスポート`,
		done: (n, name) => `${entries(n)}を${name}として保存しました。`,
		fileName: '監査ログ'
	},
	events: {
		title: (n) => `${events(n)}をエクスポート`,
		which:
			'このデバイスに保存されているすべての操作イベントを、1件1行で出力します。含まれるのは件数、時間、IDだけで、個人の値は含まれません。',
		confirm: (n) => `${events(n)}をエクスポート`,
		done: (n, name) => `${events(n)}を${name}として保存しました。`,
		fileName: '操作イベント'
	},
	receipts: {
		title: (n) => `${receipts(n)}をエクスポート`,
		which: (filter) =>
			filter === ''
				? 'この送信のコンタクトを1件1行で出力します。ステータス、CRMでの番号、拒否された場合はその理由を含みます。'
				: `表示中の受領記録：${filter}。`,
		confirm: (n) => `${receipts(n)}をエクスポート`,
		done: (n, name) => `${receipts(n)}を${name}として保存しました。`,
		fileName: '受領記録'
	}
} satisfies Words<typeof en>;
