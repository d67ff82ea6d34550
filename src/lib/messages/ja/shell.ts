import { count as n, percentText } from '#domain/messages/catalogue';
import type { shell as en } from '../en/shell';
import type { Words } from '../words';

/** Words of the frame around every screen in Japanese. */
export const shell = {
	app: 'Muster',
	screens: {
		home: 'ホーム',
		booth: 'ブース',
		import: 'インポート',
		quick: 'クイッククリーニング',
		contacts: 'コンタクト',
		review: 'レビュー',
		deliver: '送信',
		history: '履歴',
		settings: '設定',
		contact: 'コンタクト',
		delivery: '送信',
		audit: '監査ログ',
		scoring: 'スコアリング',
		lists: 'リードリスト',
		list: 'リードリスト',
		campaigns: 'キャンペーン',
		campaign: 'キャンペーン',
		work: '架電',
		suppressions: '除外リスト',
		insights: 'インサイト'
	},
	skip: '本文へスキップ',
	navigation: 'メイン',
	more: 'その他',
	profile: 'あなた',
	waiting: (count) => `、待機中${n(count)}件`,

	online: 'オンライン',
	offline: 'オフライン',
	onDevice: 'すべての処理はこのデバイスで行われます',
	onDeviceShort: 'このデバイス上',
	undelivered: (count) => `未送信${n(count)}件`,
	unscored: 'スコアなし',
	running: {
		reading: (file, percent) => `${file}をインポート中${percent === null ? '' : `、${percentText(percent)}`}`,
		scanning: (file, percent) => `${file}の重複を検索中${percent === null ? '' : `、${percentText(percent)}`}`,
		writing: (file, percent) => `${file}のコンタクトを保存中${percent === null ? '' : `、${percentText(percent)}`}`
	},
	upkeep: {
		upgrade: (percent) => `コンタクトの保存形式を更新中、${percentText(percent)}`,
		rescore: (percent) => `すべてのコンタクトを再スコアリング中、${percentText(percent)}`,
		seal: (percent) => `保存データを暗号化しています、${percentText(percent)}`,
		open: (percent) => `暗号化を解除しています、${percentText(percent)}`,
		values: (percent) => `コンタクトの値を変更中、${percentText(percent)}`
	},
	statusTitle: 'ステータス',
	statusOnline: '接続されています。送信は実行後すぐに行われます。',
	statusOffline: 'ネットワークに接続されていません。送信以外はすべて使えます。送信待ちのものは、ネットワークが復旧すると送信されます。',
	statusDelivered: '送信待ちはありません。',
	statusUndelivered: (count) => `${n(count)}件のコンタクトが送信待ちです。`,
	statusHeld: (count) => `重複の可能性が${n(count)}件、レビュー待ちです。`,
	statusNoImport: '実行中のインポートはありません。',
	statusStorage: (used, quota) => `このブラウザで使える${quota}のうち${used}を使用しています。`,
	statusPersisted: '削除するまで、ブラウザがこのデータを保持します。',
	statusNotPersisted: 'デバイスの空き容量が不足すると、ブラウザがこのデータを消去する可能性があります。',
	statusTrouble:
		'このデバイスから件数を読み込めませんでした。コンタクトには影響ありません。ページを再読み込みしてください。解決しない場合は、すべてのタブでMusterを閉じてから開き直してください。',
	open: { import: 'インポートを開く', review: 'レビューを開く', deliver: '送信を開く', storage: 'ストレージの設定' },

	palette: '移動、操作、検索',
	palettePlaceholder: 'コンタクト、リスト、キャンペーン、画面、操作を検索',
	paletteNothing: (text) => `「${text}」に該当するものはありません。名前、会社、メールアドレスで検索してください。`,
	paletteGroups: {
		go: '移動',
		do: '操作',
		list: 'リードリスト',
		campaign: 'キャンペーン',
		view: '保存したビュー',
		destination: '送信先',
		contacts: 'コンタクト'
	},
	paletteKeys: '矢印キーで移動、Enterで開く、Escapeで閉じる',
	commands: {
		choose: 'コンタクトのファイルをインポート',
		sample: '2,000件のサンプルで試す',
		paste: '表計算ソフトから貼り付け',
		light: 'ライトテーマ',
		dark: 'ダークテーマ',
		system: 'システムのテーマ',
		add: 'コンタクトを手動で追加'
	},

	updateReady: '新しいバージョンがあります',
	updateNow: '今すぐ更新',
	olderPage: '別のタブで新しいバージョンのMusterが動いているため、このページでは保存内容を読み込めません。データは失われていません。',
	olderReload: '再読み込み',
	lostStore:
		'ブラウザがこのページを保存領域から切り離しました。続けるには再読み込みしてください。保存済みのデータは失われませんが、ここに入力して保存していない内容は失われます。',
	updateBusy: 'いずれかのタブで作業中か、入力中の内容がまだ保存されていません。完了するまで新しいバージョンは待機します。',
	wipedElsewhere: '別のタブでこのデバイスのデータが消去されたため、このタブは最初から開き直されました。',
	restoredElsewhere: '別のタブでバックアップがこのデバイスのすべてを置き換えるため、このタブは最初から開き直されました。',
	typedGone: 'ここに入力して保存していなかった内容は失われました。',
	offlineReady: 'オフラインで使用できます',

	dropTitle: 'ドロップしてインポート',
	dropText: 'CSV、TSV、Excel、vCard（1行に1件）。複数のファイルは1つのインポートになります',
	dropFolder: 'これはフォルダーです。中のファイルをドロップしてください。',
	sharedNothing: '共有された中に、インポートできるものがありません。CSV、Excel、vCardのいずれかのファイルを共有してください。',
	sharedFull: '空き容量がないため、共有されたものを保存できませんでした。このデバイスの空き容量を増やして、もう一度共有してください。',
	sharedLeft: (names) =>
		`${names.join('、')}を保存できませんでした。空き容量が足りません。このデバイスの空き容量を増やして、もう一度共有するか開いてください。`,
	sharedWaits: (why) => `${why}ファイルはこのデバイスで待機し、可能になり次第ホームで開きます。`,
	sharedElsewhere: '共有されたものは別のタブで開いています。',
	importRuns: 'インポートを実行中です。',
	busyIntake: 'インポートを実行中です。完了後にもう一度ファイルをドロップしてください。',
	pastedName: (date) => `貼り付け ${date}`,
	dismiss: '閉じる',
	close: '閉じる',
	help: 'ヘルプ',
	nothingCalled: (typed: string) => `「${typed}」という名前のものはありません。`,
	clearSearch: '検索をクリア',
	partMissing: 'この部分を読み込めませんでした。データは失われていません。接続を確認して、ページを再読み込みしてください。',
	toasts: 'メッセージ',
	actionOf: (action, what) => `${action}：${what}`,

	errorTitle: (status) => (status === 404 ? 'このページは存在しません' : 'このページを表示できませんでした'),
	errorText: (status) =>
		status === 404
			? 'このアドレスに該当するページはMusterにありません。コンタクトには影響ありません。'
			: 'アプリで問題が発生しました。コンタクトはこのデバイスに保存されており、影響ありません。ページを再読み込みしてください。解決しない場合は、すべてのタブでMusterを閉じてから開き直してください。',
	errorHome: 'ホームへ',
	errorReload: '再読み込み',
	cutOffTitle: 'この画面はまだデバイスに保存されていません',
	cutOffText:
		'Musterがオフライン用に保存される前にネットワークが切れました。行った作業は保管されており、ネットワークが戻るとこの画面は自動的に開きます。',
	cutOffBack: '戻る'
} satisfies Words<typeof en>;
