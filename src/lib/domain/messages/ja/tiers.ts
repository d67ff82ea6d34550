import type { TierWords } from '../../scoring/tier-schemes';

/** The tiers of both schemes in Japanese, and what to do about each. */
export const tiers: TierWords = {
	schemes: {
		letters: {
			label: 'ティアA〜D',
			tiers: {
				A: 'ティアA（ホットリード）',
				B: 'ティアB（ウォームリード）',
				C: 'ティアC（育成リード）',
				D: 'ティアD（コールドリード）',
				unscored: 'スコアなし'
			}
		},
		numbers: {
			label: 'ティア1〜3',
			tiers: {
				A: 'ティア1（ホットリード）',
				B: 'ティア2（ウォームリード）',
				C: 'ティア3（コールド/新規リード）',
				D: 'スコアなし/低適合',
				unscored: 'スコアなし/低適合'
			}
		}
	},
	actions: { A: '今日電話する', B: '今週フォローする', C: '育成に加える', D: '後回しにする', unscored: 'データ不足' }
};
