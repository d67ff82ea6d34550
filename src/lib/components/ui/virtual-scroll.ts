/**
 * Scroll arithmetic for lists of equal rows, up to millions.
 * Browsers cap the height of an element (Firefox at about 17.8 million px), so a list that would be taller gets a
 * scroll track of TRACK px: the first and last EDGE px scroll one to one, the stretch between is compressed.
 */
export const TRACK = 10_000_000;
const EDGE = 1_000_000;

/** Height of the scroll track in px for a content of `total` px. */
export const trackHeight = (total: number): number => Math.min(total, TRACK);

/** Distance into the content for a position on the track; px in, px out. Monotonic; ends map to ends. */
export function trackToContent(position: number, total: number, view: number): number {
	const track = trackHeight(total);
	const last = Math.max(0, track - view),
		end = Math.max(0, total - view);
	const p = Math.min(Math.max(position, 0), last);
	if (total <= TRACK || p <= EDGE) return p;
	if (p >= last - EDGE) return end - (last - p);
	return EDGE + ((p - EDGE) / (last - 2 * EDGE)) * (end - 2 * EDGE);
}

/** The inverse of trackToContent. */
export function contentToTrack(distance: number, total: number, view: number): number {
	const track = trackHeight(total);
	const last = Math.max(0, track - view),
		end = Math.max(0, total - view);
	const d = Math.min(Math.max(distance, 0), end);
	if (total <= TRACK || d <= EDGE) return d;
	if (d >= end - EDGE) return last - (end - d);
	return EDGE + ((d - EDGE) / (end - 2 * EDGE)) * (last - 2 * EDGE);
}

/** First and last row (inclusive) to draw, with `spare` rows either side; last = -1 for an empty list. */
export function rowRange(distance: number, view: number, rowHeight: number, count: number, spare: number): { first: number; last: number } {
	if (count === 0) return { first: 0, last: -1 };
	const first = Math.max(0, Math.min(count - 1, Math.floor(distance / rowHeight)) - spare);
	const last = Math.min(count - 1, Math.ceil((distance + view) / rowHeight) + spare);
	return { first, last };
}
