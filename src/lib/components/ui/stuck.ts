/** px between what has the focus and the bar: room for its ring. */
const ROOM = 12;

/**
 * For a bar that sticks to the lower edge of the screen: what gets the focus is scrolled to above it, not under it (WCAG 2.4.11). Where
 * there is so little height that the bar doesn't stick, nothing is kept free.
 */
export function stuck(bar: HTMLElement): () => void {
	let box = bar.parentElement;
	while (box && !['auto', 'scroll'].includes(getComputedStyle(box).overflowY)) box = box.parentElement;
	const scroller = box;
	if (!scroller) return () => undefined;
	const sizes = new ResizeObserver(() => {
		scroller.style.scrollPaddingBottom = getComputedStyle(bar).position === 'sticky' ? `${bar.offsetHeight + ROOM}px` : '';
	});
	for (const part of [bar, scroller]) sizes.observe(part);
	return () => {
		sizes.disconnect();
		scroller.style.scrollPaddingBottom = '';
	};
}
