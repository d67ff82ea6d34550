import type { Sense } from '../synonyms/types';
import type { Bag, Outcome } from './compose';

const STREET: readonly Sense[] = ['street', 'street2', 'address', 'houseNumber', 'line', 'number', 'postal', 'full'];

/** Parts of an address. Which of several addresses it is, `placeWord` says. */
export function placeOf(b: Bag): Outcome | undefined {
	return zipOf(b) ?? regionOf(b) ?? cityOf(b) ?? streetOf(b);
}

function zipOf(b: Bag): Outcome | undefined {
	const zip = b.has('postalCode') || (b.has('postal') && b.has('code', 'number'));
	if (!zip) return undefined;
	if (b.only('postalCode', 'postal', 'code', 'number', 'address')) return { concept: 'postalCode', strong: true };
	const line: Sense[] = ['postalCode', 'postal', 'code', 'city', 'zipCity'];
	// "City, State, Zip": the last line of an address.
	if (b.has('city')) line.push('state', 'region', 'country', 'stateOrStatus', 'stateOrCountry', 'address');
	return b.only(...line) ? { concept: 'zipCity' } : { concept: null, aside: 'other' };
}

function regionOf(b: Bag): Outcome | undefined {
	const around: Sense[] = ['address', 'code', 'name', 'district', 'location', 'postal'];
	if (b.has('country') && b.only('country', 'region', 'stateOrCountry', ...around)) return { concept: 'country' };
	if (b.has('stateOrCountry') && b.only('stateOrCountry', ...around)) return { concept: 'stateOrCountry' };
	if (b.has('state', 'region', 'stateOrStatus') && b.only('state', 'region', 'stateOrStatus', 'stateOrCountry', ...around))
		return { concept: 'state' };
	return undefined;
}

function cityOf(b: Bag): Outcome | undefined {
	if (b.has('zipCity')) return { concept: 'zipCity' };
	if (b.has('city') && b.only('city', 'address', 'name', 'postal')) return { concept: 'city' };
	if (b.has('city') && b.only('city', 'district', 'location', 'name', 'address')) return { concept: 'city' };
	if (b.has('city') && b.only('city', 'state', 'region', 'country', 'location', 'stateOrCountry')) return { concept: 'location' };
	if (b.has('location') && b.only('location', 'name', 'address'))
		// "Location name": what the place is called, as "Head office".
		return b.has('work', 'company', 'account') || (b.has('name') && !b.has('address'))
			? { concept: null, aside: 'other' }
			: { concept: 'location' };
	return b.has('district') && b.only('district', 'name', 'address') ? { concept: 'district', aside: 'other' } : undefined;
}

function streetOf(b: Bag): Outcome | undefined {
	if (b.has('poBox')) return { concept: 'poBox', aside: 'other' };
	if (!b.has('street', 'street2', 'address', 'houseNumber') || !b.only(...STREET, 'name')) return undefined;
	if (b.has('name') && !b.has('street')) return { concept: null, aside: 'other' };
	if (b.has('houseNumber') && !b.has('street', 'address')) return { concept: 'houseNumber' };
	return b.has('street2') || b.ordinal > 1 ? { concept: 'street2' } : { concept: 'street' };
}
