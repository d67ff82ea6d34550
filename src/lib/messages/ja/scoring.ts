import type { scoring as en } from '../en/scoring';
import type { Words } from '../words';

/** Words of scores in Japanese: the reasons of one contact's score. */
export const scoring = {
	title: 'リードスコア',
	outOf: '/100',
	action: (text) => ` · ${text}`,
	open: '理由を表示',
	why: 'このスコアの理由',
	groups: {
		demographic: '役職',
		firmographic: '会社',
		source: 'ソース',
		engagement: 'アクティビティ',
		completeness: '入力の充実度と連絡のしやすさ'
	},
	points: (points, max) => `${max}点中${points}点`,
	sum: '合計',
	sumRules: 'ルールによる合計',
	speaksFor: 'プラス要因',
	speaksAgainst: 'マイナス要因',
	axes: { fit: '適合度', engagement: 'エンゲージメント' },
	bands: ['高', '中', '低', 'データなし'],
	next: (tier, from) => (from === 0 ? 'スコアを付けるために必要な情報' : `${tier}（${from}点以上）になるために必要な情報`),
	nextAny: (steps) => (steps === 1 ? 'これで到達します：' : '次のいずれかで到達します：'),
	nextAll: '次をすべて順に満たすと到達します：',
	nextNone: (best) =>
		best === null ? '今後得られる情報では到達しません。' : `今後得られる情報では到達しません。すべてそろった場合のスコアは${best}です。`,
	reaches: (score) => `→ ${score}`,
	past: (first, last) => `以前は${first ?? 'スコアなし'}、現在は${last ?? 'スコアなし'}`,
	pastTable: '以前のスコア',
	unscored: 'スコアなし',
	learned: {
		title: (name) => `${name}によるスコア`,
		chance: (percent, score) => `成約の確率は${percent}です。過去のリード100件のうち${score}件を上回ります。`,
		base: '過去のリードの平均'
	},
	byHand: {
		open: 'スコアを手動で設定',
		change: '変更',
		back: 'ルールに戻す',
		backModel: 'モデルに戻す',
		set: (by, when) => `${by}が手動で設定（${when}）。`,
		why: (text) => `「${text}」`,
		rules: (score) => (score === null ? 'ルールではスコアが付きません。' : `ルールでは${score}です。`),
		title: 'スコアを手動で設定',
		text: '取り消すまで有効で、再スコアリングの後も残り、リスト、レポート、送信にも反映されます。設定した人はコンタクトと監査ログに残ります。',
		score: 'スコア（0〜100）',
		range: '0〜100の整数を入力してください。',
		reason: '理由',
		save: 'スコアを設定',
		cancel: 'キャンセル'
	}
} satisfies Words<typeof en>;
