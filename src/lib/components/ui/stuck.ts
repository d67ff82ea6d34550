/** px between what has the focus and the bar: room for its ring. */
const ROOM = 12;

function scrollerOf(bar: HTMLElement): HTMLElement | null {
	let box = bar.parentElement;
	while (box && !['auto', 'scroll'].includes(getComputedStyle(box).overflowY)) box = box.parentElement;
	return box;
}

/**
 * For a bar that sticks to the lower edge of what scrolls it: what gets the focus is scrolled to above it, not under it (WCAG 2.4.11). Where
 * there is so little height that the bar doesn't stick, nothing is kept free. What scrolls may be another once a tablet is turned.
 */
export function stuck(bar: HTMLElement): () => void {
	let scroller: HTMLElement | null = null;
	const free = (): void => {
		if (scroller) scroller.style.scrollPaddingBottom = '';
	};
	const look = (): void => {
		free();
		scroller = getComputedStyle(bar).position === 'sticky' ? scrollerOf(bar) : null;
		if (scroller) scroller.style.scrollPaddingBottom = `${bar.offsetHeight + ROOM}px`;
	};
	const sizes = new ResizeObserver(look);
	sizes.observe(bar);
	window.addEventListener('resize', look);
	return () => {
		sizes.disconnect();
		window.removeEventListener('resize', look);
		free();
	};
}

/** With little height what is scrolled by itself elsewhere is scrolled with all that stands around it. */
export const scrollsWhole = (part: HTMLElement): boolean => getComputedStyle(part).overflowY === 'visible';
