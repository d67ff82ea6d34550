import { afterPaint } from './after-paint';

/**
 * What a screen draws by and by: counts from `first` to `all`, `step` at a time, each once what stands there has been painted, so that
 * no part of a long screen holds up the page for all of it. To be called while a component is made; ends with it.
 */
export function inSteps(first: number, all: number, step = 1): { readonly drawn: number; readonly whole: boolean } {
	let drawn = $state(first);
	$effect(() =>
		drawn < all
			? afterPaint(() => {
					drawn = Math.min(all, drawn + step);
				})
			: undefined
	);
	return {
		get drawn() {
			return drawn;
		},
		get whole() {
			return drawn >= all;
		}
	};
}
