import { afterPaint } from '../after-paint';
import { isFocusDue } from './focus-kept';

/** What has the focus, and what it stands in, each with its place among its neighbours; innermost first. */
type Trail = { at: Element; place: number }[];

const FOCUSABLE = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';
/** What is typed into is not walked into unasked: the next key would be text. */
const TYPED_INTO = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea';
/** Within these the focus goes on; beyond them it would be somewhere else. */
const ROOM = 'main, [role="dialog"], [role="alertdialog"]';

const isFree = (e: Element): e is HTMLElement =>
	e instanceof HTMLElement &&
	e.isConnected &&
	e.matches(FOCUSABLE) &&
	!e.matches(':disabled') &&
	!e.closest('[inert], [aria-hidden="true"]') &&
	e.getClientRects().length > 0;

const placeOf = (e: Element): number => (e.parentElement ? Array.prototype.indexOf.call(e.parentElement.children, e) : 0);

function trailOf(from: Element): Trail {
	const trail: Trail = [];
	for (let at: Element | null = from; at && at !== document.body; at = at.parentElement) trail.push({ at, place: placeOf(at) });
	return trail;
}

/** In a neighbour: what stands there as `lost` stood in what is gone, else the first or last that can be pressed. */
function within(neighbour: Element, lost: Trail, end: 'first' | 'last'): HTMLElement | null {
	const alike = lost.reduceRight<Element | undefined>((e, { place }) => e?.children[place], neighbour);
	if (alike && alike.tagName === lost[0]?.at.tagName && isFree(alike)) return alike;
	const all = [neighbour, ...neighbour.querySelectorAll(FOCUSABLE)].filter((e) => isFree(e) && !e.matches(TYPED_INTO));
	return (all.at(end === 'first' ? 0 : -1) as HTMLElement | undefined) ?? null;
}

/** Where the focus goes on: what stands now where it stood, else what stands before that, else the same further out, else the heading. */
function goOn(trail: Trail): HTMLElement | null {
	for (let i = 1; i < trail.length; i++) {
		const { at: around } = trail[i]!;
		if (!around.isConnected) continue;
		const { place } = trail[i - 1]!;
		const lost = trail.slice(0, i - 1);
		const neighbours = [...around.children].filter((e) => e !== trail[i - 1]!.at);
		const after = neighbours.slice(place).map((e) => () => within(e, lost, 'first'));
		const before = neighbours
			.slice(0, place)
			.reverse()
			.map((e) => () => within(e, lost, 'last'));
		for (const look of [...after.slice(0, 1), ...before.slice(0, 1), ...after.slice(1), ...before.slice(1)]) {
			const found = look();
			if (found) return found;
		}
		if (around.matches(ROOM)) return around.querySelector<HTMLElement>('h1, h2');
	}
	return null;
}

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;
function give(target: HTMLElement | null | undefined): void {
	if (!target) return;
	if (!target.matches(FOCUSABLE)) target.tabIndex = -1;
	target.focus();
}

/** ms that something may be out of use while what it began is done; it has the focus again when it is back. */
const OUT_OF_USE_MS = 1500;

/**
 * Under everything that is done by keys: where what has the focus is moved, it has it again at once; where it goes, or can't be pressed any
 * more, and the screen itself doesn't say where the focus goes on, it goes to what stands there now. Not while a key is held: it would press
 * one after the other. By hand nothing is done: a field that got the focus would open a keyboard. `forget` = another screen has come.
 */
export function watchFocus(): { forget: () => void; stop: () => void } {
	let trail: Trail = [];
	let isByKey = false,
		isHeld = false;
	/** It was taken out, or out of use: not left on purpose, as by Escape. */
	let isTaken = false;
	let leave: (() => void) | undefined;
	const forget = (): void => {
		trail = [];
		isTaken = false;
		leave?.();
		leave = undefined;
	};
	const remember = (e: Event): void => {
		if (!(e.target instanceof Element) || e.target === document.body) return;
		forget();
		if (e.target.closest(ROOM)) trail = trailOf(e.target);
	};
	const down = (e: Event): void => {
		isByKey = isHeld = true;
		remember(e);
	};
	const up = (): void => {
		isHeld = false;
		catchIt();
	};
	const byHand = (): void => {
		isByKey = false;
	};
	/** After those that know better, which do so once it is painted. */
	function later(job: () => void, ms?: number): void {
		if (leave) return;
		const run = (): void => {
			leave = undefined;
			// A screen that came only now knows better still.
			if (isFocusDue()) return later(job);
			if (isByKey && !isHeld && isLost()) job();
		};
		if (ms === undefined) leave = afterPaint(() => (leave = afterPaint(run)));
		else {
			const timer = setTimeout(run, ms);
			leave = () => clearTimeout(timer);
		}
	}
	function catchIt(): void {
		const at = trail[0]?.at;
		if (!at || !isTaken || !isByKey || !isLost()) return;
		// Moved, or in use again.
		if (isFree(at)) at.focus();
		else if (isHeld) return;
		else if (at.isConnected) later(() => give(at.closest(ROOM)?.querySelector<HTMLElement>('h1, h2')), OUT_OF_USE_MS);
		else later(() => give(goOn(trail)));
	}
	const observer = new MutationObserver((records) => {
		const at = trail[0]?.at;
		if (!at || !isByKey || !isLost()) return;
		isTaken ||= records.some((r) => (r.type === 'childList' ? [...r.removedNodes].some((n) => n.contains(at)) : r.target.contains(at)));
		catchIt();
	});
	observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'inert', 'hidden'] });
	const ended = new AbortController();
	const options = { capture: true, passive: true, signal: ended.signal };
	document.addEventListener('focusin', remember, options);
	document.addEventListener('keydown', down, options);
	document.addEventListener('keyup', up, options);
	for (const kind of ['pointerdown', 'wheel'] as const) document.addEventListener(kind, byHand, options);
	return {
		forget,
		stop: () => {
			forget();
			observer.disconnect();
			ended.abort();
		}
	};
}
