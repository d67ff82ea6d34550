import { browser } from '$app/environment';
import { remember, remembered } from '../remembered';

const KEY = 'muster:first-steps';

/** Whether Home shows the first steps: until they are done, or put away. */
class FirstSteps {
	shown = $state(browser && remembered(KEY) !== 'away');

	/** Puts them away for good: on this page too, unless they are to be seen done once more. */
	away({ stay = false } = {}): void {
		this.shown = stay;
		remember(KEY, 'away');
	}

	/** Shows them again. */
	show(): void {
		this.shown = true;
		remember(KEY, null);
	}
}

export const firstSteps = new FirstSteps();
