import { createRawSnippet } from 'svelte';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import ChipRow from '#lib/components/ui/ChipRow.svelte';
import Combobox from '#lib/components/ui/Combobox.svelte';
import Menu from '#lib/components/ui/Menu.svelte';
import ProgressBar from '#lib/components/ui/ProgressBar.svelte';
import Tabs from '#lib/components/ui/Tabs.svelte';
import Breakable from '#lib/components/ui/Breakable.svelte';
import PageHeader from '#lib/components/ui/PageHeader.svelte';
import SaidSlowly from '#lib/components/ui/SaidSlowly.svelte';
import RowsInSteps from '#lib/components/ui/RowsInSteps.svelte';
import TransferList from '#lib/components/ui/TransferList.svelte';
import StackedBar from '#lib/components/ui/StackedBar.svelte';
import VirtualList from '#lib/components/ui/VirtualList.svelte';

const row = createRawSnippet<[number]>((index) => ({ render: () => `<span>row ${index()}</span>` }));

it('LST-1, FIL-5: fifty lead lists are drawn some at a time, so that none of them holds up the page', async () => {
	const box = document.createElement('div');
	document.body.append(box);
	const atOnce: number[] = [];
	// Told once a task, of all that was added in it.
	const watch = new MutationObserver((changes) =>
		atOnce.push(changes.flatMap((c) => [...c.addedNodes].filter((n) => n.nodeName === 'P')).length)
	);
	watch.observe(box, { childList: true, subtree: true });
	const items = Array.from({ length: 50 }, (_, i) => `list ${i}`);
	const row = createRawSnippet<[string]>((name) => ({ render: () => `<p>${name()}</p>` }));
	await render(RowsInSteps, { target: box, props: { items, key: (name: unknown) => String(name), row: row as never, first: 12, step: 5 } });
	await expect.poll(() => [...box.querySelectorAll('p')].map((p) => p.textContent)).toEqual(items);
	await expect.poll(() => atOnce.reduce((sum, n) => sum + n, 0)).toBe(50);
	watch.disconnect();
	expect(Math.max(...atOnce)).toBe(12);
	box.remove();
});

it('CON-1: a list of 1,000,000 rows draws a screenful, and its very last row can be reached', async () => {
	const box = document.createElement('div');
	box.style.height = '400px';
	document.body.append(box);
	const onrange = vi.fn();
	const { container } = await render(VirtualList, {
		target: box,
		props: { count: 1_000_000, rowHeight: 44, row, label: 'Contacts', onrange }
	});
	await expect.element(page.getByText('row 0', { exact: true })).toBeVisible();
	// A few at first, so that opening it is short; then what the box shows, and some beyond.
	expect(onrange.mock.calls[0]?.[1]).toBeLessThan(8);
	await expect.poll(() => onrange.mock.lastCall?.[1]).toBeGreaterThan(400 / 44);
	expect(container.querySelectorAll('[role="listitem"]').length).toBeLessThan(40);
	const list = container.querySelector('[role="list"]')!;
	list.scrollTop = list.scrollHeight;
	await expect.element(page.getByText('row 999999', { exact: true })).toBeInViewport();
	expect(onrange.mock.lastCall?.[1]).toBe(999_999);
	expect(container.querySelectorAll('[role="listitem"]').length).toBeLessThan(40);
	box.remove();
});

it.each([1000, 1_000_000])('CON-1: below a row of names, too, the last of %i rows can be seen whole', async (count) => {
	const box = document.createElement('div');
	box.style.height = '400px';
	document.body.append(box);
	const header = createRawSnippet(() => ({ render: () => '<div role="columnheader" style="height: 45px">Name</div>' }));
	const { container, component } = await render(VirtualList, {
		target: box,
		props: { count, rowHeight: 44, row, label: 'Contacts', header }
	});
	const list = container.querySelector('[role="table"]')!;
	const last = (): number => {
		const rows = [...container.querySelectorAll(`[aria-rowindex="${count + 1}"]`)];
		return Math.round((rows[0]?.getBoundingClientRect().bottom ?? Infinity) - list.getBoundingClientRect().bottom);
	};
	const height = list.scrollHeight;
	list.scrollTop = height;
	await expect.poll(last).toBe(0);
	expect(list.scrollHeight - height).toBeLessThan(2);
	list.scrollTop = 0;
	await expect.poll(last).toBe(Infinity);
	await component.scrollTo(count - 1);
	await expect.poll(last).toBe(0);
	box.remove();
});

