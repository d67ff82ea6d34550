import { remember, remembered } from '../remembered';

/** Where the percentage of the import in work is remembered across reloads. */
const KEY = 'muster:import-percent';

/**
 * The percentage shown last for an import, so that a reload goes on from there and never back (IMP-6, IMP-12). A
 * convenience of the eye only: the manifest's checkpoint decides what is done. Storage may be refused; then it starts at 0.
 */
export function recallPercent(id: string): number {
	const [of, percent] = (remembered(KEY) ?? '').split(' ');
	const n = Number(percent);
	return of === id && Number.isInteger(n) && n >= 0 && n <= 100 ? n : 0;
}

/** Remembers it; null forgets. */
export function rememberPercent(id: string, percent: number | null): void {
	remember(KEY, percent === null ? null : `${id} ${percent}`);
}
