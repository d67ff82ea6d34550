import { count as n } from '#domain/messages/catalogue';
import type { audit as en } from '../en/audit';
import type { Words } from '../words';

const entries = (count: number): string => `${n(count)}件の記録`;

/** Words of the audit log in Japanese. */
export const audit = {
	title: '監査ログ',
	open: '監査ログ',
	back: '履歴',
	help: 'このデバイスで行われたすべての操作を、順番に記録しています。各記録には直前の記録のハッシュが含まれるため、改変があればわかります。',
	reading: '監査ログを読み込んでいます',
	state: (total) => `このデバイスに${entries(total)}`,
	empty: 'まだ何も行われていません。最初のインポート、編集、または設定が最初の記録になります。',
	verify: '検証',
	verifying: (done) => `検証中、現在${entries(done)}`,
	holds: (count, seconds) => `${entries(count)}はすべて書き込まれたときのままです（${seconds}秒）`,
	holdsText: '変更、削除、挿入された記録はありません。',
	cut: '末尾の記録が失われたか、作り直されています',
	cutText: 'このデバイスでの以前の検証では、現在よりも新しい記録がありました。それより前の記録は、書き込まれたときのままです。',
	changed: (key) => `記録${n(key)}は、書き込まれたときの内容と異なります`,
	missing: (key) => `記録${n(key)}より前の記録が失われています`,
	brokenText: (action, time) => `内容は「${action}」、${time}です。これより前の記録は書き込まれたときのままですが、ここから先は何も証明されません。`,
	trouble: '監査ログを読み込めませんでした。ページを再読み込みしてください。何も変更されていません。',
	filter: '表示',
	all: 'すべて',
	areas: { import: 'インポート', contacts: 'コンタクト', booth: 'ブース', held: '手動レビュー', delivery: '送信', destination: '送信先', settings: '設定', scoring: 'スコアリング', export: 'エクスポート', store: 'ストレージ', process: 'プロセス', list: 'リードリスト', campaign: 'キャンペーン', suppression: '除外リスト', user: 'ユーザー' },
	none: '最新の記録に、この種類のものはありません。',
	older: '以前の記録を表示',
	columns: { number: '番号' },
	details: { key: '設定', before: '変更前', after: '変更後', total: '行', bytes: 'サイズ（バイト）', contacts: 'コンタクト', stillHeld: '待機中' },
	actions: {
		'import.created': 'インポートを開始', 'import.committing': 'インポートを書き込み中', 'import.completed': 'インポートを完了', 'import.cancelled': 'インポートをキャンセル', 'import.reopened': 'インポートを再度開く', 'import.fixed': '行を修正',
		'contact.created': 'コンタクトを追加', 'contact.edited': 'コンタクトを編集', 'contact.undone': '変更を元に戻す', 'contacts.deleted': 'コンタクトを削除', 'contacts.restored': 'コンタクトを復元', 'contacts.rescored': 'コンタクトを再スコアリング',
		'booth.captured': '来場者を登録', 'booth.merged': '来場者をコンタクトに追加', 'booth.kept': '来場者を後で入力するために保存', 'booth.completed': '来場者の情報を入力', 'booth.takenBack': '来場者の登録を取り消し', 'booth.attendees': '参加者リストを読み込み', 'booth.handedOver': '来場者を別のタブレットに引き継ぎ', 'booth.received': '来場者を取り込み', 'booth.held': '来場者をレビュー待ちに追加', 'held.merge': '待機中の行をマージ', 'held.keepBoth': '待機中の行を新規としてインポート', 'held.skip': '待機中の行をスキップ',
		'delivery.created': '送信を開始', 'delivery.done': '送信を完了', 'delivery.paused': '送信を一時停止', 'delivery.resumed': '送信を再開', 'delivery.cancelled': '送信をキャンセル',
		'destination.saved': '送信先を保存', 'destination.deleted': '送信先を削除', 'destination.stopped': '送信先を停止', 'destination.resumed': '送信先を再開',
		'settings.changed': '設定を変更', 'store.upgraded': '保存済みのコンタクトを最新の形式に更新', 'export.saved': 'リストをエクスポート', 'store.backedUp': 'バックアップを作成', 'store.restored': 'バックアップを復元',
		'process.created': 'プロセスを作成', 'process.renamed': 'プロセス名を変更', 'process.deleted': 'プロセスを削除', 'list.created': 'リードリストを作成', 'list.changed': 'リードリストを変更', 'list.enabled': 'リードリストを有効化',
		'list.scoredBy': 'リードリストのスコアの基準を変更',
		'list.disabled': 'リードリストを無効化', 'list.deleted': 'リードリストを削除', 'list.uploaded': 'リードリストにアップロード', 'list.contactAdded': 'リードリストにコンタクトを追加', 'list.contactsRemoved': 'リードリストからコンタクトを削除',
		'campaign.created': 'キャンペーンを作成', 'campaign.changed': 'キャンペーンを変更', 'campaign.deleted': 'キャンペーンを削除', 'campaign.assigned': 'リードリストを割り当て', 'campaign.reset': 'キャンペーンをリセット', 'campaign.churned': 'コンタクトを再処理',
		'campaign.doNotCall': 'コンタクトが架電禁止を希望', 'campaign.attemptTakenBack': '架電記録を取り消し', 'suppression.imported': '除外リストをインポート', 'suppression.deleted': '除外リストを削除',
		'settings.callingWindows': '架電可能時間を変更', 'export.dialer': 'ダイヤラー用ファイルをエクスポート',
		'user.added': 'ユーザーを追加', 'user.changed': 'ユーザーを変更', 'user.removed': 'ユーザーを削除', 'user.switched': 'ユーザーを切り替え', 'user.unlocked': 'アプリのロックを解除', 'user.locked': 'アプリをロック', 'user.passphraseSet': 'パスフレーズを設定', 'user.passphraseRemoved': 'パスフレーズを削除', 'user.refused': 'パスフレーズの誤り', 'contact.erased': '個人データを完全に消去', 'contact.reported': '個人のレポートを作成', 'log.sealed': '以前の記録を封印'
	}
} satisfies Words<typeof en>;
