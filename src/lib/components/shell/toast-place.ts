/** A box on the screen, px. */
export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Room between messages and what they keep clear of, px. */
const GAP = 8;

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * How far above its usual place a stack of messages must stand to cover none of `clear`, px.
 * 0 also where no place below `top` is free: then the usual one is as good as any.
 */
export function liftOver(stack: Box, clear: readonly Box[], top: number): number {
	let lift = 0;
	for (;;) {
		const here = { ...stack, top: stack.top - lift, bottom: stack.bottom - lift };
		const hit = clear.filter((box) => meet(here, box));
		if (hit.length === 0) return lift;
		lift = stack.bottom - Math.min(...hit.map((box) => box.top)) + GAP;
		if (stack.top - lift < top) return 0;
	}
}

/**
 * Where a stack of messages covers none of `clear`: moved to the left at its usual height, to the middle of what is free there, else `lift`ed
 * above. Beside a column of actions it stays off the field above them.
 * @param view what it may stand in, px
 */
export function clearPlace(stack: Box, clear: readonly Box[], view: Box): { aside: number; lift: number } {
	const hit = clear.filter((box) => meet(stack, box));
	if (hit.length === 0) return { aside: 0, lift: 0 };
	const free = Math.min(...hit.map((box) => box.left)) - view.left;
	const width = stack.right - stack.left;
	if (free >= width + 2 * GAP) {
		const aside = Math.round(view.left + (free - width) / 2 - stack.left);
		const there = { ...stack, left: stack.left + aside, right: stack.right + aside };
		if (!clear.some((box) => meet(there, box))) return { aside, lift: 0 };
	}
	return { aside: 0, lift: liftOver(stack, clear, view.top) };
}

/** What messages never cover: primary actions, the bars that hold what is pressed again and again, and notices that have to be read. */
const CLEAR = '[data-keep-clear], [data-notice]';

/** Keeps the stack `node` off everything that must stay clear, for as long as it holds a message and whatever moves below it. */
export function keepClear(node: HTMLElement): { destroy(): void } {
	let [aside, lift, frame] = [0, 0, 0];
	// Under reduced motion everything has a transition, of no length; where it is asked in the same frame, the stack would still be said to
	// stand where it was.
	node.style.transition = 'none';
	const box = ({ left, right, top, bottom }: Box): Box => ({ left, right, top, bottom });
	function place(): void {
		frame = 0;
		const main = document.getElementById('main');
		if (!main || !node.childElementCount) return;
		const view = main.getBoundingClientRect();
		const bars = [...main.querySelectorAll(CLEAR)];
		watchSizes(bars);
		const clear = bars
			.map((el) => box(el.getBoundingClientRect()))
			.map((b) => ({ ...b, top: Math.max(b.top, view.top), bottom: Math.min(b.bottom, view.bottom) }))
			.filter((b) => b.bottom > b.top && b.right > b.left);
		const { top, bottom } = node.getBoundingClientRect();
		const parts = [...node.children].map((el) => el.getBoundingClientRect());
		const stack = {
			left: Math.min(...parts.map((p) => p.left)) - aside,
			right: Math.max(...parts.map((p) => p.right)) - aside,
			top: top + lift,
			bottom: bottom + lift
		};
		const next = clearPlace(stack, clear, view);
		// Somebody is about to press it: it doesn't come down again meanwhile.
		if ((next.lift < lift || next.aside > aside) && node.querySelector(':hover, :focus')) return;
		if (next.lift === lift && next.aside === aside) return;
		({ aside, lift } = next);
		node.style.translate = `${aside}px ${-lift}px`;
	}
	const soon = (): void => {
		if (node.childElementCount) frame ||= requestAnimationFrame(place);
	};
	const screen = new MutationObserver(soon);
	// A bar whose words take a second line grows without anything being put in.
	const sizes = new ResizeObserver(soon);
	let watched: readonly Element[] = [];
	function watchSizes(bars: readonly Element[]): void {
		for (const el of watched) if (!bars.includes(el)) sizes.unobserve(el);
		for (const el of bars) if (!watched.includes(el)) sizes.observe(el);
		watched = bars;
	}
	// The screen is watched only while a message is shown.
	const own = new MutationObserver(() => {
		if (node.childElementCount) screen.observe(document.body, { childList: true, subtree: true });
		else {
			screen.disconnect();
			watchSizes([]);
		}
		soon();
	});
	own.observe(node, { childList: true });
	addEventListener('resize', soon);
	addEventListener('scroll', soon, { capture: true, passive: true });
	return {
		destroy() {
			cancelAnimationFrame(frame);
			own.disconnect();
			screen.disconnect();
			sizes.disconnect();
			removeEventListener('resize', soon);
			removeEventListener('scroll', soon, { capture: true });
		}
	};
}
