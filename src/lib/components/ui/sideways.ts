/** px of a line, where a wheel counts in lines. */
const LINE_PX = 16;

/** A mouse wheel turned over `row` moves it sideways, as far as there is more of it; from there on it scrolls the page. */
export function sideways(row: HTMLElement): () => void {
	const turned = (e: WheelEvent): void => {
		if (e.deltaX !== 0 || e.ctrlKey || row.scrollWidth <= row.clientWidth) return;
		const before = row.scrollLeft;
		row.scrollLeft += e.deltaY * (e.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1);
		if (row.scrollLeft !== before) e.preventDefault();
	};
	row.addEventListener('wheel', turned, { passive: false });
	return () => row.removeEventListener('wheel', turned);
}
