import { count } from '#domain/messages/catalogue';
import type { notices as en } from '../en/notices';
import type { Words } from '../words';

const contacts = (n: number): string => `${count(n)}件のコンタクト`;

/** Words of the bell in Japanese. */
export const notices = {
	bell: (n) => (n === 0 ? '通知' : `通知、新着${count(n)}件`),
	title: '通知',
	none: '新しい通知はありません。',
	imported: (file, inRows, rows) =>
		`${file}をインポートしました：${count(rows)}行中${count(inRows)}行がコンタクトになるか、ほかのコンタクトにマージされました。`,
	held: (n) => `重複の可能性がある${count(n)}件が決定を待っています。`,
	rejected: (label, n) => `${label}：${contacts(n)}が送信先に拒否されました。このデバイスに保持されています。修正して再送信してください。`,
	paused: (label, n) => `${label}が止まっています：${contacts(n)}が送信を待っています。データは失われていません。`,
	backup: (n, days) =>
		days === null
			? `${contacts(n)}はこのデバイスにしかありません。バックアップを作成してください。`
			: `最後のバックアップは${count(days)}日前のものです。新しく作成してください。`,
	open: { imported: '履歴を開く', held: 'レビュー', delivery: '送信を開く', backup: 'バックアップを作成' },
	dismiss: '消す',
	dismissAll: 'すべて消す',
	ask: 'このデバイスで通知を表示',
	askText: 'Musterがバックグラウンドにあるときに、件数だけを表示します。個人の名前は表示しません。',
	on: 'Musterがバックグラウンドにあるとき、このデバイスで通知を表示します。',
	off: '通知を停止',
	denied: 'このブラウザはMusterの通知をブロックしています。サイトの設定で許可してください。',
	system: {
		review: (n) =>
			n === 0
				? 'ファイルの読み取りが終わりました。インポートの続きを待っています。'
				: `ファイルの読み取りが終わり、${count(n)}件の重複が見つかりました。インポートの続きを待っています。`,
		imported: (inRows, rows) =>
			`インポートが完了しました：${count(rows)}行中${count(inRows)}行がコンタクトになるか、ほかのコンタクトにマージされました。`,
		rejected: (n) => `${contacts(n)}が送信先に拒否されました。`,
		paused: (n) => `送信が止まっています：${contacts(n)}が待機中です。`
	}
} satisfies Words<typeof en>;
