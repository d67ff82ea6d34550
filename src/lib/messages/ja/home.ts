import { count as n } from '#domain/messages/catalogue';
import type { home as en } from '../en/home';
import type { Words } from '../words';

const people = (count: number): string => `${n(count)}件のコンタクト`;

/** Words of Home in Japanese. */
export const home = {
	title: 'ホーム',
	drop: 'コンタクトのファイルをドロップ',
	dropText:
		'CSV、Excel、vCardに対応し、列の順序や状態は問いません。クリーニング、重複の検出、スコアリングはこのデバイスで行われ、送信するまでデータが外に出ることはありません。',
	choose: 'ファイルを選択',
	sample: '2,000件のサンプルで試す',
	sampleFailed: 'サンプルのコンタクトを読み込めませんでした。一度オンラインで再読み込みすると、このデバイスに保存されます。',
	paste: '表計算ソフトから貼り付け',
	booth: 'ブースを開始',
	pasteTitle: '表計算ソフトから貼り付け',
	pasteText:
		'Excel、Google スプレッドシート、Numbersでヘッダー行を含めてセルをコピーするか、メールの宛先をコピーし、ここに貼り付けてください。',
	pasteLabel: 'コピーしたセル',
	pastePlaceholder: '姓\t名\tメール\t会社',
	pasteNotTable: 'まだ表にもアドレスの一覧にもなっていません。ヘッダー行と、その下のコンタクトを1件以上コピーしてください。',
	pasteLarge: '先頭だけを表示しています。すべて保持されており、インポートできます。',
	pasteUndo: '貼り付けを元に戻す',
	pasteRedo: '貼り付けをやり直す',
	pasteUse: (rows) => (rows === 0 ? '行をインポート' : `${n(rows)}行をインポート`),
	cancel: 'キャンセル',

	state: (contacts, held, undelivered) =>
		[people(contacts), held > 0 ? `レビュー待ち${n(held)}件` : 'レビュー待ちなし', undelivered > 0 ? `未送信${n(undelivered)}件` : '']
			.filter(Boolean)
			.join(' · '),
	importAction: 'ファイルをインポート',
	more: 'その他のインポート方法',

	todo: '対応が必要なもの',
	nothing: '対応が必要なものはありません',
	nothingText: 'すべての行が決定済みで、送信待ちもありません。',
	review: (count) => `重複の可能性がある${n(count)}件をレビュー`,
	reviewText: () => '既存のコンタクトと似ています。それぞれマージ、スキップ、新規としてインポートのいずれかを選択してください。',
	deliver: (count) => `${people(count)}を送信`,
	deliverText: 'まだ送信していません。',
	waiting: (count) => `${people(count)}が送信待ち`,
	waitingText: () => '送信先が受け取るまで、このデバイスに保存されます。',
	rejected: (count) => `${people(count)}がCRMで拒否されました`,
	rejectedText: () => '理由は各送信に表示されています。修正して再送信できます。',
	unsaved: (count) => `ブースの来場者${n(count)}人がまだ保存されていません`,
	unsavedText: '保存する前にブースを離れました。入力した内容は残っているので、ブースで続けられます。',
	visitors: (count) => `ブースの来場者${n(count)}人が未送信です`,
	visitorsText: () => '情報の補完か手動レビューでの判断がまだか、送信後に新しい内容が加わっています。',
	typed: {
		contact: (name) => (name ? `${name}の入力を続ける` : 'コンタクトの入力を続ける'),
		member: (name) => (name ? `${name}のリストへの追加を続ける` : 'リストへのコンタクトの追加を続ける'),
		note: (name) => `${name}のメモを続ける`,
		paste: (name) => (name ? `貼り付けたセル「${name}」の取り込みを続ける` : '貼り付けたセルの取り込みを続ける'),
		scoring: () => '試していたスコアリングを続ける',
		cell: (name) => (name ? `セルに入力していた「${name}」を続ける` : '空にしていたセルを続ける')
	},
	typedText: '入力したまま、まだ保存していません。すべて残っています。',
	undoing: (file) => `${file}のインポートを元に戻す処理を続ける`,
	resume: (file) => `${file}を再開`,
	resumeText: {
		configure: '列と設定の確認が必要です。',
		processing: (done) =>
			done === 0
				? '開始直後に止まりました。開くと自動的に続行します。'
				: `${n(done)}行を読み込んだところで止まりました。開くとそこから続行します。データは失われていません。`,
		matching: 'すべての行を読み込みました。開くと重複の検索を続行します。',
		fixing: (failed) =>
			failed > 0 ? `行の修正の途中です。${n(failed)}行はまだ取り込めません。` : '行の修正の途中です。すべての行を取り込めます。',
		review: (failed, pairs) =>
			[failed > 0 ? `${n(failed)}行はまだ取り込めません。` : '', pairs > 0 ? '重複の可能性について決定が必要です。' : '']
				.filter(Boolean)
				.join('') || '残っているのは最後の手順だけです。',
		committing: '完了処理の途中でした。止まったところから続行します。'
	},

	tiers: 'ティア別のコンタクト',
	tierLine: (count, percent) => `${n(count)} · ${percent}`,
	hotLine: (count) => `ホットリードが${n(count)}件あります`,
	table: { tier: 'ティア', contacts: 'コンタクト', share: '割合', action: '対応' },

	call: '次に電話するコンタクト',
	callAll: 'スコア順にすべて表示',
	callNone: 'スコアのあるコンタクトはまだありません。',
	callNobody: 'スコア上位のコンタクトは、電話を断っているか、除外リストに載っています。',
	noPhone: '電話番号なし',
	callPerson: (name, phone) => `${name}に電話をかける、${phone}`,

	imports: '最近のインポート',
	importsAll: 'すべてのインポート',
	importLine: (total, created, merged, skipped, held, failed) =>
		`全${n(total)}行：${[`新規${n(created)}行`, merged > 0 ? `マージ${n(merged)}行` : '', skipped > 0 ? `スキップ${n(skipped)}行` : '', held > 0 ? `保留${n(held)}行` : '', failed > 0 ? `失敗${n(failed)}行` : ''].filter(Boolean).join('、')}`,
	importUndone: '元に戻しました',
	ledger: { created: 'インポート済み', merged: 'マージ済み', skipped: 'スキップ', held: '保留', failed: '失敗' },

	lost: {
		title: (contacts) => `${people(contacts)}がこのデバイスから失われました`,
		text: (date) =>
			`Musterがここに保存したデータを、ブラウザが消去しました。コンタクトの最終更新日は${date}です。元に戻すには、ファイルをもう一度インポートしてください。送信済みのものはCRMに残っています。`,
		next: 'デバイスの空き容量が不足したときや、ページがしばらく使われなかったときに、ブラウザがデータを消去することがあります。データを守るにはMusterのインストールが最も確実です。空き容量の不足に対しては、ブラウザにデータの保持を要求することも有効です。',
		again: 'もう一度インポート',
		install: 'Musterをインストール',
		howToInstall: 'インストール方法',
		seen: '閉じる'
	},
	onlyHere: (contacts) =>
		`${people(contacts)}はこのブラウザにのみ保存されています。デバイスの空き容量が不足すると、消去される可能性があります。`,
	saveCopy: 'コピーを保存',

	loading: 'コンタクトを読み込んでいます',
	trouble: 'コンタクトを読み込めませんでした。',
	troubleText:
		'データはこのデバイスに保存されたままです。ページを再読み込みしてください。解決しない場合は、すべてのタブでMusterを閉じてから開き直してください。',
	reload: '再読み込み'
} satisfies Words<typeof en>;
