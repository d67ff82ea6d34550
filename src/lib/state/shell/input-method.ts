/** Keys by which an input method chooses, takes or drops what it offers; all others type. */
const CHOOSES = /^(Enter|Escape|Tab|Arrow)/;

/**
 * True for a key that went to an input method, as those for Japanese are: Escape drops its offer, and closes no dialog. WebKit sends the
 * Enter that takes it after the composition's end, where only the code of the key still says so.
 */
const isTaken = (e: KeyboardEvent): boolean => (e.isComposing || e.keyCode === 229) && CHOOSES.test(e.key);

/** Such keys are none of the app's: no field, dialog or screen hears of them. Returns the way to stop. */
export function keepInputMethodKeys(): () => void {
	const keep = (e: KeyboardEvent): void => {
		if (isTaken(e)) e.stopPropagation();
	};
	document.addEventListener('keydown', keep, true);
	return () => document.removeEventListener('keydown', keep, true);
}
