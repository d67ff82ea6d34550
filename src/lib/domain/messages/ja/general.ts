import { count, type SameCodes } from '../catalogue';
import type { generalMessages as en } from '../general';

const mb = (bytes: string | number | undefined): string => `${Math.ceil(Number(bytes ?? 0) / 1_048_576)} MB`;
const rows = (n: string | number | undefined): string => `${count(n)}行`;
const MATCHED_BY: Record<string, string> = {
	exact: '（名前とメールが同じ）',
	email: '（メールが同じ）',
	phone: '（電話が同じ）',
	nameCompany: '（名前と会社が同じ）',
	primaryKey: '（主キーが同じ）',
	similar: '（類似）'
};

/** A destination that is no longer on this device. */
const GONE = '削除された送信先';
/** What became of a contact there. */
const BECAME: Record<string, string> = { created: '作成', updated: '更新', accepted: '受付済み' };

/** Imports, contacts, storage in Japanese. */
export const generalMessages = {
	importGone: {
		message: () => 'このインポートは、このデバイスにもうありません。',
		fix: () => '新しく始めるには、ファイルを選び直してください。以前にインポートしたコンタクトは安全です。'
	},
	importWithoutSetup: {
		message: () => 'このインポートはまだ設定されていません。',
		fix: () => '「アップロードと設定」に戻り、列を確認してください。'
	},
	importCancelled: {
		message: () => 'このインポートはキャンセルされました。何も保存されていません。',
		fix: () => 'やり直すには、ファイルを選び直してください。'
	},
	importStopped: {
		message: () => 'インポートを停止しました。',
		fix: () => 'インポートページから再開してください。中断したところから続きます。'
	},
	importMovedOn: {
		message: () => 'このインポートはその間に先へ進んでいます。',
		fix: () => 'インポートページから開き直して、現在の状態を確認してください。'
	},
	rowsOutOfDate: {
		message: () => 'このインポートの行をチェックした後に、フィールドのルールが変更されました。何も書き込まれていません。',
		fix: () => 'インポートを開いて行をもう一度チェックしてから、完了してください。これまでの判断は残ります。'
	},
	importBusyElsewhere: {
		message: () => 'このインポートは別のタブで実行中です。',
		fix: () => 'そのタブで続けるか、閉じてからここでインポートを開き直してください。'
	},
	quickCleanTooLarge: {
		message: (p) => `クイッククリーニングはすべてをメモリ上で処理するため、${rows(p.limit)}までです。このファイルはそれを超えています。`,
		fix: () => '代わりにファイルをインポートしてください。100万行まで取り込め、その後コンタクトをエクスポートできます。'
	},
	quickCleanGone: {
		message: () => 'クリーニングしたファイルは、メモリにもうありません。',
		fix: () => 'ファイルを選び直してください。何も保存されていません。'
	},
	tooManyParts: {
		message: (p) => `${count(p.parts)}個のファイルとシートが選択されました。1つの表として読み取れるのは${count(p.limit)}個までです。`,
		fix: () => '何回かに分けてインポートしてください。'
	},
	tooManyRows: {
		message: (p) => `${p.name}は${rows(p.limit)}を超えています。`,
		fix: () => 'ファイルを分割し、順にインポートしてください。'
	},
	mappingGone: {
		message: () => '保存したこのマッピングは、このデバイスにもうありません。',
		fix: () => '列の取り込み先を新しく提案します。'
	},
	mappingFileUnreadable: {
		message: (p) => `${p.name}はMusterで保存したマッピングではありません。`,
		fix: () => '「保存したマッピング」からエクスポートしたファイルを選択してください。'
	},
	recipeGone: { message: () => 'このレシピは、このデバイスにもうありません。', fix: () => '別のレシピを選ぶか、手動で設定してください。' },
	recipeFileUnreadable: {
		message: (p) => `${p.name}はMusterで保存したレシピではありません。`,
		fix: () => '「レシピ」からエクスポートしたファイルを選択してください。'
	},
	proofGone: {
		message: () => 'このデバイスには、このインポートの証明がありません。',
		fix: () =>
			'以前のバージョンのアプリで完了したか、元に戻されたか、含まれていた人が消去されています。証明を得るには、ファイルをもう一度インポートしてください。'
	},
	proofUnreadable: {
		message: (p) => `${p.name}はMusterで保存した証明ではないか、破損しています。`,
		fix: () => '履歴の「詳細」で保存したファイルを選択してください。'
	},
	columnNotMapped: {
		message: () => 'この列には取り込み先のフィールドがないため、値をマッピングできません。',
		fix: () => '先にフィールドを選択してください。'
	},
	nameNeeded: { message: () => '保存するには名前が必要です。', fix: () => 'ファイルの提供元などの名前を入力してください。' },
	importUndone: {
		message: (p) => `${p.file}のインポートはすでに元に戻されています。`,
		fix: () => 'コンタクトが必要な場合は、ファイルをもう一度インポートしてください。'
	},
	importPlanGone: {
		message: () => 'このインポートの計画を読み取れませんでした。',
		fix: () => '1つ前の手順に戻り、もう一度完了してください。コンタクトは何も変更されていません。'
	},
	bulkAtWork: {
		message: () => '現在、ここまたは別のタブで多数のコンタクトを編集中です。',
		fix: () => '完了するまで待ってから、もう一度お試しください。'
	},
	bulkNotField: {
		message: () => 'このフィールドは多数のコンタクトでまとめて変更できません。',
		fix: () => '別のフィールドを選ぶか、コンタクトを1件ずつ編集してください。'
	},
	importUnfinished: {
		message: (p) => `${p.file}はまだコンタクトに書き込み中です。`,
		fix: () => '先にそのインポートを再開してから、もう一度お試しください。'
	},
	ledgerDoesNotBalance: {
		message: (p) =>
			`件数が合いません：${rows(p.total)}を読み取りましたが、結果は新規${count(p.created)}＋マージ${count(p.merged)}＋スキップ${count(p.skipped)}＋保留${count(p.held)}＋失敗${count(p.failed)}で、書き込まれたコンタクトは${count(p.stored)}件です。`,
		fix: () => 'インポートは完了しておらず、コンタクトは表示されません。「アップロードと設定」に戻り、もう一度実行してください。'
	},
	overStandardLimit: {
		message: (p) =>
			`ファイルが標準の上限（${mb(p.maxBytes)}または${rows(p.maxRows)}）を超えています：${mb(p.size)}${Number(p.rows) > 0 ? `、約${rows(p.rows)}` : ''}。`,
		fix: () => 'ファイルを分割するか、設定で「標準の上限を適用」をオフにしてください。'
	},
	overDeviceLimit: {
		message: (p) =>
			`ファイルがこのデバイスの上限を超えています：${mb(p.size)}${Number(p.rows) > 0 ? `、約${rows(p.rows)}` : ''}。上限は${mb(p.maxBytes)}、${rows(p.maxRows)}です。`,
		fix: () => 'ファイルを分割するか、設定でデバイスの上限を上げてください。'
	},
	deviceFull: {
		message: (p) => `このデバイスの空き容量が足りません。あと約${mb(p.bytes)}必要です。`,
		fix: () => '空き容量を増やしてから、もう一度お試しください。それまでに保存したものは残っています。'
	},
	storageSilent: {
		message: () => 'このデバイスのストレージから応答がありません。',
		fix: () => 'すべてのタブでMusterを完全に閉じてから、開き直してください。完了した内容は保持され、中途半端な状態のものはありません。'
	},
	fileChanged: {
		message: (p) => `読み取り中に${p.name}が変更または移動されました。`,
		fix: () => 'ファイルを選び直してください。何も保存されていません。'
	},
	settingsUnreadable: {
		message: () => 'この設定を保存できませんでした。',
		fix: () => '変更した値を確認してください。ほかはすべて元のままです。'
	},
	modelGone: {
		message: () => 'このバージョンのモデルは、このデバイスにもうありません。',
		fix: () => '引き続きルールでスコアリングします。学習し直すか、モデルファイルを読み込んでください。'
	},
	modelInUse: { message: () => 'このバージョンは現在スコアリングに使用中です。', fix: () => '先にオフにしてください。' },
	modelInLists: {
		message: (p) => `次のリストがこのバージョンでスコアリングされています：${p.lists}。`,
		fix: () => '先に、それらのリストに別の基準を選んでください。'
	},
	outcomesGone: { message: () => '結果のファイルは、メモリにもうありません。', fix: () => '選び直してください。何も変更されていません。' },
	nothingToUndo: { message: () => '元に戻す操作はありません。' },
	decidedElsewhere: {
		message: () => 'その間に別のタブで変更されました。',
		fix: () => '現在の表示が最新の状態です。必要なら、もう一度決定してください。'
	},
	heldGone: { message: () => 'これらの行はその間に処理されました。', fix: () => '一覧には、まだ待っている行が表示されます。' },
	skipGone: { message: () => 'このスキップはもう元に戻せません。', fix: () => '行を戻すには、ファイルをもう一度インポートしてください。' },
	contactGone: {
		message: () => 'このコンタクトはもうありません。',
		fix: () => '別の場所で削除または変更されました。「コンタクト」に戻ってください。'
	},
	takenSince: {
		message: (p) => `${p.field} ${p.value}は、現在${p.name || '別のコンタクト'}のものです。この値を持てるコンタクトは1件だけです。`,
		fix: () => '先にそのコンタクトから値を外してから、もう一度お試しください。'
	},
	changedSince: {
		message: (p) => `${p.field}はその後に変更されています。`,
		fix: () => '先に後の変更を元に戻してください。何も変更されていません。'
	},
	historyCreated: { message: (p) => (Number(p.row) > 0 ? `${p.file}の${p.row}行目からインポート` : '手動で追加') },
	historyMerged: { message: (p) => `${p.file}の${p.row}行目とマージ${MATCHED_BY[p.match ?? ''] ?? ''}` },
	destinationDeleted: { message: () => GONE },
	sentAgainName: { message: () => '（再送信）' },
	historyEdited: { message: (p) => `${p.by}が編集` },
	historyTakenBackGone: { message: (p) => `送信の取り消し時、${p.destination || GONE}にはすでにありませんでした` },
	historyTakenBack: { message: (p) => `${p.destination || GONE}への送信を取り消し` },
	historyDelivered: { message: (p) => `${p.destination || GONE}に送信：${BECAME[p.status ?? ''] ?? p.status}` },
	historyRejected: { message: (p) => `${p.destination || GONE}で拒否：${p.reason}` },
	phoneExtension: { message: (p) => `内線${p.number}` },
	yes: { message: () => 'はい' },
	no: { message: () => 'いいえ' }
} satisfies SameCodes<typeof en>;
