import { afterPaint } from './after-paint';

/**
 * What a screen draws by and by: counts from `first` to `all`, `step` at a time, each once what stands there has been painted, so that
 * no part of a long screen holds up the page for all of it. To be called while a component is made; ends with it.
 * @param all a function where how many there are may change: what is drawn stays so, and more is drawn in steps again
 */
export function inSteps(first: number, all: number | (() => number), step = 1): { readonly drawn: number; readonly whole: boolean } {
	const end = typeof all === 'number' ? () => all : all;
	let drawn = $state(first);
	$effect(() =>
		drawn < end()
			? afterPaint(() => {
					drawn = Math.min(end(), drawn + step);
				})
			: undefined
	);
	return {
		get drawn() {
			return drawn;
		},
		get whole() {
			return drawn >= end();
		}
	};
}
