import { count } from '#domain/messages/catalogue';
import type { campaigns as en } from '../en/campaigns';
import type { Words } from '../words';

const contacts = (n: number): string => `${count(n)}件のコンタクト`;

export const dialer = {
	action: 'ダイヤラー用にエクスポート',
	title: (name) => `「${name}」をダイヤラー用にエクスポート`,
	profile: 'ダイヤラー',
	generic: '任意のダイヤラー',
	rowLimit: (n) =>
		n === 0 ? '行数にかかわらず1つのファイルにします。' : `1ファイル最大${count(n)}行。超える場合は複数のファイルに分かれます。`,
	phones: (n) => `1件につき電話番号を最大${count(n)}個、優先順、重複なし。`,
	who: 'コンタクト',
	whoCallable: '架電対象：新規と再架電の期限が来たもの',
	whoAll: '架電禁止を除く全員',
	lists: 'リスト',
	allLists: '有効なすべてのリスト',
	columns: (n) => `列（${count(n)}）`,
	columnsHint: 'ファイルでの並び順です。ダイヤラーに不要な列は外せます。',
	up: (name) => `「${name}」を上へ移動`,
	down: (name) => `「${name}」を下へ移動`,
	reset: 'ダイヤラー標準の並び順',
	queue: 'キューに入れる',
	queueHint: '手動で重複して架電しないようにします。',
	safe: '数式を無効化',
	safeHint: '表計算ソフトが実行するおそれのあるセルの先頭にアポストロフィを付けます。',
	bom: 'バイトオーダーマーク（BOM）',
	bomHint: 'Excelでの文字化けを防ぎます。ダイヤラーにはほとんど不要です。',
	run: 'ファイルを作成',
	making: 'ファイルを作成しています',
	cancel: 'キャンセル',
	close: '閉じる',
	done: (rows, files) => `${contacts(rows)}を${count(files)}個のファイルに出力`,
	saveAgain: (name) => `${name}を保存`,
	rows: (n) => `${count(n)}行`,
	nobody: 'エクスポートするコンタクトはありません。',
	queued: (n) => `${contacts(n)}をキューに入れました`,
	unqueue: '元に戻す',
	unqueued: (back, left) => `${contacts(back)}を元の状態に戻しました${left > 0 ? `（${count(left)}件はその後に架電または再開済み）` : ''}`,
	leftOut: '除外したもの',
	out: {
		doNotCall: '架電禁止',
		suppressed: '除外リストに登録',
		refused: '電話を拒否',
		otherState: 'ほかのステータス',
		noPhone: '架電できる番号なし',
		deleted: '削除済みのコンタクト'
	},
	suppressedBy: (n, list) => `「${list}」に${count(n)}件`,
	neutralised: (n) => `${count(n)}個のセルにアポストロフィを付けました。`,
	cut: (n) => `${count(n)}個の値を、ダイヤラーが受け付ける長さに切り詰めました。`
} satisfies Words<typeof en.dialer>;