it('CON-1: a list that is gone takes no harm from a scroll that is told of it afterwards', async () => {
	const box = document.createElement('div');
	box.style.height = '400px';
	document.body.append(box);
	const { container, unmount } = await render(VirtualList, { target: box, props: { count: 1000, rowHeight: 44, row, label: 'Contacts' } });
	const list = container.querySelector('[role="list"]')!;
	const errors: string[] = [];
	const heard = (e: ErrorEvent): void => {
		errors.push(e.message);
		e.preventDefault();
	};
	addEventListener('error', heard);
	await unmount();
	list.dispatchEvent(new Event('scroll'));
	removeEventListener('error', heard);
	expect(errors).toEqual([]);
	box.remove();
});

it('MAP-2: a combobox is found by typing and chosen by keyboard; Escape changes nothing', async () => {
	const onchange = vi.fn();
	await render(Combobox, {
		label: 'Field',
		value: 'email',
		onchange,
		options: [
			{ value: 'email', label: 'Email' },
			{ value: 'company', label: 'Company' },
			{ value: 'city', label: 'City' }
		]
	});
	const input = page.getByRole('combobox', { name: 'Field' });
	await expect.element(input).toHaveValue('Email');
	await input.click();
	await userEvent.keyboard('comp');
	await expect.element(page.getByRole('option', { name: 'Company' })).toBeVisible();
	expect(page.getByRole('option').elements()).toHaveLength(1);
	await userEvent.keyboard('{Escape}');
	expect(onchange).not.toHaveBeenCalled();
	await input.click();
	await userEvent.keyboard('comp{ArrowDown}{Enter}');
	expect(onchange).toHaveBeenLastCalledWith('company');
});

it('CON-1: a menu of more entries than the screen is high scrolls, and its last one can be tapped', async () => {
	const onselect = vi.fn();
	await render(Menu, {
		label: 'Saved views',
		items: Array.from({ length: 60 }, (_, n) => ({
			label: `View ${n}`,
			onselect: () => {
				onselect(n);
			}
		}))
	});
	await page.getByRole('button', { name: 'Saved views' }).click();
	const menu = page.getByRole('menu').element();
	await vi.waitFor(() => expect(menu.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight), { timeout: 15_000 });
	menu.scrollTop = menu.scrollHeight;
	await expect.element(page.getByRole('menuitem', { name: 'View 59' })).toBeInViewport({ ratio: 1 });
	await page.getByRole('menuitem', { name: 'View 59' }).click();
	expect(onselect).toHaveBeenCalledWith(59);
});

it('APP-3: where figures are all of one width, hyphens are as narrow as elsewhere', async () => {
	await document.fonts.load('16px "Inter Variable"');
	const width = (value: string, numeric: string): number => {
		const span = Object.assign(document.createElement('span'), { textContent: value });
		span.style.cssText = `font: 100px "Inter Variable"; font-variant-numeric: ${numeric}`;
		document.body.append(span);
		const { width } = span.getBoundingClientRect();
		span.remove();
		return width;
	};
	expect(width('1', 'tabular-nums')).toBe(width('0', 'tabular-nums'));
	expect(width('A-B', 'tabular-nums')).toBe(width('A-B', 'normal'));
});

it('IMP-6: a progress bar is clamped and says its value', async () => {
	const { rerender } = await render(ProgressBar, { value: -5, label: 'Rows' });
	const bar = page.getByRole('progressbar', { name: 'Rows' });
	await expect.element(bar).toHaveAttribute('aria-valuenow', '0');
	await rerender({ value: 140, label: 'Rows' });
	await expect.element(bar).toHaveAttribute('aria-valuenow', '100');
	await rerender({ value: Number.NaN, label: 'Rows' });
	await expect.element(bar).toHaveAttribute('aria-valuenow', '0');
});

it('IMP-9: the parts of a bar are to scale, and said in words', async () => {
	const { container } = await render(StackedBar, {
		label: 'Rows',
		segments: [
			{ label: 'Imported', value: 75, tone: 'green' },
			{ label: 'Failed', value: 25, tone: 'red' },
			{ label: 'Skipped', value: 0, tone: 'yellow' }
		]
	});
	await expect.element(page.getByText('Rows: Imported 75, Failed 25, Skipped 0')).toBeInTheDocument();
	const widths = [...container.querySelectorAll('[title]')].map((e) => e.getBoundingClientRect().width);
	expect(widths).toHaveLength(2);
	expect(widths[0]! / widths[1]!).toBeCloseTo(3, 1);
});

