import type { ReportWords } from '#domain/messages/person-report';
import type { Tier } from '#domain/scoring/score';

/** What a report is written with, in the language of the device. Passed along: reports may be made side by side. */
export interface Language {
	words: ReportWords;
	label: (field: string) => string;
	tier: (tier: Tier) => string;
}

/** A moment in UTC, to the minute; '' = none. */
export const day = (at: number): string => (at > 0 ? new Date(at).toISOString().replace('T', ' ').slice(0, 16) : '');

/** A device without a user's name writes itself so into the store, in every language. */
export const who = (by: string, words: ReportWords): string => (by === 'This device' ? words.device : by);
