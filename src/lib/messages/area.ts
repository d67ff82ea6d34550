/** Words of another language by area; none = English. */
let spoken: Readonly<Record<string, unknown>> = {};

/** Puts another language in the place of English: before any area is loaded, since modules keep what they took. */
export function setAreas(words: object): void {
	spoken = { ...words };
}

/** The words of one area in the language that is spoken. */
/*#__NO_SIDE_EFFECTS__*/
export const area = <T>(name: string, english: T): T => (spoken[name] as T | undefined) ?? english;
