import type { MatchAnswer } from '#domain/matching/match';
import { matchRuleOf } from '#domain/matching/match-rules';
import type { Settings } from '#domain/settings';
import { findSimilar, type SimilarFound, type SimilarOptions } from '../../pipeline/match/similar/index';
import type { Records } from '../../pipeline/match/similar/records';
import { breather, orStopped } from '../jobs';

/** What similar matches depend on beside the records. */
export type Question = Required<Pick<SimilarOptions, 'least' | 'answers' | 'fields'>>;
export const questionOf = (settings: Settings, answers: readonly MatchAnswer[]): Question => ({
	least: matchRuleOf(settings, 'similar').ask / 100,
	answers,
	fields: settings.matchFields
});

/** The records of a table that were read before it was whole, and what was, or is being, found among them. */
export interface ReadAhead {
	records: Records;
	found: SimilarAhead | null;
}

/** Similar matches that are looked for before they are asked for: the same records and question give the same, whenever that is. */
export class SimilarAhead {
	private readonly done: Promise<SimilarFound | null>;
	private over = false;

	constructor(
		records: Records,
		active: Uint8Array,
		private readonly question: Question,
		stopped: () => boolean
	) {
		const rest = breather();
		const pause = async (): Promise<boolean> => {
			await rest();
			return this.over || stopped();
		};
		// What failed is tried anew by whoever asks, and fails there.
		this.done = findSimilar(
			{ length: active.length, firstRow: 0, active, columns: new Map() },
			{ ...question, read: records },
			{ pause }
		).catch(() => null);
	}

	/** What was found; null where the question is another one, or it was ended before. Ends it when told to stop. */
	async answer(question: Question, stop: () => Promise<boolean>): Promise<SimilarFound | null> {
		const same = JSON.stringify(question) === JSON.stringify(this.question);
		this.over ||= !same;
		const done = await orStopped(this.done, stop);
		this.over ||= done === null;
		return same && done ? done.given : null;
	}
}
