import type { PreviewBasis, Seen } from '#domain/scoring/scoring';
import { DEPARTMENTS, INDUSTRIES, SENIORITIES, SOURCE_KINDS } from '#domain/scoring/scoring-profile';
import { readIndustry } from '../pipeline/score/knowledge/industries';
import { readSource } from '../pipeline/score/knowledge/sources';
import type { Basis } from './basis';
import type { ReadingClass } from './readings';

/** Examples shown per entry. */
const EXAMPLES = 3;
/** Texts that nobody understood, at most. */
const UNREAD = 8;

const classesOf = (basis: Basis, factorId: string): ReadingClass[] => basis.readings.find((r) => r.factor.id === factorId)?.classes ?? [];

/** Counts and wordings per name; a class counts for every name that it stands for. */
function tally<K extends string>(
	names: readonly K[],
	classes: readonly ReadingClass[],
	of: (text: string) => readonly string[]
): Record<K, Seen> {
	const seen = Object.fromEntries(names.map((name) => [name, { count: 0, examples: [] }])) as unknown as Record<K, Seen>;
	for (const c of [...classes].sort((a, b) => b.count - a.count))
		for (const name of of(c.text)) {
			const into = seen[name as K] as Seen | undefined;
			if (!into) continue;
			into.count += c.count;
			for (const text of c.examples) if (into.examples.length < EXAMPLES && !into.examples.includes(text)) into.examples.push(text);
		}
	return seen;
}

const one = <T>(value: T | null): T[] => (value === null ? [] : [value]);

/** What stands among the contacts, beside each slider. */
export const seenIn = (basis: Basis): PreviewBasis['seen'] => ({
	seniorities: tally(SENIORITIES, classesOf(basis, 'seniority'), (t) => [t]),
	departments: tally(DEPARTMENTS, classesOf(basis, 'department'), (t) => t.split(',')),
	industries: tally(INDUSTRIES, classesOf(basis, 'industry'), (t) => one(readIndustry(t))),
	sources: tally(SOURCE_KINDS, classesOf(basis, 'sourceQuality'), (t) => one(readSource(t)))
});

/** What the families don't cover: a wording of one's own would. */
export function unreadIn(basis: Basis): PreviewBasis['unread'] {
	const of = (factorId: string, read: (text: string) => unknown): { text: string; count: number }[] =>
		classesOf(basis, factorId)
			.filter((c) => read(c.text) === null)
			.sort((a, b) => b.count - a.count)
			.slice(0, UNREAD)
			.map((c) => ({ text: c.examples[0] ?? c.text, count: c.count }));
	return { industries: of('industry', readIndustry), sources: of('sourceQuality', readSource) };
}
