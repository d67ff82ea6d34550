// Runs in the page: each function stands by itself, since the browser gets it as a text.

/**
 * Touches something that can be touched, as a person would: what lies open on top first, seldom the navigation. Says what it was.
 * @param {{ which: number, where: number, text: string }} o which and where: 0 ≤ x < 1, chosen by the dice; text = what is typed
 */
export function touchOne({ which, where, text }) {
	const all = [
		...document.querySelectorAll(
			'button, a, input, textarea, select, summary, [role="option"], [role="menuitem"], [role="tab"], [role="switch"], [role="checkbox"], [role="combobox"], [role="slider"]'
		)
	].filter((e) => e.checkVisibility() && e.getBoundingClientRect().width > 0 && !e.closest('[inert], [aria-hidden="true"]'));
	const among = (want) => {
		const some = all.filter(want);
		return some.length > 0 ? some : all;
	};
	const top = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]')].at(-1);
	const chosen = top && where < 0.9 ? among((e) => top.contains(e)) : where < 0.85 ? among((e) => !e.closest('nav')) : all;
	const at = chosen[Math.floor(which * chosen.length)];
	if (!at) return 'nothing to touch';
	const name = `${at.tagName.toLowerCase()} ${at.dataset.testid ?? ''} “${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40)}”`;
	// What leaves the app (a call, a mail, another site) or asks the system for a file is not for a walk.
	if (at instanceof HTMLInputElement && at.type === 'file') return `left alone: ${name}`;
	if (at instanceof HTMLAnchorElement && at.href && !at.href.startsWith(`${location.origin}/`)) return `left alone: ${name}`;
	const typed =
		(at instanceof HTMLInputElement && !['checkbox', 'radio', 'range', 'button', 'submit'].includes(at.type)) ||
		at instanceof HTMLTextAreaElement;
	at.focus();
	if (typed) {
		at.select?.();
		document.execCommand('insertText', false, text);
		return `type “${text.slice(0, 20)}” into ${name}`;
	}
	if (at instanceof HTMLSelectElement) {
		at.selectedIndex = Math.floor(where * at.options.length);
		at.dispatchEvent(new Event('change', { bubbles: true }));
		return `choose “${at.value}” in ${name}`;
	}
	for (const type of ['pointerdown', 'pointerup'])
		at.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, button: 0, pointerType: 'touch', isPrimary: true }));
	at.click();
	return `tap ${name}`;
}

/** What is wrong with what is on the screen, in words. */
export function seenBy() {
	const wrong = [];
	const text = document.body.innerText;
	if (text.trim().length < 5) wrong.push('a blank page');
	const odd = /\bundefined\b|\bNaN\b|\[object |\bInfinity\b/.exec(text);
	if (odd) wrong.push(`a text: ${text.slice(Math.max(0, odd.index - 40), odd.index + 40).replace(/\n/g, ' | ')}`);
	if (document.documentElement.scrollWidth > innerWidth + 1) wrong.push('wider than the screen');
	return wrong;
}
