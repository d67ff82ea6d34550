import { afterPaint } from '../after-paint';

/** Nothing has the focus, or only the screen as a whole: what had it is gone, or can't be pressed any more and loses it in a moment. */
const isLost = (): boolean => {
	const at = document.activeElement;
	return at === null || at === document.body || at.id === 'main' || at.matches(':disabled');
};

let due = 0;
/** Whether a screen has said where the focus goes on, and has not been painted yet. */
export const isFocusDue = (): boolean => due > 0;

/**
 * Once what is new has been painted: where the focus went with what it stood on, it goes to the new heading of `root`, which is read out, or
 * to the `button` that took the place of the one that was pressed. Who went on elsewhere meanwhile is left alone. Returns the way to leave it
 * undone.
 */
export function focusAfter(root: HTMLElement, button?: string): () => void {
	let isOpen = true;
	const settle = (): void => {
		if (isOpen) due--;
		isOpen = false;
	};
	due++;
	const leave = afterPaint(() => {
		settle();
		if (!isLost()) return;
		const pressed = button === undefined ? null : root.querySelector<HTMLElement>(button);
		const target = pressed ?? root.querySelector('h1') ?? root.querySelector('h2');
		if (!target) return;
		if (target !== pressed) target.tabIndex = -1;
		target.focus({ preventScroll: true });
	});
	return () => {
		settle();
		leave();
	};
}

/**
 * What was pressed goes with what it did: the focus goes on at `beside`, a selector, where that is there, else at the heading of the
 * screen. Returns the way to leave it undone.
 */
export function screenAfter(beside?: string): (() => void) | undefined {
	const main = document.getElementById('main');
	return main ? focusAfter(main, beside) : undefined;
}

/** The same for an effect that runs before what it follows is drawn: it is known only then whether what has the focus goes. */
export function screenKept(): (() => void) | undefined {
	const main = document.getElementById('main');
	const at = document.activeElement;
	return main && at !== main && main.contains(at) ? focusAfter(main) : undefined;
}

/** After a dialog has closed: where what opened it is gone, the focus stays on the screen, so that Tab goes on there. */
export function screenAfterDialog(): void {
	afterPaint(() => {
		if (isLost()) document.getElementById('main')?.focus({ preventScroll: true });
	});
}

/**
 * For an effect that follows what is in view: as it changes, what was pressed is gone, and `go` says where the focus goes on. '' = it is not
 * known yet; the first that is known came with the screen.
 */
export function onViewChange(): (view: string, go: (was: string) => (() => void) | undefined) => (() => void) | undefined {
	let before = '';
	return (view, go) => {
		if (view === '' || view === before) return;
		const was = before;
		before = view;
		return was === '' ? undefined : go(was);
	};
}
