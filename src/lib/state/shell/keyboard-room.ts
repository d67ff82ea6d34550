/** What of the window a keyboard on the screen may lie over: the root element, and what brings the focused field back into sight. */
interface Covered {
	style: Pick<CSSStyleDeclaration, 'setProperty' | 'removeProperty'>;
	clientHeight: number;
}

/** px that something must grow by over the page to be a keyboard that opens, and no bar of the browser. */
const OPENS = 40;

/**
 * Safari lays its keyboard over the page instead of making the page smaller: what is stuck to the bottom, Save at the booth first,
 * would stand under it. Says on the root element how high the part in sight is (`--seen-height`) and how much of the page's bottom
 * is covered (`--covered`), both in px and absent where nothing is covered or the page is zoomed by hand. Returns what ends it.
 * Source: CSSOM View, VisualViewport.
 */
export function watchKeyboard(
	seen: Pick<VisualViewport, 'height' | 'offsetTop' | 'scale' | 'addEventListener' | 'removeEventListener'> | null,
	root: Covered,
	reveal: () => void
): () => void {
	if (!seen) return () => undefined;
	let before = 0;
	const look = (): void => {
		const covered = seen.scale > 1.01 ? 0 : Math.round(root.clientHeight - seen.height);
		if (covered > 1) {
			root.style.setProperty('--seen-height', `${Math.round(seen.height)}px`);
			root.style.setProperty('--covered', `${Math.max(0, Math.round(covered - seen.offsetTop))}px`);
		} else for (const name of ['--seen-height', '--covered']) root.style.removeProperty(name);
		if (covered - before >= OPENS) reveal();
		before = covered;
	};
	for (const event of ['resize', 'scroll'] as const) seen.addEventListener(event, look);
	look();
	return () => {
		for (const event of ['resize', 'scroll'] as const) seen.removeEventListener(event, look);
	};
}

/** The page itself stays where it was, and the focused field is scrolled to within what is in sight now. */
export function revealFocused(): void {
	requestAnimationFrame(() => {
		scrollTo(0, 0);
		document.activeElement?.scrollIntoView({ block: 'nearest' });
	});
}
