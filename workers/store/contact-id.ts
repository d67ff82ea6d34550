/** Contact ids name their chunk: id = serial * 1024 + position (schema.ts [Note: contact ids]). */
const SHIFT = 1024;
export const contactId = (serial: number, position: number): number => serial * SHIFT + position;
export const serialOf = (id: number): number => Math.floor(id / SHIFT);
export const positionOf = (id: number): number => id % SHIFT;

/** Contacts by their chunk: serial → positions, both in the order of the ids. */
export function positionsBySerial(ids: Iterable<number>): Map<number, number[]> {
	const found = new Map<number, number[]>();
	for (const id of ids) {
		const some = found.get(serialOf(id));
		if (some) some.push(positionOf(id));
		else found.set(serialOf(id), [positionOf(id)]);
	}
	return found;
}
