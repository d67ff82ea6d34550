import { comma } from '#domain/messages/locale';
import { percentText } from '#domain/messages/catalogue';
import type { ScoringProfile } from '#domain/scoring/scoring-profile';
import { FACTOR_WEIGHTS } from '#domain/scoring/factor-weights';
import { FACTOR_GROUPS } from '#domain/scoring/score';
import { m } from '#lib/messages/index';

const words = m.scoringPage;

/** One thing that differs from what is saved: its name, what it was, what it is. */
export interface ProfileChange {
	name: string;
	before: string;
	after: string;
}

const percent = (share: number): string => percentText(Math.round(share * 100));
const plain = (n: number): string => String(n);
const listed = (texts: readonly string[]): string => texts.join(comma()) || words.noneListed;
const DEFAULTS = Object.fromEntries(FACTOR_WEIGHTS);

/** What each group counts of the whole, as its slider says: where one gains, the others lose. */
export function groupShares({ groupWeights }: Pick<ScoringProfile, 'groupWeights'>): ScoringProfile['groupWeights'] {
	const all = FACTOR_GROUPS.reduce((sum, g) => sum + groupWeights[g], 0);
	const shares = { ...groupWeights };
	for (const g of FACTOR_GROUPS) shares[g] = all > 0 ? groupWeights[g] / all : 0;
	return shares;
}

/** What a draft changed since the last save, in the order of the screen. */
export function profileChanges(before: ScoringProfile, after: ScoringProfile): ProfileChange[] {
	const changes: ProfileChange[] = [];
	const one = (name: string, a: string, b: string): void => {
		if (a !== b) changes.push({ name, before: a, after: b });
	};
	const each = <K extends string>(
		labels: Record<K, string>,
		a: Record<K, number>,
		b: Record<K, number>,
		text: (n: number) => string
	): void => {
		for (const key of Object.keys(labels) as K[]) one(labels[key], text(a[key] ?? 0), text(b[key] ?? 0));
	};
	const wordings = (name: string, a: ScoringProfile['titles'], b: ScoringProfile['titles']): void =>
		one(name, listed(a.map((w) => `${w.text} ${percent(w.share)}`)), listed(b.map((w) => `${w.text} ${percent(w.share)}`)));
	each(words.groups, groupShares(before), groupShares(after), percent);
	each(words.seniorities, before.seniorities, after.seniorities, percent);
	wordings(words.titlesTitle, before.titles, after.titles);
	each(words.departments, before.departments, after.departments, percent);
	each(words.industries, before.industries, after.industries, percent);
	wordings(words.industriesTitle, before.ownIndustries, after.ownIndustries);
	after.sizes.forEach((b, i) =>
		one(words.sizeBand(after.sizes[i - 1]?.upTo ?? 0, b.upTo), percent(before.sizes[i]?.share ?? 0), percent(b.share))
	);
	after.revenues.forEach((b, i) =>
		one(words.revenueBand(after.revenues[i - 1]?.upTo ?? 0, b.upTo), percent(before.revenues[i]?.share ?? 0), percent(b.share))
	);
	wordings(words.regionsTitle, before.regions, after.regions);
	one(words.otherRegions, percent(before.otherRegions), percent(after.otherRegions));
	each(words.sources, before.sources, after.sources, percent);
	wordings(words.sourcesTitle, before.ownSources, after.ownSources);
	one(words.recency, words.days(before.halfLifeDays), words.days(after.halfLifeDays));
	each(words.halfLife, before.halfLives, after.halfLives, words.days);
	each(words.deductions, before.deductions, after.deductions, words.minus);
	one(words.competitors, listed(before.competitors), listed(after.competitors));
	each(words.factors, { ...DEFAULTS, ...before.factorWeights }, { ...DEFAULTS, ...after.factorWeights }, plain);
	each(
		Object.fromEntries(Object.entries(words.groups).map(([g, label]) => [g, words.cap(label)])),
		before.groupCaps,
		after.groupCaps,
		plain
	);
	return changes;
}
