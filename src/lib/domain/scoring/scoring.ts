import * as z from 'zod/mini';
import type { Tier } from './score';
import {
	scoringProfileSchema,
	type Department,
	type Industry,
	type ScoringProfile,
	type Seniority,
	type SourceKind
} from './scoring-profile';
import type { Thresholds } from './tier-schemes';

/** What the scoring screen is trying out: nothing of it is stored. */
export interface ScoringDraft {
	profile: ScoringProfile;
	/** Fixed thresholds; by rank they follow from the draft's own scores. */
	tierBy: 'score' | 'rank';
	tierThresholds: Thresholds;
	tierRanks: Thresholds;
	/** Thresholds as they are saved: what tiers are compared with. */
	savedThresholds: Thresholds;
}

/** How often a level, a line of work or a family stands among the contacts, and how it is worded there. */
export interface Seen {
	count: number;
	examples: string[];
}

/** What is read once, before the sliders move. */
export interface PreviewBasis {
	/** Contacts looked at, and how many there are in all: of very many an even sample is looked at. */
	contacts: number;
	of: number;
	seen: {
		seniorities: Record<Seniority, Seen>;
		departments: Record<Department, Seen>;
		industries: Record<Industry, Seen>;
		sources: Record<SourceKind, Seen>;
	};
	/** Texts of industries and sources that nobody understood yet, the commonest first. */
	unread: { industries: { text: string; count: number }[]; sources: { text: string; count: number }[] };
	/** Ten contacts over the whole range of scores, best first. */
	examples: { id: number; name: string; title: string; company: string }[];
}

/** Rows are where contacts stand by what is saved, columns where the draft puts them; both in the order of TIERS. */
export type TierMoves = number[][];

/** Contacts by who they are (rows: high, medium, low, unknown) and what they did (columns, likewise). */
export type AxisGrid = number[][];
/** Lowest values of high and medium on each axis, 0–100. */
const AXIS_BANDS = { fit: { high: 70, medium: 40 }, engagement: { high: 60, medium: 25 } } as const;
/** Row or column of the grid; null or 255 = unknown, the last. */
export const axisBand = (axis: keyof typeof AXIS_BANDS, value: number | null): number =>
	value === null || value === 255 ? 3 : value >= AXIS_BANDS[axis].high ? 0 : value >= AXIS_BANDS[axis].medium ? 1 : 2;

/** What a draft would make of all contacts. */
export interface Preview {
	/** Contacts per score 0–100, by the draft and by what is saved. */
	counts: number[];
	countsBefore: number[];
	unscored: number;
	byTier: Record<Tier, number>;
	byTierBefore: Record<Tier, number>;
	moves: TierMoves;
	/** Contacts whose tier, and whose score would be another. */
	moved: number;
	changed: number;
	grid: AxisGrid;
	/** Thresholds in use: those of the draft, or by rank. */
	thresholds: Thresholds;
	/** In the order of the basis; null = unscored. */
	examples: { before: number | null; after: number | null }[];
	/** Time that the worker took for it, ms. */
	ms: number;
}

/** One edition of the profile. */
export const profileVersionSchema = z.object({
	/** 1, 2, 3 … */
	version: z.number(),
	/** ms. */
	at: z.number(),
	by: z.string(),
	/** The version that was brought back; null = a new one. */
	restored: z.nullable(z.number()),
	profile: scoringProfileSchema
});
export type ProfileVersion = z.infer<typeof profileVersionSchema>;
