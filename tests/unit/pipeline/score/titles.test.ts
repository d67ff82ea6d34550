import { describe, expect, it } from 'vitest';
import type { Department, Seniority } from '#domain/scoring/scoring-profile';
import { readTitle } from '#workers/pipeline/score/knowledge/read-title';
import { effort } from '../../../support/effort';

const LEVELS: Record<Seniority, string[]> = {
	executive: [
		'CEO',
		'C.E.O.',
		'Chief Executive Officer',
		'Chief Marketing Officer',
		'chief financial & operating officer',
		'Founder',
		'Co-Founder & CTO',
		'Owner',
		'President',
		'President, EMEA',
		'Managing Director',
		'MD',
		'Chairman of the Board',
		'Board Member',
		'Non-Executive Director',
		'Managing Partner',
		'CRO',
		'Geschäftsführer',
		'Geschaeftsfuehrer',
		'Geschäftsführerin',
		'PDG',
		'Director General',
		'代表取締役',
		'总经理'
	],
	vicePresident: [
		'VP Sales',
		'V.P. of Marketing',
		'Vice President',
		'Senior Vice President, Operations',
		'SVP Marketing',
		'EVP Global Sales',
		'Vice-President',
		'General Manager',
		'Partner',
		'Country Manager'
	],
	director: [
		'Marketing Dir.',
		'Marketing Director',
		'Head of Sales',
		'Director, Business Development',
		'Leiter Marketing',
		'Vertriebsleiter',
		'Directeur Commercial',
		'Directora de Marketing',
		'Assistant Vice President',
		'Chief of Staff',
		'Chief of Staff to the CEO',
		'営業部長',
		'市场总监'
	],
	manager: [
		'Sales Manager',
		'Digital Marketing Mgr',
		'Sr. Marketing Manager',
		'Assistant Director',
		'Responsable Marketing',
		'Controller',
		'Regional Sales Manager',
		'课长经理'
	],
	lead: [
		'Senior Software Engineer',
		'Sr Developer',
		'Team Lead',
		'Principal Engineer',
		'Product Owner',
		'Key Account Manager',
		'Project Manager',
		'Assistant Manager',
		'HR Business Partner',
		'Solutions Architect'
	],
	individual: [
		'Software Eng.',
		'Software Engineer',
		'Account Executive',
		'Sales Exec',
		'Consultant',
		'Buyer',
		'Data Analyst',
		'Lead Generation Specialist',
		'Marketing Specialist',
		'Partner Marketing',
		'Office Manager',
		'Marketing',
		'Internal Sales',
		'International Sales Representative',
		'Accountant',
		'エンジニア'
	],
	junior: [
		'Intern',
		'Marketing Intern',
		'Student',
		'Working Student',
		'Trainee',
		'Executive Assistant',
		'Assistant to the CEO',
		'Assistant to the Managing Director',
		'Personal Assistant to the Board of Directors',
		'Receptionist',
		'Secretary',
		'Junior Developer',
		'Praktikantin',
		'Stagiaire',
		'学生'
	]
};

describe('titles', () => {
	for (const [level, titles] of Object.entries(LEVELS))
		it.each(titles)(`SCO-2: "%s" is read as ${level}`, (title) => expect(readTitle(title).level).toBe(level));

	it.each([
		['Marketing Dir.', ['marketing']],
		['Sales Manager', ['sales']],
		['CEO', ['general']],
		['Software Eng.', ['engineering']],
		['Sales & Marketing Director', ['sales', 'marketing']],
		['Head of IT', ['it']],
		['COO', ['operations']],
		['President', ['general']],
		['HR Manager', ['hr']],
		['Vice President, Operations', ['operations']],
		['CFO', ['finance']]
	] as [string, Department[]][])('SCO-2: "%s" works in %s', (title, departments) =>
		expect(readTitle(title).departments).toEqual(departments)
	);

	it.each(['', '???', 'Zzyzx', '7', '__proto__', 'constructor'])('SCO-4: "%s" is not understood rather than low', (title) =>
		expect(readTitle(title)).toEqual({ level: null, departments: [] })
	);

	it.each([
		['Sales Mangaer', 'manager'],
		['Directer of Sales', 'director'],
		['Vice Presient', 'vicePresident'],
		['Resident', null],
		['Directory Editor', 'individual']
	])('SCO-2: "%s": slips in a word of rank are seen through, other words are left alone', (title, level) =>
		expect(readTitle(title).level).toBe(level)
	);

	it('FIL-4: a very long title is read in no time', () => {
		for (const word of ['to ', 'chief ', 'assistant to the ', 'a.'])
			expect(
				effort(() => readTitle(word.repeat(200_000))),
				word
			).toBeLessThan(5000);
	});
});
