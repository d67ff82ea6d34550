import { goto } from '$app/navigation';

/** The screen that is shown, and whose: of another contact it is another one, of another filter it isn't. */
const shown = (): string => `${location.pathname} ${new URLSearchParams(location.search).get('id') ?? ''}`;

/** Taken as something that takes a while begins: is the same screen still shown? */
export function stillShown(): () => boolean {
	const from = shown();
	return () => shown() === from;
}

/**
 * The way on to another screen for when something that takes a while is done, taken as it begins: whoever has gone elsewhere meanwhile is
 * left where they are.
 */
export function wayOn(): (address: string, options?: Parameters<typeof goto>[1]) => Promise<void> {
	const isStill = stillShown();
	return async (address, options) => {
		if (isStill()) await goto(address, options);
	};
}
