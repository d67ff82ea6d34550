/**
 * One column of a header row, told by its name (capitals and spaces aside) and by how often the name stood before it; 1 = the first of that
 * name.
 */
export const columnKey = (header: string, occurrence: number): string =>
	`${occurrence}\n${header.replace(/\s+/g, ' ').trim().toLowerCase()}`;

/** Counts names in order: call it once per column, from left to right. */
export function occurrences(): (header: string) => number {
	const seen = new Map<string, number>();
	return (header) => {
		const name = columnKey(header, 0);
		const n = (seen.get(name) ?? 0) + 1;
		seen.set(name, n);
		return n;
	};
}
