import type { Component } from 'svelte';

/**
 * A component that comes in a file of its own when it is first needed: what a first visit doesn't show is not waited for. All that
 * ask wait for the same file; one that could not be loaded is asked for again the next time.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as the props of each component are its own
export class Late<C extends Component<any, any, any>> {
	/** Null until it is here. */
	component = $state.raw<C | null>(null);
	/** The last try brought nothing. */
	failed = $state(false);
	#coming: Promise<void> | null = null;

	constructor(readonly load: () => Promise<{ default: C }>) {}

	/** Loads it unless it is here or on its way. */
	need = (): Promise<void> =>
		(this.#coming ??= this.load().then(
			(part) => {
				this.component = part.default;
				this.failed = false;
			},
			() => {
				this.failed = true;
				this.#coming = null;
			}
		));
}
