import { expect, it } from 'vitest';
import { defaultProfile } from '#domain/scoring/scoring-profile';
import { profileChanges } from '#lib/state/scoring/scoring-changes';

it('SCO-3: what a draft changed is named with what it was and what it is, and nothing else', () => {
	const saved = defaultProfile();
	expect(profileChanges(saved, saved)).toEqual([]);
	const draft = {
		...saved,
		groupWeights: { ...saved.groupWeights, source: 40 },
		industries: { ...saved.industries, retail: 1 },
		deductions: { competitor: 30 },
		competitors: ['rival.com'],
		factorWeights: { seniority: 80 },
		groupCaps: { ...saved.groupCaps, source: 20 }
	};
	expect(profileChanges(saved, draft)).toEqual([
		// The groups as their sliders say them: of what is shared out, where one gains the others lose.
		{ name: 'Role', before: '35%', after: '28%' },
		{ name: 'Company', before: '25%', after: '20%' },
		{ name: 'Source', before: '15%', after: '32%' },
		{ name: 'Activity', before: '15%', after: '12%' },
		{ name: 'Completeness and reach', before: '10%', after: '8%' },
		{ name: 'Retail', before: '40%', after: '100%' },
		{ name: 'Competitor', before: 'none', after: '−30' },
		{ name: 'Domains of competitors', before: 'none', after: 'rival.com' },
		{ name: 'Seniority', before: '60', after: '80' },
		{ name: 'Most points for Source', before: '100', after: '20' }
	]);
	expect(profileChanges(draft, saved).length).toBe(10);
});
