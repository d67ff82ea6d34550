import { count, percentText } from '#domain/messages/catalogue';
import { locale } from '#domain/messages/locale';
import type { history as en } from '../en/history';
import type { Words } from '../words';

const contacts = (n: number): string => `${count(n)}件のコンタクト`;

/** Words of History in Japanese. */
export const history = {
	title: '履歴',
	state: (imports, rows, open) =>
		[
			imports > 0 || open === 0 ? `インポート${count(imports)}件 · ${count(rows)}行（すべての行の結果を記録）` : '',
			open > 0 ? `未完了のインポート${count(open)}件` : ''
		]
			.filter(Boolean)
			.join(' · '),
	stateNone: 'すべてのインポートと、各行がどうなったかがここに記録されます。',
	reading: 'インポートを読み込んでいます',
	trouble: 'インポートを読み込めませんでした',
	troubleText:
		'データはこのデバイスに保存されたままです。ページを再読み込みしてください。解決しない場合は、すべてのタブでMusterを閉じてから開き直してください。',
	reload: '再読み込み',
	importAction: 'ファイルをインポート',
	moreActions: 'その他',
	emptyTitle: 'まだ何もインポートされていません',
	emptyText: 'コンタクトのファイルをインポートすると、いつ、誰がインポートし、各行がどうなったかがこのページに表示されます。',

	picture: (inRows, all) =>
		all === 0
			? 'まだ1行も取り込まれていません'
			: `${count(all)}行中${count(inRows)}行がコンタクトになるか、ほかのコンタクトにマージされました`,
	pictureLabel: (undone) => (undone > 0 ? 'すべてのインポートの合計（元に戻したものを除く）' : 'すべてのインポートの合計'),
	ledger: { created: 'インポート済み', merged: 'マージ済み', skipped: 'スキップ', held: '保留', failed: '失敗' },
	segment: (n, word) => `${word} ${count(n)}行`,

	today: '今日',
	yesterday: '昨日',
	dayLine: (imports, rows, open) =>
		[imports > 0 || open === 0 ? `インポート${count(imports)}件、${count(rows)}行` : '', open > 0 ? `未完了${count(open)}件` : '']
			.filter(Boolean)
			.join(' · '),
	sentence: (total, created, merged, skipped, held, failed) => {
		const parts = [
			created > 0 ? `新規${count(created)}行` : '',
			merged > 0 ? `既存のコンタクトとマージ${count(merged)}行` : '',
			skipped > 0 ? `スキップ${count(skipped)}行` : '',
			held > 0 ? `レビューのため保留${count(held)}行` : '',
			failed > 0 ? `失敗${count(failed)}行` : ''
		].filter(Boolean);
		return `全${count(total)}行：${parts.length > 0 ? parts.join('、') : '取り込まれた行はありません'}。`;
	},
	resolved: (created, merged, skipped) =>
		`保留のうち、その後に決定したもの：${[created > 0 ? `新規としてインポート${count(created)}行` : '', merged > 0 ? `マージ${count(merged)}行` : '', skipped > 0 ? `スキップ${count(skipped)}行` : ''].filter(Boolean).join('、')}。`,
	by: (user) => `実行者：${user}`,
	running: {
		reading: (percent) => `処理中${percent === null ? '' : `、${percentText(percent)}`}`,
		scanning: (percent) => `処理中：重複を検索しています${percent === null ? '' : `、${percentText(percent)}`}`,
		writing: (percent) => `処理中：コンタクトを保存しています${percent === null ? '' : `、${percentText(percent)}`}`
	},
	unfinished: (step) => `未完了です。「${step}」の段階で止まっています。データは失われていません。`,
	resume: 'インポートを再開',
	contacts: 'コンタクトを表示',
	deliver: '送信',
	reportCsv: 'エラーレポートをダウンロード（CSV）',
	reportXlsx: 'エラーレポートをダウンロード（XLSX）',
	review: (n) => `保留の${count(n)}行をレビュー`,
	more: (file) => `${file}のその他の操作`,
	reportFailed: 'エラーレポートを作成できませんでした',

	undo: {
		action: 'インポートを元に戻す',
		resume: '元に戻す処理を続ける',
		stopped: 'インポートを元に戻す処理が途中で止まりました。データは失われていません。続行して完了してください。',
		undone: (when, by) => `元に戻しました：${when}${by ? `、${by}` : ''}。`,
		tally: (removed, returned, left, held, taken) =>
			[
				removed > 0 ? `コンタクト${count(removed)}件を削除` : '',
				returned > 0 ? `${count(returned)}件を以前の状態に復元` : '',
				left > 0 ? `その後に変更、架電または再度取り込まれた${count(left)}件はそのまま` : '',
				taken > 0 ? `戻る値を別のコンタクトが持っている${count(taken)}件はそのまま` : '',
				held > 0 ? `保留中の${count(held)}行を破棄` : ''
			]
				.filter(Boolean)
				.join('、'),
		title: (file) => `${file}のインポートを元に戻しますか？`,
		text: 'コンタクトは、このインポートがなかった場合の状態に戻ります。すでに送信したものはCRMに残ります。履歴の記録は残ります。',
		looking: '変更内容を確認しています',
		nothing: '元に戻せるものは残っていません。',
		lines: (created, merged, held) =>
			[
				created > 0 ? `このインポートで追加された${contacts(created)}は削除されます` : '',
				merged > 0 ? `このインポートで更新された${contacts(merged)}は元の状態に戻ります` : '',
				held > 0 ? `手動レビューにあるこのインポートの${count(held)}行は削除されます` : ''
			].filter(Boolean),
		taken: (n) => `更新されたコンタクトのうち${count(n)}件は、戻る値を現在別のコンタクトが持っているため、そのままになります。`,
		deliveries: (delivered, waiting, goes) =>
			[
				delivered > 0 ? `追加または更新された${contacts(delivered)}はCRMにあり、そのまま残ります。` : '',
				waiting > 0
					? `残る${contacts(waiting)}は、現在の値のまま送信を待っています。送信しない場合は、先にその送信をキャンセルしてください。`
					: '',
				goes > 0 ? `削除される${contacts(goes)}は送信を待っていますが、送信されなくなります。` : ''
			].filter(Boolean),
		changed: (created, merged, waiting) =>
			`${[created > 0 ? `このインポートで追加された${contacts(created)}` : '', merged > 0 ? `このインポートで更新された${contacts(merged)}` : '', waiting > 0 ? `手動レビューで待機中の${count(waiting)}行` : ''].filter(Boolean).join('と、')}は、その後に変更、架電または再度取り込まれています：`,
		called: (n) => `${count(n)}回架電`,
		again: (file) => `${file}で再び取り込み`,
		awaited: () => '手動レビュー：後のファイルの同じ行は、ここで待機中のため取り込まれていません',
		changedLegend: 'その後に変更、架電または再度取り込まれたものの扱い',
		noName: '名前なし',
		andMore: (n) => `ほか${count(n)}件`,
		answers: { keep: 'そのまま残す', undo: 'これらも元に戻す' },
		answerHints: {
			keep: 'インポート後に行われた変更には触れません。',
			undo: '追加されたコンタクトは通話の記録とともに、待機中の行も削除されます。更新されたコンタクトは、その後に変更されたフィールドを除いて元の状態に戻ります。'
		},
		cancel: 'インポートを残す',
		confirm: '元に戻す',
		working: 'インポートを元に戻しています',
		safe: '何も変更されていません。',
		done: (file) => `${file}のインポートを元に戻しました。`
	},

	became: {
		title: 'コンタクトの現在の状況',
		reading: 'コンタクトを数えています',
		said: (here, delivered) =>
			here === 0
				? 'このインポートで追加または更新されたコンタクトは、現在ここにありません'
				: `このインポートで追加または更新されたコンタクト${count(here)}件がここにあり、${delivered === 0 ? '送信済みはありません' : `${count(delivered)}件が送信済みです`}`,
		unknown: 'コンタクトを数えられませんでした'
	},
	proof: {
		title: 'このインポートの証明',
		input: '入力',
		recipe: 'レシピ',
		output: '結果',
		shortened: '（64桁のうち最初の16桁）',
		text: '同じファイルを同じレシピで処理すると、同じ結果になります。ファイルと証明があれば、同僚がどのデバイスでもネットワークなしで検証できます。証明にコンタクトは含まれません。',
		save: '証明を保存',
		verify: '検証',
		open: 'インポートを検証',
		notSaved: '証明を保存できませんでした',
		notVerified: 'インポートを検証できませんでした',
		saved: (name) => `${name}を保存しました。ハッシュとレシピだけで、コンタクトは含まれません。`,
		dialogTitle: 'インポートを検証',
		dialogText: 'ファイルを証明のレシピでもう一度処理し、結果を比べます。何も保存されません。',
		proofFile: '証明（.muster-proof.json）',
		files: 'インポートしたファイル（複数可）',
		working: 'ファイルをレシピで処理しています',
		run: '検証',
		close: '閉じる',
		same: (rows) => `同じ結果です：${count(rows)}行が証明のとおりです`,
		other: '結果が異なります',
		reasons: {
			altered: () => '証明が後から変更されています。自身のハッシュと一致しません。',
			record: () => 'このデバイスがインポート完了時に記録したハッシュと異なります。そのとき保存された証明ではありません。',
			file: () => '別のファイルか、その後に変更されたファイルです。',
			rules: (_now, _then, rules, here) =>
				`行はルール${rules}で処理されました。このアプリのルールは${here}で、クリーニングの結果が異なることがあります。`,
			rows: (now, then) => `ファイルは${count(now)}行、証明は${count(then)}行です。`,
			values: () => '証明と値の異なる行か、当時は通ったのに失敗する行があります。'
		},
		where: '最初の違い',
		difference: (kind, from, to) => {
			if (kind === 'missing') return `末尾の${count(to - from + 1)}行がありません`;
			if (kind === 'more') return `末尾に証明にない行が${count(to - from + 1)}行あります`;
			const rows = from === to ? `${count(from)}行目` : `${count(from)}行目から${count(to)}行目`;
			return kind === 'failsNow'
				? `${rows}：当時は通り、今は失敗します`
				: kind === 'passesNow'
					? `${rows}：当時は失敗し、今は通ります`
					: `${rows}：値が異なります`;
		},
		andMore: 'ほかにもあります',
		covers: '検証したもの：読み取った行、各行の結果、失敗した行。スコアとその後の編集は含まれません。',
		decided: (ofFile, stored, skipped, held) =>
			`ファイルにないコンタクトや決定によるため、証明から取ったもの：ファイル内でのマージ${count(ofFile)}件、既存のコンタクトへのマージ${count(stored)}件、スキップ${count(skipped)}件、保留${count(held)}件。`,
		aside: (n) => `比較から除いた行：${count(n)}行（手動で修正した行、または保存してはならない人の行）。`,
		changedSince: (n) =>
			`このインポートのコンタクトのうち${count(n)}件が、その後このデバイスで変更されました。インポートの結果そのものは変わりません。`
	},
	mapping: { title: '列とフィールド', column: '列', field: 'フィールド', left: '除外', unnamed: (n) => `列${count(n)}` },
	importedBy: '実行者',
	times: '開始と完了',

	details: '詳細',
	detailsOf: (file) => `${file}の詳細`,
	policy: '既存のコンタクトと同じメールアドレス',
	disagree: '2つの値が異なる場合',
	required: '行の必須フィールド',
	source: '指定したリードソース',
	fileName: 'ファイル',
	parts: 'まとめて読み込んだもの',
	fileFacts: (size, encoding, delimiter) => [size, encoding, delimiter && `区切り：${delimiter}`].filter(Boolean).join(' · '),
	hash: 'フィンガープリント（SHA-256）',
	columns: '列',
	columnsLine: (mapped, all) => `${count(all)}列中${count(mapped)}列をインポート`,
	method: { file: '選択したファイル', paste: '貼り付けたセル', sample: 'サンプルのコンタクト', manual: '手動入力' },
	cleaned: 'クリーニングした値',
	duplicates: '重複の可能性がある行',
	matches: '一致',
	matchTypes: { exact: '完全一致', email: 'メール', phone: '電話', nameCompany: '名前/会社', primaryKey: '主キー', similar: '類似' },
	none: 'なし',
	took: (seconds, rate) => `所要時間${seconds}、毎秒${count(rate)}行`,
	stages: {
		parse: '読み取り',
		map: '列のマッピング',
		normalize: 'クリーニング',
		validate: '検証',
		match: '重複の検出',
		merge: 'マージ',
		score: 'スコアリング',
		store: '保存'
	},
	stageTable: '手順ごとの時間',
	ms: (ms) => (ms < 1000 ? `${count(Math.round(ms))}ミリ秒` : `${(ms / 1000).toLocaleString(locale(), { maximumFractionDigits: 1 })}秒`)
} satisfies Words<typeof en>;
