import { browser } from '$app/environment';

const KEY = 'muster:first-steps';

/** Whether Home shows the first steps: until they are done, or put away. */
class FirstSteps {
	shown = $state(browser && !putAway());

	/** Puts them away for good: on this page too, unless they are to be seen done once more. */
	away({ stay = false } = {}): void {
		this.shown = stay;
		try { localStorage.setItem(KEY, 'away'); } catch { /* Then they are there again at the next start. */ }
	}

	/** Shows them again. */
	show(): void {
		this.shown = true;
		try { localStorage.removeItem(KEY); } catch { /* For this page, then. */ }
	}
}

function putAway(): boolean {
	try { return localStorage.getItem(KEY) === 'away'; } catch { return false; }
}

export const firstSteps = new FirstSteps();
