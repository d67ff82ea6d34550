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
	areas: { import: 'インポート', contacts: 'コンタクト', booth: 'ブース', held: '手動レビュー', delivery: '送信', destination: '送信先', fields: 'フィールド', settings: '設定', scoring: 'スコアリング', export: 'エクスポート', store: 'ストレージ', process: 'プロセス', list: 'リードリスト', campaign: 'キャンペーン', suppression: '除外リスト', user: 'ユーザー' },
	none: '最新の記録に、この種類のものはありません。',
	older: '以前の記録を表示',
	columns: { number: '番号' },
	details: {
		fieldType: '型', field: 'フィールド', key: '設定', before: '変更前', after: '変更後', total: '行', bytes: 'サイズ（バイト）', contacts: 'コンタクト', stillHeld: '待機中',
		file: 'ファイル', size: 'サイズ（バイト）', policy: '既存と同じメールの場合', rows: '行', created: 'インポート', merged: 'マージ', skipped: 'スキップ', held: '保留',
		failed: '失敗', changed: 'その後の変更', removed: '削除', returned: '元に戻したもの', left: 'そのまま残したもの', cells: 'セル', decision: '判断', pairs: '組',
		from: '信頼度の下限', type: '一致の種類', phase: '段階', event: 'イベント', n: '番号', kind: '種類', label: '名前', name: '名前',
		count: '件数', fields: 'フィールド', kept: '保持', waiting: '待機中', updated: '更新', rejected: '拒否', cancelled: 'キャンセル', withheld: '送信対象外',
		role: '役割', roleBefore: '以前の役割', version: 'バージョン', restored: '復元元のバージョン', why: '理由', reason: '理由', won: '成約', lost: '失注',
		model: 'モデル', list: 'リードリスト', lists: 'リードリスト', outcome: '結果', outcomes: '結果', again: '再度', campaign: 'キャンペーン', campaigns: 'キャンペーン',
		dialer: 'ダイヤラー', files: 'ファイル数', queued: 'キュー追加', leftOut: '除外', what: '内容', format: '形式', backupOf: 'バックアップの日時', pausedDeliveries: '一時停止した送信',
		encrypted: '暗号化', entries: '行', visitors: '来場者', pictures: '画像', people: '人数', known: '既知', incomplete: '不完全', conflicts: '食い違い',
		numbers: '電話番号', refused: '連絡拒否', refusedSent: '連絡拒否（送信済み）', refusedLeftOut: '連絡拒否（除外）', emails: 'メール', domains: 'ドメイン', hashed: 'ハッシュ済み', unreadable: '読み取り不可', unassigned: '割り当て解除', attempts: '架電回数', contact: 'コンタクト', imports: 'インポート',
		deliveries: '送信', settings: '設定', which: '対象', origin: 'アドレス', connector: 'コネクター', token: 'トークン', stopped: '途中で停止', interrupted: '途中で中断'
	},
	values: {
		merged: 'マージ', edited: '編集', merge: 'マージ', skip: 'スキップ', manual: '手動レビュー', keepBoth: '両方残す', update: 'コンタクトを更新', create: '新規としてインポート', review: '人が判断', true: 'はい', false: 'いいえ',
		set: '設定', removed: '削除', kept: '保持'
	},
	/** Settings that no screen names in a word of its own, and what is said of a changed one. */
	settings: {
		duplicatePolicy: '既存のコンタクトがある場合', tierScheme: 'ティアの名前', tierThresholds: 'ティアのしきい値', tierRanks: 'ティアの順位', scoringProfile: 'スコアリングプロファイル', normalizersOff: 'オフにしたクリーニング', matchRules: '重複の種類', deletedFields: '削除したフィールド', boothEvent: 'ブースのイベント', lookedFor: '検出の対象', maxLength: '最大文字数', nothing: '空白',
		changed: (setting, before, after) => `${setting}：変更前 ${before}、変更後 ${after}`, same: (setting) => `${setting}：変更あり`
	},
	actions: {
		'import.created': 'インポートを開始', 'import.committing': 'インポートを書き込み中', 'import.completed': 'インポートを完了', 'import.cancelled': 'インポートをキャンセル', 'import.reopened': 'インポートを再度開く', 'import.fixed': '行を修正',
		'contact.created': 'コンタクトを追加', 'contact.edited': 'コンタクトを編集', 'contact.undone': '変更を元に戻す', 'contacts.edited': 'コンタクトをまとめて編集', 'contacts.editUndone': 'コンタクトの一括編集を元に戻す', 'contacts.deleted': 'コンタクトを削除', 'contacts.restored': 'コンタクトを復元', 'contacts.rescored': 'コンタクトを再スコアリング',
		'booth.captured': '来場者を登録', 'booth.merged': '来場者をコンタクトに追加', 'booth.kept': '来場者を後で入力するために保存', 'booth.completed': '来場者の情報を入力', 'booth.takenBack': '来場者の登録を取り消し', 'booth.attendees': '参加者リストを読み込み', 'booth.handedOver': '来場者を別のタブレットに引き継ぎ', 'booth.received': '来場者を取り込み', 'booth.held': '来場者をレビュー待ちに追加', 'held.merge': '待機中の行をマージ', 'held.keepBoth': '待機中の行を新規としてインポート', 'held.skip': '待機中の行をスキップ',
		'delivery.created': '送信を開始', 'delivery.done': '送信を完了', 'delivery.paused': '送信を一時停止', 'delivery.resumed': '送信を再開', 'delivery.cancelled': '送信をキャンセル',
		'destination.saved': '送信先を保存', 'destination.deleted': '送信先を削除', 'destination.stopped': '送信先を停止', 'destination.resumed': '送信先を再開',
		'fields.renamed': 'フィールドの名前を変更', 'fields.hidden': 'フィールドを非表示', 'fields.shown': 'フィールドを再び表示', 'fields.deleted': 'フィールドを削除', 'fields.restored': '削除したフィールドを元に戻した', 'fields.choices': 'フィールドの選択肢を変更', 'fields.retyped': 'フィールドの型を変更', 'settings.changed': '設定を変更', 'store.upgraded': '保存済みのコンタクトを最新の形式に更新', 'export.saved': 'リストをエクスポート', 'store.backedUp': 'バックアップを作成', 'store.restored': 'バックアップを復元',
		'process.created': 'プロセスを作成', 'process.renamed': 'プロセス名を変更', 'process.deleted': 'プロセスを削除', 'list.created': 'リードリストを作成', 'list.changed': 'リードリストを変更', 'list.enabled': 'リードリストを有効化',
		'list.scoredBy': 'リードリストのスコアの基準を変更',
		'list.disabled': 'リードリストを無効化', 'list.deleted': 'リードリストを削除', 'list.uploaded': 'リードリストにアップロード', 'list.contactAdded': 'リードリストにコンタクトを追加', 'list.contactsRemoved': 'リードリストからコンタクトを削除',
		'campaign.created': 'キャンペーンを作成', 'campaign.changed': 'キャンペーンを変更', 'campaign.deleted': 'キャンペーンを削除', 'campaign.assigned': 'リードリストを割り当て', 'campaign.reset': 'キャンペーンをリセット', 'campaign.churned': 'コンタクトを再処理',
		'campaign.doNotCall': 'コンタクトが架電禁止を希望', 'campaign.attemptTakenBack': '架電記録を取り消し', 'suppression.imported': '除外リストをインポート', 'suppression.deleted': '除外リストを削除', 'suppression.refusalsListed': 'インポートの拒否を除外リストに登録', 'suppression.refusalsUnlisted': 'インポートの拒否を除外リストから解除',
		'settings.callingWindows': '架電可能時間を変更', 'export.dialer': 'ダイヤラー用ファイルをエクスポート',
		'user.added': 'ユーザーを追加', 'user.changed': 'ユーザーを変更', 'user.removed': 'ユーザーを削除', 'user.switched': 'ユーザーを切り替え', 'user.unlocked': 'アプリのロックを解除', 'user.locked': 'アプリをロック', 'user.passphraseSet': 'パスフレーズを設定', 'user.passphraseRemoved': 'パスフレーズを削除', 'user.refused': 'パスフレーズの誤り', 'contact.erased': '個人データを完全に消去', 'contact.reported': '個人のレポートを作成', 'log.sealed': '以前の記録を封印',
		'import.decided': '重複を判断', 'import.decisionUndone': '重複の判断を取り消し', 'import.undoing': 'インポートを元に戻す処理を開始', 'import.undone': 'インポートを元に戻す',
		'mapping.saved': 'マッピングを保存', 'mapping.imported': 'マッピングをファイルから読み込み', 'mapping.deleted': 'マッピングを削除', 'recipe.saved': 'レシピを保存',
		'recipe.imported': 'レシピをファイルから読み込み', 'recipe.deleted': 'レシピを削除', 'apart.forgotten': '別人とした組の記録を消去', 'destination.configured': 'アプリの構成により送信先を設定',
		'destination.mapped': '送信先のフィールドをマッピング', 'destination.fieldsCreated': '送信先にフィールドを作成', 'destination.signedIn': '送信先にサインイン', 'destination.addressHidden': '送信先のアドレスから秘密情報を除去',
		'list.contactsAdded': 'リードリストにコンタクトを追加（複数）', 'model.saved': '学習モデルを保存', 'model.used': '学習モデルを有効化', 'model.off': '学習モデルを無効化',
		'model.deleted': '学習モデルを削除', 'outcomes.written': '結果を記録', 'score.set': 'スコアを手動で設定', 'score.setBack': '手動のスコアを解除',
		'scoring.profileSaved': 'スコアリングプロファイルを保存', 'vault.passphraseSet': 'トークンのパスフレーズを設定', 'vault.passphraseRemoved': 'トークンのパスフレーズを削除'
	}
} satisfies Words<typeof en>;