it('LST-5: of 200 lists those are found that are meant; Ctrl A and Enter move what is in sight and nothing else', async () => {
	const items = Array.from({ length: 200 }, (_, n) => ({
		value: `${n}`,
		label: `${n % 2 ? 'Fair' : 'Webinar'} ${n}`,
		hint: '100 contacts'
	}));
	const onchange = vi.fn();
	await render(TransferList, {
		items,
		taken: ['0', '1'],
		onchange,
		testid: 'assign',
		words: {
			left: 'Available',
			right: 'Assigned',
			toRight: () => 'Assign',
			toLeft: () => 'Unassign',
			emptyLeft: 'None',
			emptyRight: 'None yet',
			find: 'Find a list',
			noneNamed: 'No list is called that.'
		}
	});
	const left = page.getByTestId('assign-left');
	await left.getByText('Webinar 2', { exact: true }).click();
	await page.getByTestId('assign-find').fill('FAIR 19');
	await expect.poll(() => left.getByRole('option').elements().length).toBe(7);
	await expect.element(page.getByText('No list is called that.')).toBeVisible();
	(left.element() as HTMLElement).focus();
	await userEvent.keyboard('{Control>}a{/Control}{Enter}');
	expect(onchange).toHaveBeenLastCalledWith(['0', '1', '19', '119', '191', '193', '195', '197', '199']);
});

it('APP-1: rows that are scrolled sideways take no room for scroll bars, and a mouse wheel reaches their end', async () => {
	const box = document.createElement('div');
	box.style.width = '240px';
	document.body.append(box);
	const many = Array.from({ length: 20 }, (_, i) => `Filter ${i}`);
	await render(ChipRow, {
		target: box,
		props: {
			label: 'Filters',
			children: createRawSnippet(() => ({
				render: () => `<div style="display:flex">${many.map((m) => `<button>${m}</button>`).join('')}</div>`
			}))
		}
	});
	await render(Tabs, { target: box, props: { label: 'Views', value: '0', items: many.map((label, i) => ({ value: String(i), label })) } });
	for (const name of ['group', 'tablist'] as const) {
		const row = page.getByRole(name).element() as HTMLElement;
		expect([
			getComputedStyle(row).scrollbarWidth,
			getComputedStyle(row).overflowY === 'hidden' || row.scrollHeight === row.clientHeight
		]).toEqual(['none', true]);
		const wheel = (): boolean => row.dispatchEvent(new WheelEvent('wheel', { deltaY: 5000, cancelable: true, bubbles: true }));
		expect(wheel()).toBe(false);
		expect(row.scrollLeft).toBeGreaterThan(row.scrollWidth - row.clientWidth - 2);
		// At its end the wheel is the page's again.
		expect(wheel()).toBe(true);
	}
	box.remove();
});

it('APP-3: progress is read out as a stage begins, and then every few seconds at most', async () => {
	vi.useFakeTimers();
	const { container, rerender } = await render(SaidSlowly, { props: { stage: 'Reading', text: 'Reading 0 %' } });
	const said = (): string => container.querySelector('[aria-live="polite"]')?.textContent ?? '';
	expect(said()).toBe('Reading 0 %');
	for (const n of [1, 2, 3]) await rerender({ text: `Reading ${n} %` });
	expect(said()).toBe('Reading 0 %');
	await vi.advanceTimersByTimeAsync(8000);
	expect(said()).toBe('Reading 3 %');
	await rerender({ stage: 'Matching', text: 'Matching 0 %' });
	expect(said()).toBe('Matching 0 %');
	vi.useRealTimers();
});

it('APP-3: a value is read by its own letters, also when another takes its place', async () => {
	const { container, rerender } = await render(Breakable, { props: { text: '' } });
	/** Pieces of the text as they stand from left to right. */
	const shown = (...pieces: string[]): string[] => {
		const node = document.createTreeWalker(container, NodeFilter.SHOW_TEXT).nextNode()!;
		const range = document.createRange();
		const left = (piece: string): number => {
			range.setStart(node, node.textContent!.indexOf(piece));
			range.setEnd(node, node.textContent!.indexOf(piece) + piece.length);
			return range.getBoundingClientRect().left;
		};
		return pieces.sort((a, b) => left(a) - left(b));
	};
	await rerender({ text: 'חברת ABC 2000' });
	expect(shown('חברת', 'ABC', '2000')).toEqual(['ABC', '2000', 'חברת']);
	await rerender({ text: 'Acme Inc.' });
	expect(shown('Acme', '.')).toEqual(['Acme', '.']);
	await rerender({ text: 'محمد 7' });
	expect(shown('محمد', '7')).toEqual(['7', 'محمد']);
});

it('APP-3, CON-1: while figures of its sentence are still to come, the head of a screen says so, and is read out with them', async () => {
	const { container, rerender } = await render(PageHeader, { props: { title: 'Contacts', state: '12 contacts', busy: true } });
	const said = container.querySelector('[aria-live="polite"]')!;
	expect(said.getAttribute('aria-busy')).toBe('true');
	await rerender({ state: '12 contacts · 3 not yet delivered', busy: false });
	expect([said.isConnected, said.getAttribute('aria-busy'), said.textContent]).toEqual([true, null, '12 contacts · 3 not yet delivered']);
});
