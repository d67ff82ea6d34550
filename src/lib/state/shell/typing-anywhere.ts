import { TYPING_LOCK } from '../import/import-wizard-busy';
import { holdShared } from './shared-lock';

/** How often it is looked whether a dialog is closed, ms: until then a new version waits. */
const LOOK_EVERY = 1000;

/** Where typing into a field leads to: the dialog or the form around it, which is left as one; else the field by itself. */
const aroundOf = (field: Element): Element => field.closest('[role="dialog"], form:not([role="search"])') ?? field;

/**
 * While somebody types into a field, and while a dialog or form stands open in which something is typed, no new version of the app starts in
 * any tab (APP-1): the page would begin anew without it. Returns the way to stop.
 */
export function watchTyping(): () => void {
	const held = new Map<Element, { fields: Set<HTMLInputElement | HTMLTextAreaElement>; free: () => void }>();
	const isOver = (around: Element, fields: ReadonlySet<{ value: string; isConnected: boolean }>): boolean =>
		!around.isConnected || ![...fields].some((f) => f.isConnected && f.value !== '');
	const look = (): void => {
		for (const [around, { fields, free }] of held)
			if (isOver(around, fields)) {
				free();
				held.delete(around);
			}
	};
	const typed = ({ target }: Event): void => {
		if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) || target.type === 'search') return;
		const around = aroundOf(target);
		const there = held.get(around);
		if (there) there.fields.add(target);
		else held.set(around, { fields: new Set([target]), free: holdShared(TYPING_LOCK) });
	};
	// A field by itself is saved, or done with, as it is left.
	const left = ({ target }: Event): void => {
		if (!(target instanceof Element)) return;
		held.get(target)?.free();
		held.delete(target);
	};
	document.addEventListener('input', typed, { capture: true, passive: true });
	document.addEventListener('focusout', left, { capture: true, passive: true });
	const timer = setInterval(look, LOOK_EVERY);
	return () => {
		clearInterval(timer);
		document.removeEventListener('input', typed, { capture: true });
		document.removeEventListener('focusout', left, { capture: true });
		for (const { free } of held.values()) free();
		held.clear();
	};
}
