import type { Tier, TierScheme } from './score';
import { UNSCORED } from './score';

/** Lowest scores of A, B and C; below C is D (SCO-4). */
export type Thresholds = TierScheme['thresholds'];
export type TierSchemeId = TierScheme['id'];

const ACTIONS: Record<Tier, string> = {
	A: 'Call today',
	B: 'Follow up this week',
	C: 'Add to nurture',
	D: 'Leave for later',
	unscored: 'Too little data'
};
const tier = (key: Tier, label: string, short: string) => ({ label, short, action: ACTIONS[key] });

/**
 * The two schemes of SCO-4, labels to the letter. In `numbers` the third tier also takes what is still developing, so
 * it reaches further down than C; what lies below it shares one label with contacts of too little data.
 */
export const TIER_SCHEMES: Record<TierSchemeId, TierScheme> = {
	letters: {
		id: 'letters',
		label: 'Tiers A to D',
		thresholds: { A: 80, B: 60, C: 40 },
		tiers: {
			A: tier('A', 'Tier A (Hot Lead)', 'A'),
			B: tier('B', 'Tier B (Warm Lead)', 'B'),
			C: tier('C', 'Tier C (Nurture Lead)', 'C'),
			D: tier('D', 'Tier D (Cold Lead)', 'D'),
			unscored: tier('unscored', 'Unscored', '–')
		}
	},
	numbers: {
		id: 'numbers',
		label: 'Tiers 1 to 3',
		thresholds: { A: 80, B: 60, C: 25 },
		tiers: {
			A: tier('A', 'Tier 1 (Hot Leads)', '1'),
			B: tier('B', 'Tier 2 (Warm Leads)', '2'),
			C: tier('C', 'Tier 3 (Cold/Developing Leads)', '3'),
			D: tier('D', 'Unscored/Low Fit', '–'),
			unscored: tier('unscored', 'Unscored/Low Fit', '–')
		}
	}
};

/** Words of the schemes and tiers in another language; `actions` go for both schemes. */
export interface TierWords {
	schemes: Record<TierSchemeId, { label: string; tiers: Record<Tier, string> }>;
	actions: Record<Tier, string>;
}

/** Calls the tiers by other names, in the window alone: files and CRMs keep the English ones of SCO-4. */
export function nameTiers(words: TierWords): void {
	for (const scheme of Object.values(TIER_SCHEMES)) {
		const own = words.schemes[scheme.id];
		scheme.label = own.label;
		for (const key of Object.keys(own.tiers) as Tier[])
			Object.assign(scheme.tiers[key], { label: own.tiers[key], action: words.actions[key] });
	}
}

/** Thresholds of an untouched device: A from 80, B from 60, C from 40. */
export const DEFAULT_THRESHOLDS: Thresholds = TIER_SCHEMES.letters.thresholds;

/**
 * Thresholds by rank: A begins at the score of the contact that the best `ranks.A` per cent of the scored contacts end
 * with, B and C so by theirs. Equal scores are never torn apart, so a tier may hold more than its share.
 * @param counts contacts per score, 0–100
 */
export function rankThresholds(counts: ArrayLike<number>, ranks: Thresholds): Thresholds {
	let scored = 0;
	for (let s = 0; s <= 100; s++) scored += counts[s] ?? 0;
	if (scored === 0) return DEFAULT_THRESHOLDS;
	const scoreAt = (percent: number): number => {
		const rank = Math.max(1, Math.floor((scored * percent) / 100));
		for (let s = 100, so = 0; s > 0; s--) if ((so += counts[s] ?? 0) >= rank) return s;
		return 1;
	};
	const A = Math.max(3, scoreAt(ranks.A));
	const B = Math.max(2, Math.min(A - 1, scoreAt(ranks.B)));
	return { A, B, C: Math.max(1, Math.min(B - 1, scoreAt(ranks.C))) };
}

/** Tier of a score 0–100; null and the stored mark 255 are unscored, never cold (SCO-4). */
export function tierOf(score: number | null, thresholds: Thresholds = DEFAULT_THRESHOLDS): Tier {
	if (score === null || score === UNSCORED) return 'unscored';
	if (score >= thresholds.A) return 'A';
	if (score >= thresholds.B) return 'B';
	return score >= thresholds.C ? 'C' : 'D';
}

/** "Tier A (Hot Lead)" and the like, as reports and deliveries carry it (SCO-8, PUSH-2). */
export const tierLabel = (key: Tier, scheme: TierSchemeId): string => TIER_SCHEMES[scheme].tiers[key].label;
