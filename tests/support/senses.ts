import type { Page } from 'playwright-core';

/**
 * What can't be made out where the system has a few colours of its own (`forced-colors: active`), one line a place: controls with
 * neither words, picture nor edge; chosen ones that look like the others; switches whose knob has the ground's colour; bars and dots
 * that are gone; what floats without an edge.
 */
export const lostInForcedColors = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const seen = (e: Element): boolean =>
			e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
			!e.closest('.sr-only') &&
			e.getBoundingClientRect().width > 1;
		const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)].filter(seen);
		const style = (e: Element): CSSStyleDeclaration => getComputedStyle(e);
		const clear = (colour: string): boolean => /^rgba\(.*, 0\)$|^transparent$/.test(colour);
		const ground = style(document.body).backgroundColor;
		const ofPage = clear(ground) ? style(document.documentElement).backgroundColor : ground;
		const edged = (e: Element): boolean => {
			const s = style(e);
			return (['Top', 'Right', 'Bottom', 'Left'] as const).every(
				(side) =>
					s.getPropertyValue(`border-${side.toLowerCase()}-style`) !== 'none' &&
					parseFloat(s.getPropertyValue(`border-${side.toLowerCase()}-width`)) >= 1 &&
					s.getPropertyValue(`border-${side.toLowerCase()}-color`) !== ofPage
			);
		};
		const name = (e: HTMLElement): string =>
			`${e.tagName} "${(e.getAttribute('aria-label') ?? e.innerText ?? '').trim().slice(0, 40) || e.className.slice(0, 60)}"`;
		const grounds = (e: Element): string => (clear(style(e).backgroundColor) ? ofPage : style(e).backgroundColor);
		const chosen =
			'[aria-pressed="true"], [aria-selected="true"], [aria-current="page"], [data-highlighted], label:has(> input[type="radio"].appearance-none:checked)';
		return [
			...all('button, a[href], input:not([type="file"]), select, textarea')
				.filter((e) => {
					const drawn = e.matches('input, select, textarea')
						? edged(e) || style(e).appearance !== 'none' || (e.closest('label')?.innerText ?? '').trim() !== ''
						: edged(e) || e.innerText.trim() !== '' || e.querySelector('svg, span') !== null || grounds(e) !== ofPage;
					return !drawn;
				})
				.map((e) => `${name(e)} has neither words nor an edge`),
			...all(chosen)
				.filter((e) => grounds(e) === ofPage)
				.map((e) => `${name(e)} is chosen and doesn't show it`),
			...all('[role="switch"]')
				.filter((e) => e.nextElementSibling && grounds(e.nextElementSibling) === grounds(e))
				.map((e) => `${name(e)} doesn't show its knob`),
			...all(':is(.bg-green, .bg-purple, .bg-blue, .bg-yellow, .bg-red, .bg-grey)')
				.filter((e) => grounds(e) === ofPage)
				.map((e) => `${name(e)} can't be seen`),
			...all('.shadow-float')
				.filter((e) => !['top', 'left', 'right'].every((side) => parseFloat(style(e).getPropertyValue(`border-${side}-width`)) >= 1))
				.map((e) => `${name(e)} floats without an edge`)
		];
	});

/** What moves or fades for longer than 10 ms, one line a kind of element. */
export const stillMoving = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const ms = (list: string): number =>
			Math.max(...list.split(',').map((t) => (t.trim().endsWith('ms') ? parseFloat(t) : parseFloat(t) * 1000)));
		const found = new Set<string>();
		for (const e of document.querySelectorAll('*'))
			for (const part of ['', '::before', '::after']) {
				const s = getComputedStyle(e, part || undefined);
				if (s.animationName !== 'none' && ms(s.animationDuration) > 10)
					found.add(`${e.tagName}${part} is animated (${s.animationName}, ${s.animationDuration})`);
				if (s.transitionProperty !== 'none' && ms(s.transitionDuration) > 10)
					found.add(`${e.tagName}${part} moves over (${s.transitionProperty}, ${s.transitionDuration})`);
			}
		return [...found];
	});

