import type { SourceColumn } from './columns';
import type { Place } from './header/index';
import type { Concept } from './synonyms/index';

const PARTS: readonly Concept[] = ['street', 'street2', 'houseNumber', 'city', 'state', 'postalCode', 'country'];
/**
 * Addresses in the order of their use to somebody who sells: at work, the only one, the company's, for bills, at home, for parcels, any
 * other.
 */
const ORDER: readonly Place[] = ['work', null, 'company', 'billing', 'home', 'shipping', 'other'];

const isPart = (c: SourceColumn): boolean => c.concept !== null && PARTS.includes(c.concept) && !c.meaning.aside;

/**
 * Address columns that stay out because the contact has a better address: a contact has one, and parts of two must not be
 * mixed. Of several the first of `ORDER` that has a street, a city or a postal code, and values where any has, wins; the others are
 * numbered from 1 in that order.
 */
export function otherAddresses(columns: readonly SourceColumn[]): ReadonlyMap<number, number> {
	const places = placesOf(columns);
	const parts = columns.filter(isPart);
	const groups = ORDER.map((place) => parts.filter((c) => places.get(c.index) === place)).filter((g) => g.length > 0);
	const filled = (list: readonly SourceColumn[]): number => Number(list.some((c) => c.content.filled > 0));
	const rankOf = (list: readonly SourceColumn[]): number => rank(list, places.get(list[0]?.index ?? 0) ?? null);
	const sorted = [...groups].sort((a, b) => filled(b) - filled(a) || rankOf(b) - rankOf(a));
	const best = sorted[0] ?? [];
	const chosen = new Set(best);
	// What the chosen address lacks comes from the one without a name, or goes to it: "Country" beside "Work street".
	const plain = (c: SourceColumn): boolean => places.get(c.index) === null;
	const fits = best.some(plain) ? (c: SourceColumn): boolean => places.get(c.index) === 'work' : plain;
	for (const c of parts) if (!chosen.has(c) && fits(c) && !best.some((b) => b.concept === c.concept)) chosen.add(c);
	return new Map(sorted.flatMap((group, k) => group.filter((c) => !chosen.has(c)).map((c): [number, number] => [c.index, k])));
}

/**
 * 1 = says where; 2 = and whole, with a street and its town. That counts between the address at work and the one without a name alone:
 * "Business address" beside "Street, Postal code, City" must not take the town of that.
 */
function rank(list: readonly SourceColumn[], place: Place): number {
	const has = (...concepts: Concept[]): boolean => list.some((c) => concepts.includes(c.concept as Concept) && c.content.filled > 0);
	const whole = (place === 'work' || place === null) && has('street') && has('city', 'postalCode', 'zipCity');
	return whole ? 2 : Number(list.some((c) => c.concept === 'street' || c.concept === 'city' || c.concept === 'postalCode'));
}

/**
 * The place of every part: its own, else that of the address it stands in ("Work address, City, Postal code"), until a part comes again.
 * Where that address has such a part by its own name, the plain one is of another: "Mailing street, Other street, Mailing city, Other city".
 */
function placesOf(columns: readonly SourceColumn[]): ReadonlyMap<number, Place> {
	const places = new Map<number, Place>();
	const named = new Set(columns.filter((c) => isPart(c) && c.meaning.place !== null).map((c) => `${c.meaning.place} ${c.concept}`));
	let block: { place: Place; seen: Set<Concept>; last: number } | null = null;
	for (const column of columns) {
		if (!isPart(column)) continue;
		const concept = column.concept as Concept;
		const place = column.meaning.place;
		// It stands among the parts of that address, and is none of them.
		if (block !== null && place === null && column.index === block.last + 1 && named.has(`${block.place} ${concept}`)) {
			block.last = column.index;
			places.set(column.index, null);
			continue;
		}
		const goesOn =
			block !== null && column.index === block.last + 1 && !block.seen.has(concept) && (place === null || place === block.place);
		if (!goesOn || block === null) block = { place, seen: new Set(), last: column.index };
		block.seen.add(concept);
		block.last = column.index;
		places.set(column.index, block.place);
	}
	return places;
}
