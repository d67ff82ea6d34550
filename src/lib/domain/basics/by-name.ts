/** The order in which named things are listed: numbers in names by their value, so that “Hall 2” stands before “Hall 10”. */
export const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, undefined, { numeric: true });
