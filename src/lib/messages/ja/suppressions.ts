import { count } from '#domain/messages/catalogue';
import type { suppressions as en } from '../en/suppressions';
import type { Words } from '../words';

const entries = (n: number): string => `登録${count(n)}件`;

/** Words of suppression lists in Japanese. */
export const suppressions = {
	title: '除外リスト',
	state: (lists, all) =>
		lists === 0 ? '架電やメール送信の対象から外す電話番号、メールアドレス、ドメインです。' : `リスト${count(lists)}件 · ${entries(all)}`,
	loading: '除外リストを読み込んでいます',
	back: 'リードリスト',
	add: 'リストをインポート',
	emptyTitle: '除外リストはまだありません',
	emptyText:
		'電話番号、メールアドレス、ドメインの架電禁止ファイルを、そのままの値またはSHA-256の値でインポートします。登録された相手は、リストへのインポート、アップロード、ダイヤラー用ファイル、架電、送信の対象から除外されます。保存されるのはハッシュのみです。',
	columns: { name: '名前', scope: '適用範囲', entries: '登録数', since: '更新日', actions: '操作' },
	everywhere: 'すべてのプロセス',
	refused: '架電中の「架電禁止」により自動登録',
	consent: 'インポートにより登録（番号は電話、メールアドレスはメールに適用）',
	kinds: (numbers, emails, domains, hashed) =>
		[
			numbers > 0 ? `電話番号${count(numbers)}件` : '',
			emails > 0 ? `メール${count(emails)}件` : '',
			domains > 0 ? `ドメイン${count(domains)}件` : '',
			hashed > 0 ? `SHA-256の値${count(hashed)}件` : ''
		]
			.filter(Boolean)
			.join('、') || '空',
	more: (name) => `「${name}」のその他の操作`,
	addTo: 'このリストにファイルを追加',

	form: {
		title: '除外リストをインポート',
		text: '1つのセルに、電話番号、メールアドレス、ドメイン（その行に単独で）、SHA-256の値のいずれかを1つ入れます。CSV、Excel、テキストに対応。このデバイス上でのみ読み込みます。',
		file: 'ファイル',
		choose: 'ファイルを選択',
		another: '別のファイルを選択',
		fileMissing: 'ファイルを選択してください。',
		into: '追加先',
		newList: '新しいリスト',
		name: '名前',
		nameHint: '例：架電禁止登録、11月',
		nameMissing: 'リストの名前を入力してください。',
		scope: '適用範囲',
		country: '国番号のない電話番号の国',
		confirm: 'インポート',
		cancel: 'キャンセル',
		close: '閉じる',
		reading: 'ファイルを読み込んでいます'
	},
	done: {
		title: (name) => `「${name}」の適用を開始しました`,
		entries: 'ファイル内',
		numbers: '電話番号',
		emails: 'メール',
		domains: 'ドメイン',
		hashed: 'SHA-256形式',
		known: '登録済み',
		unreadable: '読み取り不可',
		samples: '読み取れなかった行',
		line: (n, value) => `${count(n)}行目：${value}`
	},
	remove: {
		action: '削除',
		title: (name) => `除外リスト「${name}」を削除しますか？`,
		text: (all) => `登録された${count(all)}件は除外されなくなり、再び架電やメールの対象になります。復元はできません。`,
		typed: (name) => `削除するには「${name}」と入力してください`,
		confirm: '完全に削除',
		done: (name) => `除外リスト「${name}」を削除しました。`
	}
} satisfies Words<typeof en>;
