import { company, companyOf } from './companies.mjs';
import { COUNTRIES, phoneNumber } from './countries.mjs';
import { CULTURES } from './names.mjs';
import { mix, random } from './random.mjs';
import { FREE_MAIL, LOCAL_MAIL, LOCAL_TITLES, SOURCES, TITLES } from './titles.mjs';

const SHARES = COUNTRIES.map((c) => c.share);
const LETTERS = { ß: 'ss', ø: 'o', Ø: 'o', ł: 'l', Ł: 'l', đ: 'd', æ: 'ae', å: 'a' };

/** A name as it stands in an address: "van den Berg" → vandenberg, "Müller" → muller. */
export const forAddress = (text) =>
	text
		.replace(/[ßøØłŁđæå]/g, (c) => LETTERS[c])
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '');

/**
 * The clean truth about the person behind row `index`: the same for the same seed and index, whatever was made before.
 * `phone` and `mobile` are numbers that no other index has; either may be null. `companyKnown` false = left blank in the list.
 */
export function person(seed, index) {
	const rng = random(mix(seed, 1, index));
	const country = COUNTRIES[rng.weighted(SHARES)];
	const culture = CULTURES[rng.pick(country.cultures)];
	const [first, firstLatin] = rng.pick(culture.first, 1.25);
	const [last, lastLatin] = rng.pick(culture.last, 1.25);
	const employer = company(country, companyOf(rng));
	const [city, state] = rng.pick(country.cities);
	const who = { first: forAddress(firstLatin ?? first), last: forAddress(lastLatin ?? last) };
	const free = rng.chance(0.22);
	return {
		index,
		country,
		first,
		last,
		who,
		city,
		state,
		company: employer,
		title: rng.pick(rng.chance(0.4) && LOCAL_TITLES[country.code] ? LOCAL_TITLES[country.code] : TITLES, 1.5),
		source: rng.pick(SOURCES),
		free,
		email: free ? freeAddress(who, country, rng) : workAddress(who, employer.domain, rng),
		phone: rng.chance(0.72) ? phoneNumber(country, 'land', index) : null,
		mobile: rng.chance(0.4) ? phoneNumber(country, 'mobile', index) : null,
		extension: rng.chance(0.05) ? 100 + rng.below(900) : null,
		companyKnown: rng.chance(free ? 0.88 : 0.99),
		daysAgo: rng.chance(0.88) ? Math.floor(-Math.log(1 - rng.next()) * 55) : null
	};
}

/** firstlast4821@gmail.com: digits make it the person's own. */
export function freeAddress(who, country, rng) {
	const number = rng.chance(0.5) ? 1950 + rng.below(60) : rng.below(9000) + 100;
	return `${rng.chance(0.5) ? who.first : who.first.slice(0, 1)}${rng.pick(['.', '', '_'])}${who.last}${number}@${rng.pick(rng.chance(0.5) && LOCAL_MAIL[country.code] ? LOCAL_MAIL[country.code] : FREE_MAIL)}`;
}

/** first.last@company, sometimes shorter. */
export function workAddress(who, domain, rng) {
	const style = rng.below(10);
	const name =
		style < 6
			? `${who.first}.${who.last}`
			: style < 8
				? `${who.first.slice(0, 1)}${who.last}`
				: style < 9
					? `${who.first}_${who.last}`
					: `${who.last}.${who.first}`;
	return `${name}@${domain}`;
}
