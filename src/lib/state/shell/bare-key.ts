/** True for a key that is pressed without a modifier and that nobody has dealt with: what a screen answers by itself. */
export const isBareKey = (e: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented'>): boolean =>
	!(e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented);
