import { count, sharePercent } from '#domain/messages/catalogue';
import { ROLE_NAMES } from '#domain/messages/ja/trust';
import { locale } from '#domain/messages/locale';
import type { insights as en } from '../en/insights';
import type { Words } from '../words';

const time = (ms: number): string => {
	const [value, unit] =
		ms < 60_000
			? [Math.max(0.01, ms / 1000), '秒']
			: ms < 3_600_000
				? [ms / 60_000, '分']
				: ms < 2 * 86_400_000
					? [ms / 3_600_000, '時間']
					: [ms / 86_400_000, '日'];
	return `${value.toLocaleString(locale(), { maximumFractionDigits: value < 0.1 ? 2 : value < 10 ? 1 : 0 })}${unit}`;
};
const rows = (upTo: number, from: number): string =>
	upTo === Infinity ? `${count(from)}行超` : from === 0 ? `${count(upTo)}行まで` : `${count(from + 1)}〜${count(upTo)}行`;
const imports = (n: number): string => `${count(n)}件のインポート`;

/** Names of the validation rules by code. */
const RULES: Record<string, string> = {
	missingEmail: 'メールなし',
	missingName: '名前なし',
	missingFirstName: '名なし',
	missingLastName: '姓なし',
	missingCompany: '会社なし',
	missingField: '必須フィールドなし',
	missingEmailOrPhone: 'メールも電話もなし',
	emailSyntax: 'メールの形式',
	emailTld: 'メールのドメイン末尾',
	emailTypo: 'メールの入力ミス',
	emailDots: 'メールのドットの位置',
	emailDisposable: '使い捨てメール',
	emailRole: '部署・役割のメール',
	emailFree: 'フリーメール',
	phoneCharacters: '電話番号の文字',
	phoneDigitsLost: '電話番号の桁の消失',
	phonePlan: '番号計画にない電話番号',
	phoneLength: '電話番号の桁数',
	nameTooShort: '短すぎる名前',
	nameInitial: 'イニシャルだけの名前',
	tooLong: '長すぎる値',
	notUnique: '一意でない値',
	dateImpossible: '存在しない日付',
	dateUnreadable: '読み取れない日付',
	dateFar: '離れすぎた日付',
	urlUnreadable: '読み取れないWebアドレス',
	countryUnknown: '不明な国',
	numberUnreadable: '読み取れない数値',
	choiceUnknown: '選択肢にない値',
	yesNoUnreadable: '「はい/いいえ」でない値',
	companyNotFound: '見つからない会社',
	formulaError: '数式エラー',
	lostCharacters: '文字化け',
	raggedRow: 'セルの数の過不足',
	brokenCard: '壊れた連絡先カード'
};

