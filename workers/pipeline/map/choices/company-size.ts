import type { ChoiceList } from './choice-list';

/** Bands of LinkedIn, as most systems write them, with their upper ends (employees). */
const BANDS: readonly (readonly [label: string, upTo: number])[] = [
	['1-10', 10],
	['11-50', 50],
	['51-200', 200],
	['201-500', 500],
	['501-1000', 1000],
	['1001-5000', 5000],
	['5001-10000', 10_000],
	['10000+', Infinity]
];

/** "1.200", "1,200", "10k" as a number of people; null when it is none. */
function people(text: string): number | null {
	const m = /^(\d{1,3}(?:[.,'’\s]\d{3})+|\d+)\s*(k|tsd|mil)?$/i.exec(text.trim());
	if (!m) return null;
	const n = Number((m[1] as string).replace(/\D/g, ''));
	return m[2] ? n * 1000 : n;
}

const bandOf = (n: number): string => (BANDS.find(([, upTo]) => n <= upTo) ?? (BANDS[BANDS.length - 1] as (typeof BANDS)[number]))[0];

/** How many people work in a company. */
export const companySize: ChoiceList = {
	id: 'companySize',
	field: 'companySize',
	label: 'Company size',
	description: 'How many people work there, in bands.',
	choices: [
		{ label: '1-10', aliases: ['self-employed', 'self employed', 'myself only', 'freelancer', 'selbstständig', 'micro', 'just me'] },
		{ label: '11-50', aliases: ['small', 'klein'] },
		{ label: '51-200', aliases: ['medium', 'mittel', 'mid-size', 'midsize'] },
		{ label: '201-500' },
		{ label: '501-1000' },
		{ label: '1001-5000', aliases: ['large', 'groß', 'enterprise'] },
		{ label: '5001-10000' },
		{ label: '10000+' }
	],
	read(value) {
		const text = value
			.replace(
				/(employees|employee|mitarbeiter|mitarbeitende|people|staff|ma\.?|salariés|empleados|dipendenti|funcionários|medewerkers|fte)/gi,
				''
			)
			.replace(/\s+/g, ' ')
			.trim();
		const range = /^(.+?)\s*(?:-|–|—|\bto\b|\bbis\b|\bà\b|\.\.)\s*(.+)$/i.exec(text);
		if (range) {
			const from = people(range[1] as string);
			const to = people(range[2] as string);
			if (from === null || to === null || to < from) return null;
			// A band of another cut goes where its middle lies; one far wider than ours says too little.
			return to > Math.max(20, from * 12) ? null : bandOf(Math.round((from + to) / 2));
		}
		const above =
			/^(?:>|>=|more than|over|über|mehr als|plus de|más de|oltre|mais de)?\s*(.+?)\s*(\+|and more|und mehr|or more|et plus)?$/i.exec(text);
		if (!above) return null;
		const n = people(above[1] as string);
		if (n === null || n === 0) return null;
		const open = above[2] !== undefined || /^(>|more|over|über|mehr|plus|más|oltre|mais)/i.test(text);
		return bandOf(open ? n + 1 : n);
	}
};
