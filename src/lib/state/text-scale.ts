let scale: number | null = null;

/**
 * How much larger than usual this browser writes, by its own setting: 1 or more. What is given a height in px grows by it, so that lines of
 * text don't lie on those of the next row.
 */
export function textScale(): number {
	return (scale ??= Math.max(1, (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL) / USUAL));
}
/** px of a rem where nobody set anything. */
const USUAL = 16;
