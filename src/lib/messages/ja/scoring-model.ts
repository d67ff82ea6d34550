import { count as n, percentText } from '#domain/messages/catalogue';
import { locale } from '#domain/messages/locale';
import type { scoringModel as en } from '../en/scoring-model';
import type { Words } from '../words';

const hundred = (auc: number): string => String(Math.round(auc * 100));
const fine = (auc: number): string => auc.toLocaleString(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const leads = (count: number): string => `${n(count)}件のコンタクト`;

/** Words of the learned model in Japanese: outcomes, training, what it learned, versions. */
export const scoringModel = {
	title: '自社の商談から学習',
	text: '商談が成約または失注したコンタクトをもとに、ほかのどのコンタクトが成約に近いかを学習します。採用を決める前に、学習に使っていないコンタクトで試し、ルールと比較します。',
	reading: '結果を探しています',
	readFailed: '結果を読み取れませんでした。何も変更していません。もう一度お試しください。',
	tryAgain: '再試行',
	noColumns:
		'結果のある列がまだありません。インポート時にリードステータスまたは「はい/いいえ」の列をマッピングするか、下でCRMから成約と失注を取り込んでください。',
	chooseColumn: '成約または失注を示す列を選択',
	column: '結果',
	columnOption: (label, kinds) => `${label}（${n(kinds)}種類の値）`,
	values: '各値の意味',
	value: '値',
	contacts: 'コンタクト',
	verdicts: { won: '成約', lost: '失注', none: 'どちらでもない' },
	examples: (won, lost) => `成約${n(won)}件、失注${n(lost)}件`,
	tooFew: (won, lost, least) =>
		`モデルには成約と失注がそれぞれ${n(least)}件以上必要です。${won < least ? `成約があと${n(least - won)}件` : ''}${won < least && lost < least ? '、' : ''}${lost < least ? `失注があと${n(least - lost)}件` : ''}あれば学習できます。それまではルールでスコアリングします。`,
	train: '学習',
	training: (percent) => `学習中、${percentText(percent)}`,
	stop: '停止',
	modelName: (at) =>
		`${at.toLocaleDateString(locale(), { dateStyle: 'medium' })} ${at.toLocaleTimeString(locale(), { timeStyle: 'short' })}のモデル`,

	verdict: {
		none: '有効な手がかりがありません。コンタクトの情報からはこれらの結果を見分けられません。引き続きルールでスコアリングします。',
		better: 'モデルはルールよりも正確にコンタクトを順位付けします。',
		alike: 'モデルの順位付けはルールと同程度です。結果が増えれば違いがわかります。',
		worse: 'ルールのほうがモデルよりも正確にコンタクトを順位付けします。ルールを使い続けてください。'
	},
	auc: (model, low, high) =>
		`成約と失注の100組のうち${hundred(model)}組で、成約したほうを上位にします（AUC ${fine(model)}、${fine(low)}〜${fine(high)}）`,
	aucRules: (rules, low, high) => `同じコンタクトでのルール：100組中${hundred(rules)}組（AUC ${fine(rules)}、${fine(low)}〜${fine(high)}）`,
	aucNoRules: 'ルールではどのコンタクトにもスコアが付きませんでした。',
	validation: {
		time: '時系列で検証：古いコンタクトから学習し、新しいコンタクトで試しました。',
		timeBy: (date) => `「${date}」の順に時系列で検証：古いコンタクトから学習し、新しいコンタクトで試しました。`,
		noDate: (date) =>
			`コンタクトの順序を示す日付がありません。「${date}」がほとんどのコンタクトに入っていれば、モデルは時系列で検証されます。`,
		folds: (folds) => `学習に使っていないコンタクトで${n(folds)}回に分けて試しました。`
	},
	scale: 'AUC：0.5（偶然）〜1',
	model: 'モデル',
	rules: 'ルール',

	calibration: '確率30%は100件中30件で実現しますか？',
	calibrationError: (error) => `平均で${error}ポイントのずれがあります。`,
	predicted: '予測した確率',
	observed: '実際の割合',
	of: 'コンタクト',
	calibrationTable: '数値を表で見る',
	lift: (times) => `上位10%には、平均の${times}倍の成約が含まれます`,
	decile: (d) => (d === 1 ? '上位10%' : `第${d}十分位`),
	wonShare: '成約',
	liftColumn: '平均に対する倍率',
	rulesWon: 'ルールの同じ十分位での成約',
	learned: '学習した内容',
	learnedNone: '目立った特徴はありません。',
	unsure: ' · 不確か',
	leaks: (count) => (count === 0 ? '結果が漏れている列はありません' : `${n(count)}列から結果が漏れています`),
	leaksText: '結果が判明した後に入力される列で、新しいコンタクトでは空白になるため、除外します。',
	calendar: 'コンタクトの性質ではなく登録時期を表すため除外',
	leftOut: 'その他の理由で除外',
	keep: (label) => `それでも${label}を使う`,
	drift: 'コンタクトの傾向が時間とともに変化しています',
	driftTitle: 'モデルがコンタクトに合わなくなっている可能性があります',
	driftText:
		'スコアはそのまま残りますが、順位の信頼度は下がっています。直近数か月の成約と失注を取り込み、学習し直して比較してください。モデルをオフにすると、ルールでスコアリングします。',
	driftOpen: 'モデルを開く',
	driftTodo: 'スコアリングモデルを見直してください',
	driftTodoText: 'コンタクトが学習時と似ていません。新しい商談で学習し直すか、オフにしてください。',
	notes: '補足',

	saveUse: 'このモデルでスコアリング',
	save: '保存のみ',
	discard: '破棄',
	kept: 'モデルを保存しました。',
	on: 'すべてのコンタクトをモデルでスコアリングしました。',
	off: 'すべてのコンタクトを再びルールでスコアリングしました。',
	removed: 'バージョンを削除しました。',
	imported: 'モデルを保存しました。スコアリングに使うにはオンにしてください。',
	failed: '処理できませんでした。コンタクトとモデルは元のままです。もう一度お試しください。',
	versions: 'バージョン',
	versionsNone: '保存したモデルはまだありません。',
	inUse: 'スコアリングに使用中',
	use: 'これでスコアリング',
	rollBack: 'オフにする',
	remove: '削除',
	exportFile: 'エクスポート',
	importFile: 'モデルファイルを読み込む',
	show: 'レポートを表示',
	versionLine: (auc, won, lost) => `AUC ${auc}、成約${n(won)}件と失注${n(lost)}件から学習`,
	scored: (percent) => `すべてのコンタクトを再スコアリング中、${percentText(percent)}`,
	activeTitle: (name) => `${name}でコンタクトをスコアリングしています`,
	activeText: 'プロファイルのスライダーで変わるのはルールによるスコアです。ルールスコアはモデルが参照する要素の1つです。',

	sourcesTitle: '結果から見たソースの評価',
	sourcesText:
		'結果の少ないソースは全体の成約率に近づけて計算します。反映すると、独自の表記としてプロファイルに書き込まれます。ほかの変更と同じように保存してください。',
	source: 'ソース',
	rate: '成約率',
	sourceWon: (won, all) => `${n(all)}件中${n(won)}件`,
	accept: 'プロファイルに反映',
	accepted: '成約率をプロファイルに反映しました。プレビューを確認してから保存してください。',

	backTitle: '商談の完了後',
	backText: 'CRMの成約と失注をCSVファイルで取り込みます。コンタクトはメールまたはコンタクトIDで照合します。',
	backChoose: 'CRMのエクスポートを選択',
	backRead: (name) => `${name}を読み取っています`,
	backMatched: (matched, rows) => `${n(rows)}行中${n(matched)}行がコンタクトと一致`,
	backIdentity: '照合キー',
	backBy: [
		{ value: 'email', label: 'メール' },
		{ value: 'contactId', label: 'コンタクトID' }
	],
	backOutcome: '結果の列',
	backWonLost: (won, lost) => `成約${n(won)}件、失注${n(lost)}件のコンタクト`,
	backTest: 'スコアはどのくらい当たりましたか？',
	backMoment: 'スコアの時点',
	backNow: '現在',
	backTier: 'ティア',
	backHit: '確定した商談の成約率',
	backAuc: (auc, low, high) =>
		`成約と失注の100組のうち${hundred(auc)}組で、スコアは成約したほうを上位にしていました（AUC ${fine(auc)}、${fine(low)}〜${fine(high)}）。`,
	backTooFew: '一致した成約と失注が少なすぎるため、これ以上は判断できません。',
	backApply: (count) => `${leads(count)}のリードステータスに結果を書き込む`,
	backApplied: (count) =>
		count === 0
			? 'リードステータスはすでに同じです。変更はありません。'
			: `${leads(count)}のリードステータスを設定しました。コンタクトごとに元に戻せます。`,
	backHalf:
		'結果の書き込みが途中で止まりました。書き込み済みのものは残ります。残りは次にアプリを起動したときに自動で、または今もう一度試すと書き込まれます。',
	backFinished: (count) => `中断されていたCRMの結果の書き込みが完了しました。${leads(count)}のリードステータスを今設定しました。`,
	backNothing: 'コンタクトと一致する行がありません。メールの列が正しいか確認してください。'
} satisfies Words<typeof en>;
