import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ContactRow } from '#domain/contact';
import '../../../src/app.css';
import ChosenRow from '#lib/components/contacts/ChosenRow.svelte';
import WideRow from '#lib/components/contacts/WideRow.svelte';
import { chosenColumns, gridOf } from '#lib/state/contacts/contacts-columns';

const contact: ContactRow = {
	id: 1,
	name: 'Katherine van der Berg',
	email: 'm@example.com',
	phone: '',
	company: 'Siemens Healthineers AG',
	jobTitle: 'Vice President, Operations',
	score: 99,
	tier: 'A',
	keyFactors: [],
	source: '',
	status: '',
	delivery: null,
	updatedAt: 0,
	fields: { annualRevenue: '123456789012' }
};
const common = { row: contact, scheme: 'letters' as const, chosen: false, ontick: () => undefined };

let box: HTMLElement | null = null;
afterEach(() => {
	box?.remove();
	document.documentElement.removeAttribute('data-density');
});
/** A row as high and as wide as it is on a tablet, beside the rail. */
function place(height: number): HTMLElement {
	box = document.createElement('div');
	box.style.cssText = `width:904px;height:${height}px`;
	document.body.append(box);
	return box;
}
/** The cells whose words aren't all to be seen, or that are higher than the row. */
const cut = (height: number): string[] =>
	[...box!.querySelectorAll<HTMLElement>('[role="cell"]')]
		.filter((e) => e.innerText !== '')
		.filter((e) => e.scrollHeight > e.clientHeight || e.scrollWidth > e.clientWidth || e.offsetHeight > height)
		.map((e) => `${e.innerText} ${e.scrollWidth}x${e.scrollHeight} in ${e.clientWidth}x${e.clientHeight}`);

for (const [density, height] of [
	['comfortable', 44],
	['compact', 36]
] as const) {
	it(`CON-1, APP-3: the list on a tablet shows names, companies and titles of two lines whole, ${density}`, async () => {
		await page.viewport(1024, 768);
		document.documentElement.dataset.density = density;
		await render(WideRow, { target: place(height), props: common });
		expect(box!.innerText).toContain('Healthineers AG');
		expect(cut(height)).toEqual([]);
	});
}

it('CON-1: a number in a column of its own is shown to its last digit', async () => {
	await page.viewport(1024, 768);
	const columns = chosenColumns(['company', 'jobTitle', 'email', 'phone1', 'annualRevenue', '@score', '@crm'], [])!;
	await render(ChosenRow, { target: place(44), props: { ...common, columns, grid: gridOf(columns) } });
	expect(box!.innerText).toContain('123,456,789,012');
	expect(cut(44).filter((text) => /\d{3}/.test(text))).toEqual([]);
});
