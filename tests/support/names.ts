/** Names and places that made-up people of several tests have. */

/** Names of which no two look alike. */
export const UNALIKE_FIRST = [
	'Margaret',
	'Johannes',
	'Priya',
	'Tomasz',
	'Aiko',
	'Chidi',
	'Lucia',
	'Henrik',
	'Fatima',
	'Oliver',
	'Ingrid',
	'Mateus',
	'Yusuf',
	'Clara',
	'Dmitri',
	'Noor'
];
export const UNALIKE_LAST = [
	'Hollister',
	'Brandenburg',
	'Raghunathan',
	'Wisniewski',
	'Kobayashi',
	'Okonkwo',
	'Marchetti',
	'Sorensen',
	'Benchekroun',
	'Pemberton',
	'Halvorsen',
	'Figueiredo',
	'Demirel',
	'Vandermeer',
	'Sokolov',
	'Rahimi'
];
export const CITIES = ['Leeds', 'Porto', 'Pune', 'Gdansk', 'Osaka', 'Lagos', 'Turin', 'Aarhus'];

/** Ten and sixteen short names: 160 people. */
export const SHORT_FIRST = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gia', 'Hugo', 'Ida', 'Jan'];
export const SHORT_LAST = [
	'Silva',
	'Novak',
	'Marsh',
	'Ito',
	'Stone',
	'Berg',
	'Costa',
	'Weber',
	'Lund',
	'Moreau',
	'Rossi',
	'Quinn',
	'Okafor',
	'Haas',
	'Petrov',
	'Sato'
];
export const INDUSTRIES = ['Software', 'Retail', 'Banking', 'Hospitality'];

/** The same chance at each call from the same seed on: numbers from 0 to n - 1. */
export function chance(seed: number): (n: number) => number {
	let state = seed;
	return (n) => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
		return Math.floor((state / 2 ** 32) * n);
	};
}
