import type { ContactValues } from '#domain/chunk';
import { firstPhone } from '#domain/fields';
import { TIERS, type NextTier, type Tier, type TierStep } from '#domain/scoring/score';
import type { ScoringProfile, Seniority } from '#domain/scoring/scoring-profile';
import { tierOf, type Thresholds } from '#domain/scoring/tier-schemes';
import { emailKind } from './knowledge/email-kind';
import { domainOf } from './knowledge/domain';
import { scoreContact } from './score-contact';

/** Something that may become known of a contact, or happen, and what the contact would be then. */
interface Trial {
	step: Omit<TierStep, 'score'>;
	change: ContactValues;
}

const TITLES: Partial<Record<Seniority, string>> = { manager: 'Manager', director: 'Director', executive: 'CEO' };
/** Steps taken together at most. */
const MOST = 3;

/**
 * What would move a contact into the next tier: every thing that could still be learned or happen is tried by scoring the
 * contact anew, alone first, then, where none suffices, the best ones together. Nothing that is known is made up to be
 * something else: a title, an industry, a size are tried only where there is none.
 *
 * @param now ms since epoch
 * @param scored what scores: the rules of the profile, unless something else does
 */
export function nextTier(
	values: ContactValues,
	profile: ScoringProfile,
	now: number,
	thresholds: Thresholds,
	scored = (v: ContactValues): number | null => scoreContact(v, profile, now, thresholds).score
): NextTier | null {
	const score = scored(values);
	const tier = tierOf(score, thresholds);
	if (tier === 'A') return null;
	const goal: Tier = score === null ? 'D' : (TIERS[TIERS.indexOf(tier) - 1] ?? 'A');
	const floor = goal === 'D' ? 0 : thresholds[goal as 'A' | 'B' | 'C'];
	const reaches = (s: number | null): boolean => s !== null && s >= floor;

	const all = trials(values, profile, now);
	const tried = all
		.flatMap(({ step, change }) => {
			const after = scored({ ...values, ...change });
			return after !== null && (score === null || after > score) ? [{ step: { ...step, score: after }, change }] : [];
		})
		.sort((a, b) => b.step.score - a.step.score);
	// Where a higher title does no more than a lower one, the lower one is named.
	const isSaid = ({ step }: (typeof tried)[number], k: number): boolean =>
		tried.slice(0, k).some((t) => t.step.code === step.code && t.step.score === step.score);
	const alone = tried.filter((t, k) => reaches(t.step.score) && !isSaid(t, k));
	if (alone.length > 0) return { tier: goal, from: floor, steps: alone.slice(0, MOST).map((t) => t.step), together: null };

	// Whom nothing alone gives a score, two things of different groups may.
	if (score === null) {
		for (const [k, first] of all.entries())
			for (const second of all.slice(k + 1)) {
				const after = first.step.code === second.step.code ? null : scored({ ...values, ...first.change, ...second.change });
				if (after !== null)
					return {
						tier: goal,
						from: floor,
						steps: [
							{ ...first.step, score: null },
							{ ...second.step, score: after }
						],
						together: after
					};
			}
		return { tier: goal, from: floor, steps: [], together: null };
	}

	// None alone: the best ones after another, as long as each adds something.
	let [so, at] = [values, score];
	const taken: TierStep[] = [];
	for (const t of tried) {
		if (taken.length === MOST || taken.some((s) => s.code === t.step.code)) continue;
		const after = scored({ ...so, ...t.change });
		if (after === null || after <= at) continue;
		[so, at] = [{ ...so, ...t.change }, after];
		taken.push({ ...t.step, score: after });
		if (reaches(after)) return { tier: goal, from: floor, steps: taken, together: after };
	}
	return { tier: goal, from: floor, steps: [], together: at };
}

function trials(v: ContactValues, profile: ScoringProfile, now: number): Trial[] {
	const list: Trial[] = [];
	const add = (code: string, change: ContactValues, params: TierStep['params'] = {}): void => {
		list.push({ step: { code, params }, change });
	};
	const today = new Date(now).toISOString().slice(0, 10);
	const domain = domainOf(v.email);
	if (domain === null || emailKind(domain) === 'free' || emailKind(domain) === 'disposable')
		add('stepWorkEmail', { email: 'someone@company-of-this-contact.com' });
	if (!v.jobTitle)
		for (const level of ['manager', 'director', 'executive'] as const)
			add('stepTitle', { jobTitle: `${TITLES[level]}` }, { title: `${TITLES[level]}` });
	if (!v.industry) {
		const best = Object.entries(profile.industries).sort((a, b) => b[1] - a[1])[0]?.[0];
		const text = best === undefined ? undefined : INDUSTRY_TEXTS[best as keyof typeof INDUSTRY_TEXTS];
		if (text) add('stepIndustry', { industry: text }, { industry: text });
	}
	if (!v.companySize) {
		const best = [...profile.sizes].sort((a, b) => b.share - a.share)[0];
		if (best) add('stepSize', { companySize: String(best.upTo ?? 10_000) }, { size: String(best.upTo ?? 10_000) });
	}
	if (!firstPhone(v)) add('stepPhone', { phone1: '+12125550100', phone1Type: 'mobile' });
	if (v.lastActivityDate !== today) add('stepActivity', { lastActivityDate: today });
	add('stepVisit', {
		lastActivityDate: today,
		visits: String((Number(v.visits) || 0) + 3),
		eventVisits: String((Number(v.eventVisits) || 0) + 1)
	});
	return list;
}

/** A wording per family that the reader of industries takes for it. */
export const INDUSTRY_TEXTS = {
	technology: 'Technology',
	finance: 'Finance',
	professionalServices: 'Consulting',
	telecom: 'Telecom',
	manufacturing: 'Manufacturing',
	healthcare: 'Healthcare',
	media: 'Media',
	energy: 'Energy',
	logistics: 'Logistics',
	construction: 'Construction',
	education: 'Education',
	government: 'Government',
	retail: 'Retail',
	hospitality: 'Hospitality',
	agriculture: 'Agriculture',
	nonprofit: 'Nonprofit'
} as const;
