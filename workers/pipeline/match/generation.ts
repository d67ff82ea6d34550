import type { ContactValues } from '#domain/chunk';

/** Words behind a name that tell father and son apart, by generation. */
export const GENERATIONS: ReadonlyMap<string, number> = new Map([
	['jr', 2],
	['junior', 2],
	['jnr', 2],
	['jun', 2],
	['sr', 1],
	['senior', 1],
	['snr', 1],
	['sen', 1],
	['ii', 2],
	['iii', 3],
	['iv', 4],
	['fils', 2],
	['pere', 1],
	['hijo', 2],
	['padre', 1]
]);
/** Letters of the longest of them, with a full stop. */
const LONGEST = 7;

/**
 * The generation that a name ends with, be it before a degree ("Jr., PhD"); 0 = none. A word that may be all there is of a name is none.
 */
export function generationIn(name: string | null | undefined): number {
	if (!name) return 0;
	let end = name.trimEnd().length;
	for (let word = 0; word < 2; word++) {
		const gap = name.lastIndexOf(' ', end - 1);
		// The last word of two may be one; the first of two is a given name.
		if (gap < 1 || (word === 1 && name.lastIndexOf(' ', gap - 1) < 1)) return 0;
		if (end - gap - 1 <= LONGEST + 1) {
			const found = GENERATIONS.get(
				name
					.slice(gap + 1, end)
					.toLowerCase()
					.replace(/[.,]+$/u, '')
			);
			if (found !== undefined) return found;
		}
		end = gap;
	}
	return 0;
}

/** The generation that a person's name ends with, in full or by the family name; 0 = nothing says one. */
export const generationOf = ({ fullName, lastName }: Pick<ContactValues, 'fullName' | 'lastName'>): number =>
	generationIn(fullName) || generationIn(lastName);
