import { writePhone } from './countries.mjs';
import { FORMULAS, LONG_NOTES, NOTES, PLACEHOLDERS } from './titles.mjs';

/** The day that "last activity" is counted back from: 15 November 2026. */
const TODAY = Date.UTC(2026, 10, 15);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n) => String(n).padStart(2, '0');

/** Dates as one list holds them: month first, some ISO, some in words. */
function writeDate(daysAgo, rng) {
	const date = new Date(TODAY - daysAgo * 86_400_000);
	const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
	const style = rng.below(20);
	return style < 16 ? `${two(m + 1)}/${two(d)}/${y}` : style < 19 ? `${y}-${two(m + 1)}-${two(d)}` : `${MONTHS[m]} ${d}, ${y}`;
}

/** Stray spaces: before, after, doubled, or the kind that doesn't break. */
const strayed = (text, rng) => {
	const style = rng.below(5);
	return style === 0
		? ' ' + text
		: style === 1
			? text + ' '
			: style === 2
				? `  ${text}  `
				: style === 3
					? text.replace(' ', '  ')
					: text + '\u00a0';
};

/** A cell that has something to say is sometimes left blank or filled with nothing. */
const optional = (text, rng, blank = 0.06, placeholder = 0.025) =>
	rng.chance(blank) ? '' : rng.chance(placeholder) ? rng.pick(PLACEHOLDERS) : text;

function notes(rng) {
	const at = rng.next();
	if (at < 0.012) return rng.pick(FORMULAS);
	if (at < 0.04) return rng.pick(LONG_NOTES);
	if (at < 0.05) return rng.pick(PLACEHOLDERS);
	return at < 0.4 ? rng.pick(NOTES) : '';
}

/**
 * A person as somebody typed it in: cells by the names of HEADER. Name, address, numbers and a known company are always
 * there, in whatever shape: they are what duplicates are told by.
 */
export function typed(p, email, rng) {
	const country = optional(rng.pick(p.country.written, 1.6), rng, 0.07, 0);
	const abroad = country === '' || rng.chance(0.3);
	const phone = (number) => (number ? writePhone(p.country, number, rng, abroad || country === '') : '');
	const land = phone(p.phone);
	let [first, last] = [p.first, p.last];
	const shouting = rng.next();
	if (shouting < 0.06) [first, last] = [first.toUpperCase(), last.toUpperCase()];
	else if (shouting < 0.1) [first, last] = [first.toLowerCase(), last.toLowerCase()];
	if (rng.chance(0.05)) first = strayed(first, rng);
	if (rng.chance(0.05)) last = strayed(last, rng);
	let company = rng.chance(0.07) ? p.company.core : p.company.name;
	if (rng.chance(0.04)) company = company.toUpperCase();
	if (rng.chance(0.04)) company = strayed(company, rng);
	return {
		'First Name': first,
		'Last Name': last,
		Email: rng.chance(0.06)
			? email.toUpperCase()
			: rng.chance(0.04)
				? ` ${email} `
				: rng.chance(0.1)
					? email[0].toUpperCase() + email.slice(1)
					: email,
		Phone: land && p.extension ? `${land} ${rng.pick(['ext.', 'x', 'ext'])} ${p.extension}` : land,
		Mobile: phone(p.mobile),
		Company: p.companyKnown ? company : rng.pick(['', '', ...PLACEHOLDERS]),
		'Job Title': optional(p.title, rng, 0.05, 0.02),
		Industry: optional(p.company.industry, rng),
		'Company Size': optional(p.company.size, rng, 0.1),
		City: optional(p.city, rng),
		State: p.state && optional(p.state, rng),
		Country: country,
		'Lead Source': p.source,
		'Last Activity': p.daysAgo === null ? '' : writeDate(p.daysAgo, rng),
		Notes: notes(rng)
	};
}

/** The columns of a sample, as a trade-show organiser sends them. */
export const HEADER = [
	'First Name',
	'Last Name',
	'Email',
	'Phone',
	'Mobile',
	'Company',
	'Job Title',
	'Industry',
	'Company Size',
	'City',
	'State',
	'Country',
	'Lead Source',
	'Last Activity',
	'Notes'
];
