import type { RegistryEntry } from '#workers/registry';

/**
 * A product's file of contacts, known by its header row (MAP-4).
 *
 * `columns`: meaning → the headers that have it, parted by " | ". A header is compared without capitals, accents and outer
 * spaces; `#` in it stands for a number ("E-mail # - Value"). A header under two meanings stands twice in the file, in that order.
 *
 * A meaning is one of
 * - a standard field (`firstName`); of several columns for one field the first with values wins, in the order listed,
 * - `phone` or `phone mobile|work|home|other`: one of the five phones, by use; `label`: kind of the phone with the same number,
 * - `work street` (places work, home, billing, shipping, other, any; parts street, street2, city, state, postalCode, country),
 * - `+concept` or `+`: a field of its own, `-`: nothing of the contact,
 *
 * with ` @reader` behind where cells need reading (map/readers).
 */
export interface KnownExport extends RegistryEntry {
	columns: Readonly<Record<string, string>>;
	/** Headers that few other files have, parted by " | ". */
	signs: string;
	/** How many of `signs` it takes. */
	need: number;
	/** Headers that every such file has, parted by " | ". */
	core?: string;
	/** Headers that no such file has, parted by " | ". */
	never?: string;
	/** Least share of the file's columns that must be known, 0–1; low where an organiser's questions stand among them. */
	covered?: number;
	/** A file of ours: columns of the user's own fields belong to it, however many. */
	ours?: true;
	/** A sign must be the first column of the file. */
	first?: true;
}
