import { generateContacts } from '../../tools/sample/generate.mjs';

/** A file as the picker hands it over. */
export interface TestFile {
	name: string;
	mimeType: string;
	buffer: Buffer;
}

export const csvFile = (name: string, text: string | Buffer, mimeType = 'text/csv'): TestFile => ({
	name,
	mimeType,
	buffer: Buffer.from(text)
});

const HEADER = 'First Name,Last Name,Email,Phone,Company,Job Title,Lead Source';
const table = (rows: string[], header = HEADER) => `${[header, ...rows].join('\r\n')}\r\n`;

/**
 * Ten rows with every outcome in them. Untouched in review: 4 created, 2 merged (rows 3 and 4 by email), 2 failed
 * (rows 9 and 10), and two pairs for the user: row 6 by phone with row 5, row 8 by name and company with row 7.
 */
export const BOOTH_ROWS = [
	'Ada,Lovelace,ada.lovelace@engines.co.uk,+44 20 7183 8750,Engines Ltd,Director of Marketing,Trade Show',
	'Ada,Lovelace,ADA.LOVELACE@engines.co.uk,+44 20 7183 8750,Engines Ltd,Director of Marketing,Trade Show',
	'Augusta,King,ada.lovelace@engines.co.uk,+44 20 7183 8750,Engines Ltd,Director of Marketing,Trade Show',
	'Grace,Hopper,grace.hopper@compilers.com,+1 212 736 5000,Compilers Inc,VP Engineering,Webinar',
	'Gracie,Hoppers,gracie@harbour-mail.com,+1 (212) 736-5000,Harbour Mail,Analyst,Webinar',
	'Alan,Turing,alan.turing@bletchley.org,+44 1908 640404,Bletchley Park,Head of Sales,Referral',
	'Alan,Turing,alan@machines.de,+49 30 227 0,Bletchley Park,Consultant,Referral',
	'Nobody,Known,,+44 20 7946 0958,No Mail Ltd,Buyer,Trade Show',
	'Bad,Address,johnabc.com,+44 20 7946 0959,No Mail Ltd,Buyer,Trade Show',
	'Katherine,Johnson,katherine.johnson@orbits.com,+1 757 864 1000,Orbits LLC,Marketing Manager,Website'
];
export const boothFile = (name = 'booth.csv'): TestFile => csvFile(name, table(BOOTH_ROWS));
/** Two clean rows without any relation. */
export const plainFile = (name = 'contacts.csv'): TestFile => csvFile(name, table([BOOTH_ROWS[0]!, BOOTH_ROWS[9]!]));
/** `rows` messy rows of the project's own generator, the same for the same seed. */
export const messyFile = (rows: number, seed = 7): TestFile =>
	csvFile(`messy-${rows}.csv`, generateContacts({ rows, seed, columns: 15 }).csv);
