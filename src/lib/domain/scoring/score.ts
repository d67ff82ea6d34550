import type { LearnedExplanation, LearnNote } from './learned-model';

/** SCO-2: the five groups whose weights sum to 100 before blank groups give theirs away. */
export const FACTOR_GROUPS = ['demographic', 'firmographic', 'source', 'engagement', 'completeness'] as const;
export type FactorGroup = (typeof FACTOR_GROUPS)[number];

export const TIERS = ['A', 'B', 'C', 'D', 'unscored'] as const;
export type Tier = (typeof TIERS)[number];

/** Stored score of a contact with too little data: never a low score by accident (SCO-4). */
export const UNSCORED = 255;

/** What one factor adds to the score. Contributions of a score add up to it exactly (SCO-1). */
export interface FactorContribution {
	factorId: string;
	group: FactorGroup;
	/** Points of the final 0–100 score, one decimal; may be negative. */
	points: number;
	/** Most points that this factor could have given. */
	maxPoints: number;
	/** Key + params of its reason in words, e.g. seniorRole {title}. */
	reason: { code: string; params: Record<string, string | number> };
}

export interface LeadScore {
	/** 0–100, or null = unscored. */
	score: number | null;
	tier: Tier;
	contributions: FactorContribution[];
	/** Up to three factors in words, strongest first: "Senior Role", "High ICP Fit", "Inbound Source". */
	keyFactors: string[];
	/** Groups without data, whose weight went to the others (SCO-2), e.g. engagement: inferred from source and fit (SCO-6). */
	missingGroups: FactorGroup[];
}

/** Who a contact is and what it did, each 0–100; null = no data. */
export interface ScoreAxes {
	fit: number | null;
	engagement: number | null;
}

/** One thing that would raise a score: key + params of its words, and the score then (with the steps before it, where they go together). */
export interface TierStep {
	code: string;
	params: Record<string, string | number>;
	/** With it; null = still none. */ score: number | null;
}

/**
 * The way into the next tier: `steps` each by itself, or one after the other up to `together`; none = not by what could still be learned.
 */
export interface NextTier {
	tier: Tier;
	/** Lowest score of that tier. */ from: number;
	steps: TierStep[];
	together: number | null;
}

/** What the contact page says of a score beside the score itself. */
export interface ScoreDetails {
	axes: ScoreAxes;
	reasons: { for: FactorContribution[]; against: FactorContribution[] };
	/** null = in the best tier already. */
	next: NextTier | null;
	/** Set by hand: then this is the score. */
	byHand: { score: number; at: number; by: string; why: string } | null;
	/** What the rules say, whoever decides. */
	rules: number | null;
	/** The learned model that scores instead of the rules, and why; null = the rules score. */
	learned: ({ name: string } & LearnedExplanation) | null;
	/** Earlier scores, oldest first, the present one last. */
	past: { at: number; score: number | null }[];
}

/** SCO-4: two tier schemes; label and recommended action per tier. */
export interface TierScheme {
	id: 'letters' | 'numbers';
	label: string;
	/** Lowest score of A, B, C; below C is D. */
	thresholds: { A: number; B: number; C: number };
	tiers: Record<Tier, { label: string; short: string; action: string }>;
}

/** Count of contacts by tier, and what stands behind the pictures of SCO-8. */
export interface ScoreSummary {
	total: number;
	byTier: Record<Tier, number>;
	/** 20 bins of 5 points: bin i counts scores in [5i, 5i+5), the last includes 100. */
	histogram: number[];
	/** The highest score that half of the scored contacts have at least; null = nobody is scored. */
	median: number | null;
	bySource: ScoresOfValue[];
	byIndustry: ScoresOfValue[];
}

/** Contacts with one value of a field; `meanScore` = of those that are scored, not rounded: whoever shows it rounds once. */
export interface ScoresOfValue {
	value: string;
	count: number;
	scored: number;
	meanScore: number | null;
}

/** What speaks loudest of an explanation, at most so many. */
export const keyNotes = ({ contributions }: Pick<LearnedExplanation, 'contributions'>, most: number): LearnNote[] =>
	contributions
		.filter((c) => c.points !== 0)
		.slice(0, most)
		.map((c) => c.label);
