import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ContactRow } from '#domain/contact';
import '../../../src/app.css';
import ChosenRow from '#lib/components/contacts/ChosenRow.svelte';
import WideRow from '#lib/components/contacts/WideRow.svelte';
import PageHeader from '#lib/components/ui/PageHeader.svelte';
import PairCards from '#lib/components/pair/PairCards.svelte';
import { pairRows } from '#lib/components/pair/pair-rows';
import { chosenColumns, gridOf, leastWidthOf } from '#lib/state/contacts/contacts-columns';

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
	fields: {
		company: 'Siemens Healthineers AG',
		jobTitle: 'Head of Sales',
		email: 'm@example.com',
		phone1: '+495121123456',
		annualRevenue: '123456789012'
	}
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
/** The cells whose words aren't all to be seen, or that are higher than the row; letters hang two px below their line. */
const cut = (height: number): string[] =>
	[...box!.querySelectorAll<HTMLElement>('[role="cell"]')]
		.filter((e) => e.innerText !== '')
		// What a pinned name can be pressed on reaches beyond its cell.
		.map((e) => (getComputedStyle(e).position === 'sticky' ? e.querySelector('a')! : e))
		.filter((e) => e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth || e.offsetHeight > height)
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

/** The most columns, and those that need most. */
const EIGHT = ['company', 'jobTitle', 'email', 'phone1', 'annualRevenue', '@score', '@crm', '@changed'];

it('CON-1: as many columns as can be chosen stand whole in what the list is moved sideways in, numbers to their last digit', async () => {
	await page.viewport(1024, 768);
	const columns = chosenColumns(EIGHT, [])!;
	expect(columns).toHaveLength(EIGHT.length);
	const frame = place(44);
	frame.style.width = `${leastWidthOf(columns) * 16}px`;
	await render(ChosenRow, { target: frame, props: { ...common, columns, grid: gridOf(columns) } });
	await expect.poll(() => box!.innerText).toContain('+49 5121 123456');
	expect(box!.scrollWidth).toBe(box!.clientWidth);
	const lines = (text: string): number => {
		const range = document.createRange();
		range.selectNodeContents([...box!.querySelectorAll('bdi')].find((e) => e.textContent === text)!);
		return new Set([...range.getClientRects()].map((r) => r.top)).size;
	};
	expect([lines('123,456,789,012'), lines('+49 5121 123456')]).toEqual([1, 1]);
	expect(cut(44)).toEqual([]);
});

it('CON-1: moved sideways, tick and name stay in view over the other columns, and the whole row still opens the contact', async () => {
	await page.viewport(1024, 768);
	const columns = chosenColumns(EIGHT, [])!;
	const frame = place(44);
	frame.style.overflow = 'auto';
	const row = document.createElement('div');
	row.style.cssText = `width:${leastWidthOf(columns) * 16}px;height:44px;contain:strict;position:relative`;
	frame.append(row);
	await render(ChosenRow, { target: row, props: { ...common, columns, grid: gridOf(columns) } });
	const name = row.querySelector<HTMLElement>('a')!;
	const before = name.getBoundingClientRect().left;
	frame.scrollLeft = 10_000;
	const edge = frame.getBoundingClientRect();
	expect(frame.scrollLeft).toBeGreaterThan(100);
	expect(name.getBoundingClientRect().left).toBe(before);
	// Nothing of the columns that went below them shows through, up to the edge of the name's cell.
	const end = name.parentElement!.getBoundingClientRect().right;
	for (let x = edge.left + 1; x < end; x += 4)
		for (const e of document.elementsFromPoint(x, edge.top + 22)) {
			if (e.getAttribute('role') !== 'cell') continue;
			expect(e.contains(name) || e.querySelector('input') !== null, `at ${x - edge.left}`).toBe(true);
			break;
		}
	const at = (x: number): Element | null => document.elementFromPoint(x, edge.top + 22);
	expect(at(edge.left + 24)!.closest('label, input')).not.toBeNull();
	expect([at(end - 5), at(end + 30), at(edge.right - 5)].map((e) => e?.closest('a'))).toEqual([name, name, name]);
});

it('DUP-4: numbers of two records side by side are read in groups, as on the page of a contact', async () => {
	const rows = pairRows({ fullName: 'Ada', phone1: '+4951211234567' }, { fullName: 'Ada', phone1: '+4951211234568' });
	await render(PairCards, { target: place(400), props: { left: { title: 'One' }, right: { title: 'Other' }, rows } });
	await expect.poll(() => box!.innerText).toContain('+49 5121 1234567');
	expect(box!.innerText).toContain('+49 5121 1234568');
});

it('CON-1, APP-3: on a phone nothing below a title moves when its figures come and take a second line', async () => {
	await page.viewport(390, 844);
	const { container, rerender } = await render(PageHeader, {
		props: { title: 'Contacts', state: '1,874 contacts', busy: true, tall: true }
	});
	const before = container.querySelector('header')!.offsetHeight;
	await rerender({ state: '1,874 contacts · 323 wait for review · 1,874 not yet delivered', busy: false });
	await expect.element(page.getByText('not yet delivered')).toBeVisible();
	expect(container.querySelector('header')!.offsetHeight).toBe(before);
});
