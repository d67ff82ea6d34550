import type { Seniority } from '#domain/scoring/scoring-profile';
import type { ScoringFactor } from '../factor';
import { readTitle } from '../knowledge/read-title';

const CODES: Record<Seniority, [reason: string, key: string]> = {
	executive: ['scoreTitleExecutive', 'keySeniorRole'],
	vicePresident: ['scoreTitleVicePresident', 'keySeniorRole'],
	director: ['scoreTitleDirector', 'keySeniorRole'],
	manager: ['scoreTitleManager', 'keyManagerRole'],
	lead: ['scoreTitleLead', 'keyExperiencedRole'],
	individual: ['scoreTitleIndividual', 'keyIndividualRole'],
	junior: ['scoreTitleJunior', 'keyLowSeniority']
};

/** How high the title stands: who can decide. */
export const seniority: ScoringFactor = {
	id: 'seniority',
	label: 'Seniority',
	description: 'How high the job title stands, from intern to chief executive.',
	group: 'demographic',
	weight: 60,
	fields: ['jobTitle'],
	codes: Object.values(CODES).flat(),
	uses: ['seniorities'],
	reading: (v) => readTitle(v.jobTitle ?? '').level,
	by: 'jobTitle',
	memoKey: (v) => v.jobTitle ?? null,
	assess(values, profile) {
		const title = values.jobTitle ?? '';
		const { level } = readTitle(title);
		if (!level) return null;
		const [code, key] = CODES[level];
		return { share: profile.seniorities[level], reason: { code, params: { title } }, key };
	}
};
