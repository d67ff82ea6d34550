import { type Catalogue, count, countryName, type Message, numberText, type Params, percentText } from '../catalogue';

const after: Record<string, string> = {
	Duration: '所要時間は後になって初めてわかります',
	Tags: 'タグやコメントはリードへの対応中に書き込まれます',
	Quality: 'このような評価は経過を知っている人が付けます',
	LastActivity: '完了したリードの最終アクティビティは結果より後になります',
	Outcome: '名前が結果そのものを示しています',
	Reason: '理由は成約または失注の後に入力されます',
	Closing: '商談の完了時に入力されます',
	Stage: 'ステージは結果とともに変わります'
};
const left = (message: Message['message']): Message => ({ message, fix: () => '結果の前にわかる場合は、残して学習し直してください。' });
const times = (up: boolean, what: (p: Params) => string): Message => ({
	message: (p) => `${what(p)}：成約のオッズが${up ? `${p.times}倍` : `${p.times}分の1`}になります。`
});
const both = (code: string, what: (p: Params) => string): Catalogue => ({
	[`${code}Up`]: times(true, what),
	[`${code}Down`]: times(false, what)
});
const leads = (n: string | number | undefined): string => `${count(n)}件のリード`;

/** The learned model in Japanese (SCO-5). */
export const learnMessages: Catalogue = {
	learnOneClass: {
		message: (p) => `結果がすべて同じです：成約${count(p.won)}件、失注${count(p.lost)}件。モデルには両方が必要です。`,
		fix: () => '成約と失注の両方がある列を選択してください。ルールによるスコアはそのまま残ります。'
	},
	learnTooFew: {
		message: (p) =>
			`成約${count(p.won)}件、失注${count(p.lost)}件では少なすぎて学習できません。それぞれ${count(p.least)}件以上が必要です。`,
		fix: () => '完了したリードをさらに取り込んでください。それまでルールによるスコアはそのまま残ります。'
	},
	learnNoFeatures: {
		message: () => '学習に使える列がありません。すべて空白、同じ値、自由記述、または結果の後に初めてわかる列です。',
		fix: () => 'さらに列をマッピングするか、除外した列を残してください。'
	},
	learnNoOutcomes: {
		message: () => 'この列に結果のあるリードがありません。',
		fix: () => '別の列を選ぶか、完了したリードを取り込んでください。'
	},
	learnNoWon: {
		message: (p) => `この列に値「${p.value}」のリードがないため、成約が1件もありません。`,
		fix: () => '成約を意味する値を選択してください。'
	},
	learnOtherOutcomes: {
		message: (p) => `ほかの${count(p.kinds)}種類の値（${p.values}）は失注として扱います：${leads(p.count)}。`,
		fix: () => '失注でない値が含まれる場合は、失注を意味する値を指定してください。'
	},
	learnOpenOutcomes: { message: (p) => `${leads(p.count)}はまだ進行中（${p.values}）のため、学習に使いません。` },
	learnBlankOutcomes: { message: (p) => `${leads(p.count)}は結果がないため、学習に使いません。` },
	learnFutureDates: { message: (p) => `${p.column}に未来の日付が${count(p.count)}件あります。空白として扱います。` },

	learnLeakCopy: left((p) => `${p.column}は名前の異なる結果そのものです。この列だけで、100組中${p.auc}組の成約と失注を見分けられます。`),
	learnLeakStrong: left(
		(p) =>
			`${p.column}だけで、100組中${p.auc}組の成約と失注を見分けられます。事前にわかる範囲を大きく超えており、結果の後に入力された可能性が高いです。`
	),
	learnLeakBlank: left((p) => `${p.column}は成約と失注のどちらか一方だけに入力されているため、結果を受けて入力されたものです。`),
	learnLeakOneSided: left(
		(p) => `${p.column}に情報がある${count(p.count)}件のリードは、ほぼすべて同じ結果のため、結果を受けて入力されたものです。`
	),
	...Object.fromEntries(
		Object.entries(after).map(([kind, why]) => [
			`learnLeak${kind}`,
			left(
				(p) => `${p.column}は結果の後に入力された可能性が高いです。${why}。この列だけで、100組中${p.auc}組の成約と失注を見分けられます。`
			)
		])
	),
	learnCalendar: left((p) => `${p.column}は一定期間同じ値で、その後変わります。リードの良し悪しではなく、登録時期を表しています。`),
	learnCalendarClings: left((p) => `${p.column}は時期との結び付きが強く、使わないほうが後のリードを正確に予測できます。`),
	learnLeftExcluded: { message: (p) => `${p.column}はユーザーが除外しました。` },
	learnLeftBlank: { message: (p) => `${p.column}はすべて空白です。` },
	learnLeftConstant: { message: (p) => `${p.column}はすべてのリードで同じ値です。` },
	learnLeftId: { message: (p) => `${p.column}はリードの番号であり、リードの情報ではありません。` },
	learnLeftFreeText: { message: (p) => `${p.column}は自由記述です。複数のリードに共通する値がほとんどありません。` },
	learnLeftName: { message: (p) => `${p.column}は人の名前のため、学習に使いません。` },

	learnDriftMoreWon: {
		message: (p) => `成約の割合が、最初のリードの${percentText(p.first)}から最後のリードでは${percentText(p.last)}に上がっています。`
	},
	learnDriftFewerWon: {
		message: (p) => `成約の割合が、最初のリードの${percentText(p.first)}から最後のリードでは${percentText(p.last)}に下がっています。`
	},
	learnDriftColumn: { message: (p) => `${p.column}の値が、最初のリードと最後のリードで異なります。` },
	learnDriftScores: { message: () => '評価するリードが、モデルの学習に使ったリードと異なっています。' },

	learnNoSignal: {
		message: (p) =>
			`有効な手がかりがありません。これらの列では成約と失注を見分けられません（正しい順になるのは100組中${p.low}〜${p.high}組で、偶然では50組です）。`,
		fix: () => 'ルールによるスコアはそのまま残ります。事前にわかる列をさらにマッピングするか、結果をさらに取り込んでください。'
	},
	learnUnsure: {
		message: (p) => `結果が${count(p.outcomes)}件と少ないため、数値は目安です。モデルが正しく並べるのは100組中${p.low}〜${p.high}組です。`
	},
	learnBelowLeast: {
		message: (p) => `成約${count(p.won)}件、失注${count(p.lost)}件は、それぞれ${count(p.least)}件の最小値を下回るため、評価だけに使います。`
	},
	learnTreesWon: {
		message: (p) =>
			`検証用のリードでは、ブースティング木のほうがロジスティックモデルよりも正確に予測したため（AUC ${p.trees}、ロジスティック${p.logistic}）、こちらを使います。`
	},
	learnTreesLost: {
		message: (p) =>
			`検証用のリードでは、ブースティング木の予測に偶然を超える改善はありませんでした（AUC ${p.trees}、ロジスティック${p.logistic}）。`
	},

	...both('learnLevel', (p) => `${p.column}が「${p.level}」`),
	...both('learnOther', (p) => `${p.column}がまれな値`),
	...both('learnBlank', (p) => `${p.column}が空白`),
	...both('learnNumber', (p) => `${p.column}が大きい`),
	...both('learnRules', () => 'ルールによるスコアが高い'),
	learnTreesUse: { message: (p) => `${p.column || 'ルールによるスコア'}の寄与は${percentText(p.share)}です。` },

	learnShowsBlank: { message: (p) => `${p.column}が空白` },
	learnShowsValue: { message: (p) => `${p.column}：${p.value}` },
	learnShowsNumber: { message: (p) => `${p.column}：${numberText(p.value)}` },
	learnShowsCountry: { message: (p) => `${p.column}：${countryName(p.value)}` },
	learnShowsYes: { message: (p) => `${p.column}：はい` },
	learnShowsNo: { message: (p) => `${p.column}：いいえ` },
	learnShowsFilled: { message: (p) => `${p.column}が入力済み` },
	learnShowsAge: { message: (p) => `${p.column}：${count(p.days)}日前` },
	learnRulesScore: { message: (p) => `ルールによるスコア：${p.score}` },
	learnRulesUnscored: { message: () => 'ルールによるスコアなし' },

	modelFileUnreadable: {
		message: () => 'このファイルはスコアリングモデルではありません。',
		fix: () => '「スコアリング」画面で保存したファイルを選択してください。'
	},
	modelFileVersion: {
		message: (p) => `このモデルはバージョン${p.version}で、このMusterでは対応していません。`,
		fix: () => 'Musterを更新してから、ファイルを開き直してください。'
	},
	modelFileBroken: {
		message: () => 'このモデルファイルは破損しており、内容に矛盾があります。何も変更されていません。',
		fix: () => '元の場所で保存し直してください。'
	}
};