/** Words of Insights in Japanese. */
export const insights = {
	title: 'インサイト',
	reading: '集計を読み込んでいます',
	state: (n, events) => `このデバイスで${imports(n)}と${count(events)}件の操作イベントを集計`,
	stateNone: 'ファイルをインポートすると、ここに答えが表示されます。',
	private:
		'すべてこのデバイスで集計し、外に出ることはありません。操作イベントに含まれるのは件数、時間、IDだけで、個人の値は含まれません。ブースで登録した来場者は、最初の図にだけ含まれます。元に戻したインポートは、取り込み時のまま数えます。',
	trouble: '集計を読み込めませんでした',
	troubleText:
		'データはこのデバイスに保存されたままです。ページを再読み込みしてください。解決しない場合は、すべてのタブでMusterを閉じてから開き直してください。',
	reload: '再読み込み',
	emptyTitle: 'まだ集計はありません',
	emptyText: 'コンタクトのファイルをインポートすると、その結果と改善できる点がこのページに表示されます。',
	importAction: 'ファイルをインポート',
	exportEvents: '操作イベントをエクスポート',
	open: 'まだ答えの出ていない質問',
	openText: 'データがまだ足りません。それぞれに、答えに必要なものを示しています。',
	table: '表で表示',
	tableOf: (question) => `数値：${question}`,
	time,
	count,

	overTime: {
		question: '行はどうなりましたか？',
		sentence: (inRows, all, failed, undone) =>
			`${count(all)}行中${count(inRows)}行がコンタクトになるか、ほかのコンタクトにマージされ${undone > 0 ? `（うち${count(undone)}行は、その後元に戻したインポートのもの）` : ''}、失敗は${failed === 0 ? 'ありません' : `${count(failed)}行です`}。`,
		need: '最初のインポートが完了すると表示されます。',
		head: ['期間', 'インポート済み', 'マージ済み', 'スキップ', '保留', '失敗'],
		parts: { created: 'インポート済み', merged: 'マージ済み', skipped: 'スキップ', held: '保留', failed: '失敗' }
	},
	finishing: {
		question: 'インポートは迷わず完了できていますか？',
		sentence: (done, started, straight) =>
			`${imports(started)}のうち${count(done)}件が完了し、そのうち${count(straight)}件は前の手順に戻ることも行を修正することもありませんでした。`,
		need: (missing) => `あと${imports(missing)}で答えが出ます。`,
		head: ['結果', 'インポート'],
		straight: 'そのまま完了',
		helped: '前の手順に戻るか、行を修正して完了',
		givenUp: '中止',
		open: '未完了'
	},
	steps: {
		question: 'どの手順でつまずいていますか？',
		sentence: (steps, at, all) =>
			`中止したインポートが最も多い手順は${steps.map((s) => `「${s}」`).join('')}です：${count(all)}件中${steps.length > 1 ? '各' : ''}${count(at)}件。`,
		none: (started) => `${imports(started)}のうち、中止したものはありません。`,
		need: (missing) => `中止したインポートはまだありません。あと${imports(missing)}で、つまずきやすい手順があるかどうかがわかります。`,
		head: ['手順', '中止']
	},
	template: {
		question: 'テンプレートはエラーを防いでいますか？',
		better: (template, others) =>
			`はい。読み取った時点でエラーのあった行は、テンプレートの列を使ったファイルで${sharePercent(template)}、ほかのファイルで${sharePercent(others)}です。`,
		worse: (template, others) =>
			`今のところ、そうとは言えません。読み取った時点でエラーのあった行は、テンプレートの列を使ったファイルで${sharePercent(template)}、ほかのファイルで${sharePercent(others)}です。`,
		need: (downloads) =>
			`テンプレートは${downloads === 0 ? 'まだダウンロードされていません' : `${count(downloads)}回ダウンロードされました`}。テンプレートの列を使ったファイルと、ほかの列のファイルの両方があると答えが出ます。`,
		head: ['ファイル', 'インポート', '行', '読み取り時のエラー'],
		template: 'テンプレートの列',
		others: 'ほかの列'
	},
	sources: {
		question: '最も良いコンタクトが得られるソースはどれですか？',
		sentence: (best, ok, worst, okWorst) =>
			`修正なしで取り込めた行は、${best.join('、')}で${sharePercent(ok)}、${worst.join('、')}で${sharePercent(okWorst)}です。`,
		same: (ok) => `どのソースも、修正なしで取り込めた行は${sharePercent(ok)}で同じです。`,
		left: (left, all) =>
			`${count(all)}行のうち${count(left)}行は、ソースの指定がないか、そのインポートでごく少数の行にしかないソースのため、ここでは数えていません。`,
		need: (rows) =>
			`${count(rows)}行以上のソースが2つあると答えが出ます。ファイルのリードソースをマッピングするか、インポート時に指定してください。`,
		head: ['ソース', 'インポート', '行', '修正なしで取り込み可', '完全性'],
		methods: { file: 'リードソースのないファイル', paste: '貼り付けたセル', sample: 'サンプルのコンタクト' }
	},
	duplicates: {
		question: 'どの一致が正しく、信頼できますか？',
		sentence: (type, same, all) =>
			`「${type}」の一致のうち人が決定した${count(all)}件中、${count(same)}件が同じコンタクトでした。すべての種類の中で最も高い割合です。`,
		one: (type, same, all) => `「${type}」の一致のうち人が決定した${count(all)}件中、${count(same)}件が同じコンタクトでした。`,
		need: (missing) => `重複の可能性について、あと${count(missing)}件の決定で答えが出ます。`,
		head: ['一致', '同じコンタクト', '別人', 'ルールで処理', '未決定'],
		types: { exact: '完全一致', email: 'メール', phone: '電話', nameCompany: '名前/会社', primaryKey: '主キー', similar: '類似' }
	},
	volume: {
		question: '行数は所要時間にどう影響しますか？',
		sentence: (small, smallMs, large, largeMs) => `所要時間は、${small}で${time(smallMs)}、${large}で${time(largeMs)}です。`,
		need: '1,000行まで、10,000行まで、50,000行まで、それ以上のうち、2つの規模のインポートがあると答えが出ます。',
		head: ['規模', 'インポート', '行', '時間の中央値', '1秒あたりの行数'],
		rows
	},
	stages: {
		question: '行数によって、どこに時間がかかっていますか？',
		sentence: (stage, share) => `最も時間がかかっているのは「${stage}」で、処理全体の${sharePercent(share)}です。`,
		across: (stage, share, small, smallTime, large, largeTime) =>
			`最も時間がかかっているのは「${stage}」で、処理全体の${sharePercent(share)}です。1,000行あたりの時間は、${small}で${smallTime}、${large}で${largeTime}です。`,
		each: (text) => `1,000行あたり${text}`,
		others: 'その他すべての段階',
		need: '1,000行を超える最初のインポートが完了すると表示されます。少ない行数では1行あたりの時間がよくわかりません。',
		head: ['段階（1,000行あたりの時間）']
	},
	rules: {
		question: '見直しが必要な検証ルールはどれですか？',
		sentence: (rules, found, n, read) =>
			`最も多く検出したルールは${rules.map((rule) => `「${rule}」`).join('')}です：${rules.length > 1 ? '各' : `${imports(read)}中${count(n)}件で`}${count(found)}回。値が正しければルールを調整し、誤りであればファイルの提供元に伝えてください。`,
		again: (reports) => `修正して戻されたレポート${count(reports)}件は、重ねて数えていません。`,
		none: (read) => `${imports(read)}で、ルールによる検出はありませんでした。`,
		need: '最初のファイルを読み取ると表示されます。',
		head: ['ルール', '検出数', 'インポート'],
		name: (code) => RULES[code] ?? code.replace(/([a-z0-9])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
	},
	recovery: {
		question: 'エラーから回復できていますか？',
		sentence: (recovered, all, fixedIn, n, reports) =>
			`読み取った時点で取り込めなかった${count(all)}行のうち、${count(recovered)}行が最終的に取り込まれました。エラーのあった${imports(n)}のうち、${count(fixedIn)}件でウィザード上で行が修正され${reports > 0 ? `、修正済みのレポートが${count(reports)}件戻ってき` : ''}ています。`,
		need: 'エラーのある行を含むインポートが完了すると答えが出ます。',
		head: ['行', '数'],
		atReading: '読み取り時に取り込めなかった行',
		atEnd: '最後まで取り込めなかった行'
	},
	launch: {
		question: 'リストからキャンペーンまでどのくらいかかりますか？',
		sentence: (what, ms, n) => `インポートの完了から${what}までの時間の中央値は${time(ms)}です（${imports(n)}）。`,
		need: 'インポートしたリードリストをキャンペーンに割り当てるか、コンタクトを送信または表示すると答えが出ます。',
		head: ['インポートの完了から', 'インポート', '時間の中央値'],
		use: '最初のコンタクトの表示まで',
		delivery: '最初の送信まで',
		campaign: 'キャンペーンまで',
		what: { use: '最初のコンタクトの表示', delivery: '最初の送信', campaign: 'リードリストのキャンペーンへの割り当て' }
	},
	features: {
		question: 'アプリのどの画面が、誰に使われていますか？',
		sentence: (features, times) =>
			`最も多く開かれている画面は${features.map((f) => `「${f}」`).join('')}です：${features.length > 1 ? '各' : ''}${count(times)}回のセッション。`,
		need: 'アプリを使うと表示されます。',
		head: ['画面', '役割', 'セッション'],
		role: (role) => ROLE_NAMES[role] ?? role,
		noRole: '役割なし'
	},
	settings: {
		title: 'インサイト',
		text: 'アプリで行われたことを、「インサイト」の答えのためにこのデバイスで集計します。どこにも送信されません。',
		days: '操作イベントと集計を保持する日数'
	}
} satisfies Words<typeof en>;
