import { expect, it } from 'vitest';
import { useApp } from '../support/app';
import { axeViolations } from '../support/axe';
import { csvFile } from '../support/files';
import { chance, CITIES, UNALIKE_FIRST, UNALIKE_LAST } from '../support/names';
import { visit } from '../support/screens';
import { numberIn, Wizard } from '../support/wizard';

const app = useApp();
const HEADER = 'First Name,Last Name,Email,Phone,Company,Job Title,City';
const dice = chance(7);
const people = Array.from({ length: 48 }, (_, i) => {
	const [first, last, firm] = [
		UNALIKE_FIRST[dice(16)]!,
		`${UNALIKE_LAST[i % 16]!}${['', 'son', 'berg'][Math.floor(i / 16)]}`,
		`${UNALIKE_LAST[dice(16)]!} ${['Foods', 'Works', 'Labs'][dice(3)]}`
	];
	return {
		first,
		last,
		email: `${first}.${last}@${firm.toLowerCase().replace(' ', '-')}.com`.toLowerCase(),
		phone: `+1212555${1000 + i * 37}`,
		firm,
		title: ['Buyer', 'Engineer', 'Director'][dice(3)]!,
		city: CITIES[dice(8)]!
	};
});
const line = (p: Partial<(typeof people)[number]>): string => [p.first, p.last, p.email, p.phone, p.firm, p.title, p.city].join(',');
/** The same people a year later: a typo in the name and another mailbox. */
const again = [41, 44, 46].map((i) => ({
	...people[i]!,
	last: people[i]!.last.replace(/(.)(.)$/, '$2$1'),
	email: `${people[i]!.first.charAt(0)}${people[i]!.email.slice(people[i]!.email.indexOf('.') + 1)}`.toLowerCase(),
	phone: ''
}));

it('DUP-2, DUP-4, IMP-3, IMP-13: the newer edition of a file is known, similar matches are merged by the threshold, undone and done again, and History takes the import back', async () => {
	const w = new Wizard(await app.open('/import'));
	expect(await w.import(csvFile('people.csv', [HEADER, ...people.map(line)].join('\n')))).toMatchObject({ created: 48 });
	const rows = [...people.slice(0, 40).map((p, i) => line(i === 0 ? { ...p, title: 'Chair' } : p)), ...again.map(line)];
	await (await (await w.open()).chooseMethod()).choose(csvFile('people-2.csv', [HEADER, ...rows].join('\n')));
	expect(await w.id('file-memory').innerText()).toMatch(/^This is 78% the file of .+: 3 new, 1 changed, 8 gone\./);
	await w.process();
	await w.step(4, 60_000);
	await w.id('filter-similar').click();
	expect(await w.id('filter-similar').innerText()).toMatch(/Similar Matches\s*3/);
	await w.id('evidence').scrollIntoViewIfNeeded();
	expect(await w.id('evidence').innerText()).toMatch(/Why they match[\s\S]*(Same|Nearly|Close)[\s\S]*Together they stand for \d\d%/i);
	expect(await w.id('against').innerText()).toMatch(/What speaks against it:/);
	expect(await axeViolations(w.page)).toEqual([]);
	// What the policy settled is shown as a list, and only as long as it is what is looked at.
	await w.id('filter-exact').click();
	await w.id('review-pair').waitFor({ state: 'detached' });
	await w.id('filter-similar').click();
	await w.id('review-pair').waitFor();
	await w.id('review-mode').click();
	await w.id('threshold-slider').fill('50');
	await expect
		.poll(() => w.id('threshold-effect').innerText())
		.toMatch(/^3 would merge, 0 go on waiting, 0 are settled and stay\. Of the merges about [\d.,]+% may be wrong/);
	expect(await axeViolations(w.page)).toEqual([]);
	await w.id('merge-from').click();
	await w.page
		.getByText(/none left for you/)
		.first()
		.waitFor();
	await w.page.keyboard.press('u');
	await w.page
		.getByText(/3 for you/)
		.first()
		.waitFor();
	await w.id('merge-from').click();
	await w.page
		.getByText(/none left for you/)
		.first()
		.waitFor();
	await w.finish();
	expect(await w.counts()).toMatchObject({ total: 43, created: 0, merged: 43 });
	const address = w.page.url();
	// HIS-1: what was counted is what History says.
	await visit(w.page, '/insights');
	const counted = await w.id('insight-over-time').innerText();
	await visit(w.page, '/history');
	expect(counted).toContain(`${await w.page.getByRole('heading', { name: /became contacts or part of one/ }).innerText()};`);
	await w.id('import-details-toggle').first().click();
	await w.id('import-became').getByText('4 contacts that it brought or updated are here, none delivered').waitFor();
	await w.id('import-menu').first().click();
	await w.id('import-undo').click();
	expect(await w.id('undo-lines').innerText()).toMatch(/^4 contacts that it updated return to what they were$/);
	expect(await axeViolations(w.page)).toEqual([]);
	await w.id('undo-confirm').click();
	expect(await w.id('import-undone').innerText()).toMatch(/^Undone .* 4 returned to what they were/);
	// CON-2, HIS-1: the details that stayed open say what is so by now.
	await w.id('import-became').getByText('None of the contacts that it brought or updated is here now').waitFor();
	// IMP-9, IMP-13: nor does its last step go on as if nothing had happened.
	await visit(w.page, address);
	await w.id('undone-alert').waitFor();
	expect([await w.id('view-contacts').count(), await w.id('deliver-import').count()]).toEqual([0, 0]);
	expect((await w.counts()).merged).toBe(43);
	// The job title that it had brought is gone, and nobody with it.
	await visit(w.page, '/contacts');
	await w.id('contact-row').first().waitFor();
	expect(numberIn(await w.id('contacts-count').innerText())).toBe(48);
	await w.id('search').fill(people[0]!.email);
	await w.page.getByText(people[0]!.title).first().waitFor();
	expect(await w.page.getByText('Chair', { exact: true }).count()).toBe(0);
});