interface Stop {
	name: string;
	/** Inside the part of the frame that scrolls. */ inside: boolean;
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/**
 * Everything that Tab must reach, in the order of the document, with where it stands on the page as a whole (px). Dialogs that are open
 * stand alone.
 */
const stops = (page: Page): Promise<Stop[]> =>
	page.evaluate(() => {
		const dialogs = [...document.querySelectorAll<HTMLElement>('[role="dialog"]')].filter((d) => d.checkVisibility());
		const root: ParentNode = dialogs.at(-1) ?? document;
		const main = document.getElementById('main');
		for (const e of document.querySelectorAll<HTMLElement>('[data-stop]')) delete e.dataset.stop;
		const radios = new Set<string>();
		return (
			[...root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')]
				.filter(
					(e) =>
						e.tabIndex >= 0 &&
						!e.matches(':disabled') &&
						e.checkVisibility({ visibilityProperty: true }) &&
						!e.closest('[inert], [aria-hidden="true"]')
				)
				// Of a group of radio buttons one is a stop, the arrows do the rest.
				.filter((e) => {
					if (!(e instanceof HTMLInputElement) || e.type !== 'radio') return true;
					const group = [...document.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${CSS.escape(e.name)}"]`)];
					if (radios.has(e.name) || (group.some((r) => r.checked) && !e.checked)) return false;
					radios.add(e.name);
					return true;
				})
				.map((e, i) => {
					e.dataset.stop = String(i);
					const { left, top, right, bottom } = e.getBoundingClientRect();
					const inside = main?.contains(e) ?? false;
					const scrolled = inside && main ? main.scrollTop : 0;
					return {
						name: `${e.tagName} "${(e.getAttribute('aria-label') ?? e.innerText ?? '').trim().replace(/\s+/g, ' ').slice(0, 40) || e.id}"`,
						inside,
						left,
						top: top + scrolled,
						right,
						bottom: bottom + scrolled
					};
				})
		);
	});

/**
 * Where the order of focus is not that of reading: up within a column, or back within a line. The way from one region (rail, main, bar) to
 * the next is no step within one.
 */
export async function outOfOrder(page: Page): Promise<string[]> {
	const list = await stops(page);
	const found: string[] = [];
	for (const [i, next] of list.entries()) {
		const last = list[i - 1];
		if (!last || last.inside !== next.inside) continue;
		const line =
			Math.min(last.bottom, next.bottom) - Math.max(last.top, next.top) > Math.min(last.bottom - last.top, next.bottom - next.top) / 2;
		const column = Math.min(last.right, next.right) - Math.max(last.left, next.left) > 1;
		if (line && next.right <= last.left + 1) found.push(`${next.name} stands left of ${last.name}, which comes before it`);
		else if (!line && column && next.bottom <= last.top + 1) found.push(`${next.name} stands above ${last.name}, which comes before it`);
	}
	return found;
}

/**
 * Goes through the whole screen by Tab, from its first stop: what is not reached in the document's order, what has no ring while it has
 * the focus, and what is wholly covered then, as by a bar that sticks to the lower edge (WCAG 2.4.11).
 */
export async function tabThrough(page: Page): Promise<string[]> {
	for (;;) {
		const list = await stops(page);
		const found = await tabAlong(page, list);
		const now = await stops(page);
		// What came meanwhile, when all was quiet, is gone through as well.
		if (found.length === 0 || now.map((s) => s.name).join('\n') === list.map((s) => s.name).join('\n')) return found;
	}
}
async function tabAlong(page: Page, list: readonly Stop[]): Promise<string[]> {
	await page.evaluate(() => document.querySelector<HTMLElement>('[data-stop="0"]')?.focus());
	const found: string[] = [];
	for (const [i, stop] of list.entries()) {
		if (i > 0) await page.keyboard.press('Tab');
		const at = await page.evaluate(() => {
			const e = document.activeElement as HTMLElement | null;
			// A control that is drawn by its label wears the ring there.
			const ringed = [e, e?.parentElement, e?.closest('label')].some((x) => {
				if (!x) return false;
				return [undefined, '::after'].some((part) => {
					const s = getComputedStyle(x, part);
					return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;
				});
			});
			const drawn = e?.matches('[type="checkbox"], [type="radio"]') ? (e.closest('label') ?? e) : e;
			const box = drawn?.getBoundingClientRect();
			const covered =
				box !== undefined &&
				[0.1, 0.5, 0.9].every((y) => {
					const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height * y);
					return !top || !(drawn?.contains(top) || top.contains(drawn));
				});
			return {
				covered,
				stop: e?.dataset.stop ?? '',
				name: `${e?.tagName ?? ''} "${(e?.getAttribute('aria-label') ?? e?.innerText ?? '').slice(0, 40)}"`,
				ringed
			};
		});
		if (at.stop !== String(i)) {
			found.push(`after ${list[i - 1]?.name ?? 'the beginning'} Tab goes to ${at.name}, not to ${stop.name}`);
			break;
		}
		// The first one got the focus by a script, after which an engine may draw none.
		if (i > 0 && !at.ringed) found.push(`${stop.name} has the focus and no ring`);
		if (i > 0 && at.covered) found.push(`${stop.name} has the focus and is covered`);
	}
	return found;
}

/** What can be scrolled on past the end of all that is to be seen in it: whoever does stands before an empty screen. */
export const emptyEnds = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const scrolls = (e: Element): boolean =>
			['auto', 'scroll'].includes(getComputedStyle(e).overflowY) && e.scrollHeight > e.clientHeight + 1;
		const scrollerOf = (e: Element): Element | null => {
			for (let a = e.parentElement; a; a = a.parentElement) if (scrolls(a)) return a;
			return null;
		};
		return [...document.querySelectorAll('main, main *, [role="dialog"] *, nav')]
			.filter((e) => scrolls(e) && e.checkVisibility())
			.flatMap((box) => {
				const top = box.getBoundingClientRect().top - box.scrollTop;
				const ends = [...box.querySelectorAll('*')]
					.filter((e) => e.checkVisibility() && !e.closest('.sr-only') && scrollerOf(e) === box)
					.map((e) => e.getBoundingClientRect().bottom - top);
				const end = Math.max(0, ...ends);
				// What is scrolled inside has its own end; the edge of its frame counts.
				const room = box.scrollHeight - end;
				return room > 100
					? [`${box.id || box.tagName} is ${box.scrollHeight} px long, and what is seen in it ends at ${Math.round(end)} px`]
					: [];
			});
	});

/** Screens that are filled in several steps as they load. */
const FILLED_LATE = ['/', '/import', '/scoring', '/deliver?all=1'];

/** What is pushed away by more than a tenth while a screen is loaded anew: a finger would hit something else (the web's own measure). */
export async function pushedAway(page: Page, settled: () => Promise<void>): Promise<string[]> {
	await page.addInitScript(() => {
		const seen = { sum: 0 };
		Object.assign(window, { moved: seen });
		new PerformanceObserver((list) => {
			for (const e of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.sum += e.value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	const found: string[] = [];
	for (const screen of FILLED_LATE) {
		await page.goto(screen);
		await settled();
		const moved = await page.evaluate(() => (window as unknown as { moved: { sum: number } }).moved.sum);
		if (moved > 0.1) found.push(`${screen}: moved by ${moved.toFixed(2)} as it was filled`);
	}
	return found;
}
