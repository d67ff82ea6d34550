import { count, percentText } from '#domain/messages/catalogue';
import type { privacy as en } from '../en/privacy';
import type { Words } from '../words';

/** Words of erasing a person and of the report on one, in Japanese. */
export const privacy = {
	action: 'この人のデータを完全に消去',
	report: 'この人のレポート',
	reportHint: '保存されているすべてのデータを、本人に渡せる1つのファイルにまとめます',
	/** Somebody who is no contact, by what they are known by. */
	anybody: {
		title: '個人のレポートと個人データの完全な消去',
		text: 'ここでコンタクトになっていない人（失敗した行や待機中の行、参加者リスト、下書きにある人）のデータです。コンタクトのレポートと消去は、そのコンタクトのページで行います。',
		email: 'メール',
		phone: '電話番号',
		name: '氏名',
		hint: 'メールアドレス、または電話番号と氏名。',
		look: 'この人を検索',
		nobody: 'この人のコンタクト、行、送信は見つかりませんでした',
		nobodyText: '消去すると、下書き、名前、監査ログからも取り除かれ、後のインポートで取り込まれることもありません。'
	},
	title: (name) => `${name}のデータを完全に消去しますか？`,
	text: 'このデバイスのすべてのデータから完全に消去します。元に戻すことはできません。',
	noName: 'この人',
	looking: (percent) => `コンタクト、ファイル、送信を調べています、${percentText(percent)}`,
	erasing: (percent) => `消去しています、${percentText(percent)}`,
	goes: '消去されるもの',
	contacts: (n) => `${count(n)}件のコンタクト`,
	alsoTitle: 'メール、または電話番号と名前が同じ同一人物',
	deleted: 'リストから削除済み',
	rows: (rows, imports) => `${count(imports)}件のインポートの${count(rows)}行と、その検査結果`,
	held: (n) => `手動レビュー待ちの${count(n)}行`,
	changes: (n) => `${count(n)}件のマージと編集、および変更前の値`,
	records: (n) => `送信の記録${count(n)}件と受領記録`,
	lists: (n) => `${count(n)}件のリードリストへの登録`,
	attempts: (n) => `架電記録${count(n)}件`,
	pictures: (n) => `写真${count(n)}枚`,
	log: 'ラベル、下書き、監査ログに含まれる値',
	stays: '残るもの',
	hash: 'メールと電話番号のソルト付きハッシュ（後のインポートで再び取り込まないため）',
	said: '個人データを消去したという監査ログの記録（個人の情報は含みません）',
	delivered: (destinations) => `${destinations}に送信済みのデータ：送信先でも削除してください`,
	backups: '以前に保存したバックアップとエクスポートのファイル：削除するか、新しいものに置き換えてください',
	maybe: (n) => `手動レビューの${count(n)}行はこの人である可能性がありますが、消去されません`,
	maybeText: '先に判断してください。このコンタクトにマージしたものは一緒に消去されます。',
	mixed: (n) => `別の人のコンタクト${count(n)}件にこの人の値があり、そのまま残ります`,
	mixedText: 'この人の行がそこにマージされています。先にそのマージを元に戻すと、その値も一緒に消去されます。',
	review: 'レビューを開く',
	reportedMaybe: (name, n) =>
		`レポートを${name}として保存しました。手動レビューの${count(n)}行はこの人である可能性がありますが、含まれていません。先に判断してから作成し直してください。`,
	confirm: (word) => `確認のため「${word}」と入力してください`,
	word: '消去',
	cancel: '消去しない',
	erase: '完全に消去',
	failed: '個人データを消去できませんでした',
	interrupted: '処理が中断されました。次にアプリを開いたときに、残りの処理を完了します。',
	done: '個人データをこのデバイスから消去しました。',
	reportName: 'muster-個人レポート',
	reporting: (percent) => `レポートを作成しています、${percentText(percent)}`,
	reported: (name) => `レポートを${name}として保存しました。`,
	reportFailed: 'レポートを作成できませんでした。何も変更されていません。'
} satisfies Words<typeof en>;
