import { count } from '../catalogue';
import type { ReportWords } from '../person-report';

/** Words of the report on one person in Japanese. */
export const personReport: ReportWords = {
	title: (name) => `${name}について保存されているすべての情報`,
	made: (when, by, device) => `${when}に${by}が「${device}」に保存されているコンタクトから作成しました。時刻はUTCです。`,
	intro: 'この報告書には、このデバイスがこの方について保存しているすべての値と、その出所、行われた処理、提供先が記載されています。送信後に他のシステムが保存している情報については、各システムにお問い合わせください。',
	device: 'このデバイス',
	noName: '名前のないコンタクト',
	id: (id) => `コンタクト${id}`,
	deleted: '一覧から削除済み、保存は継続',
	fields: '保存されている値', field: 'フィールド', value: '値', from: '出所', original: '元の値', when: '日時', by: '担当',
	typed: '手入力', row: (file, row) => `${file}、${count(row)}行目`,
	consent: '同意', consentNone: 'この方の同意は記録されていません。', consentStatus: 'ステータス', consentChannel: '対象', consentDate: '同意または拒否の日', consentText: '文言',
	consentSource: '記録の出所', consentBy: '記録者',
	history: '行われた処理', act: '内容', changes: '変更', before: '変更前', after: '変更後', blank: 'なし', takenBack: 'その後、取り消し済み',
	score: 'コンタクトの評価', scoreNow: (score, tier) => `リードスコア${score}、${tier}`, unscored: 'スコアなし', scoreWhy: '理由', scoreByHand: (by, why) => `${by}が手動で設定：${why}`,
	scorePast: '以前のスコア',
	deliveries: '提供先', deliveriesNone: '他のシステムには提供されていません。', destination: '送信先', state: '状態', record: '送信先でのID', sent: '送信した内容',
	statuses: { waiting: '送信待ち', sent: '送信済み、未応答', created: '送信先で作成', updated: '送信先で更新', rejected: '送信先で拒否', cancelled: '送信前にキャンセル', accepted: '送信先で受付' },
	rows: 'ファイルの元の行', rowsNone: '元の行は保存されていません。', column: (n) => `列${count(n)}`,
	waiting: '手動確認で待機中の行',
	lists: 'リストと架電', listsText: (lists, attempts, pictures) => `リードリスト${count(lists)}件、連絡の試み${count(attempts)}件、画像${count(pictures)}件。`,
	others: (n) => `このデバイスには、メールアドレス、または電話番号と名前が一致する同一人物のコンタクトがほかに${count(n)}件あります。`
};
