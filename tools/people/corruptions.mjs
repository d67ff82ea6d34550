import { forAddress } from '../sample/person.mjs';

/** Given names with a form that people are called by. */
const SHORT = {
	Robert: 'Bob',
	William: 'Bill',
	Richard: 'Dick',
	Elizabeth: 'Liz',
	Michael: 'Mike',
	Jennifer: 'Jenny',
	Thomas: 'Tom',
	Susan: 'Sue',
	Katherine: 'Kate',
	Joseph: 'Joe',
	David: 'Dave',
	Matthew: 'Matt',
	Christopher: 'Chris',
	Daniel: 'Dan',
	Margaret: 'Peggy',
	Anthony: 'Tony',
	Edward: 'Ted',
	Stephen: 'Steve',
	Deborah: 'Debbie',
	Patricia: 'Pat',
	Alexander: 'Sasha',
	Andreas: 'Andy',
	Susanne: 'Susi',
	Matthias: 'Matze',
	José: 'Pepe',
	Francisco: 'Paco',
	Giuseppe: 'Beppe',
	Katarzyna: 'Kasia',
	Małgorzata: 'Gosia'
};

const typo = (text, rng) => {
	const at = 1 + rng.below(Math.max(1, text.length - 2));
	const kind = rng.below(4);
	if (kind === 0) return text.slice(0, at) + text.slice(at + 1);
	if (kind === 1) return text.slice(0, at) + text[at] + text.slice(at);
	if (kind === 2 && at + 1 < text.length) return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
	return text.slice(0, at) + 'abcdefghijklmnoprstuvw'[rng.below(22)] + text.slice(at + 1);
};
/** UTF-8 read as Windows-1252, the commonest damage of names. */
const garbled = (text) =>
	[...Buffer.from(text, 'utf8')]
		.map((b) => String.fromCharCode(b))
		.join('')
		.replace(/[\x80-\x9f]/g, '');
const SPELT = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss', ø: 'oe', å: 'aa', æ: 'ae' };
const spelt = (text) => text.replace(/[äöüÄÖÜßøåæ]/g, (c) => SPELT[c]);
const hasAccent = (text) => /[^\x00-\x7f]/.test(text);
const latin = (text) => /^[\p{Script=Latin} '-]+$/u.test(text);
const otherMail = (row, rng) => `${forAddress(row.first).slice(0, 1)}${forAddress(row.last)}${10 + rng.below(900)}@outlook.com`;
const local = (email) => email.slice(0, email.indexOf('@'));
const domain = (email) => email.slice(email.indexOf('@') + 1);

/**
 * Ways in which one person stands in a list twice: each takes a row and answers the other one, or null where it can't be said
 * so of this person. `fresh` is the row of somebody else, for a new employer.
 * @type {Record<string, (row: any, rng: any, fresh: any) => any>}
 */
export const SAME = {
	nickname: (r) => (SHORT[r.first] ? { ...r, first: SHORT[r.first], title: '' } : null),
	typo: (r, rng) => (latin(r.first + r.last) && r.last.length > 4 ? { ...r, last: typo(r.last, rng), phone: '' } : null),
	swappedNames: (r) => (r.first !== r.last ? { ...r, first: r.last, last: r.first, title: '' } : null),
	jobChange: (r, _, fresh) =>
		r.mobile
			? {
					...r,
					company: fresh.company,
					email: `${forAddress(r.first)}.${forAddress(r.last)}@${domain(fresh.workEmail)}`,
					phone: '',
					title: fresh.title
				}
			: null,
	maidenName: (r, _, fresh) =>
		r.mobile && latin(r.last + fresh.last)
			? {
					...r,
					last: `${r.last}-${fresh.last}`,
					email: r.free ? r.email : `${forAddress(r.first)}.${forAddress(fresh.last)}@${domain(r.email)}`
				}
			: null,
	gmailDots: (r) =>
		r.email.endsWith('@gmail.com')
			? {
					...r,
					email: `${local(r.email)
						.replace(/\./g, '')
						.replace(/^(...)/, '$1.')}@gmail.com`,
					first: r.first.slice(0, 1),
					title: ''
				}
			: null,
	plusTag: (r) => ({ ...r, email: `${local(r.email)}+fair@${domain(r.email)}`, company: '', phone: '' }),
	initial: (r) => (latin(r.first) && !r.free ? { ...r, first: `${r.first.slice(0, 1)}.`, mobile: '' } : null),
	otherMail: (r, rng) => (r.mobile && latin(r.last) ? { ...r, email: otherMail(r, rng), phone: '' } : null),
	legalForm: (r) =>
		/ (?:Ltd|GmbH|Inc|LLC|AG|SA|Corp|PLC|BV|S\.A\.)\.?$/.test(r.company)
			? { ...r, company: r.company.replace(/ [^ ]+$/, ''), email: '', title: '' }
			: null,
	swappedColumns: (r) => (r.mobile && r.phone ? { ...r, phone: r.mobile, mobile: r.phone, email: '' } : null),
	mojibake: (r) => (hasAccent(r.last) && latin(r.last) ? { ...r, last: garbled(r.last), first: garbled(r.first), title: '' } : null),
	transliteration: (r) => (spelt(r.last) !== r.last ? { ...r, last: spelt(r.last), first: spelt(r.first), email: '' } : null)
};

/**
 * Ways in which two people look like one: each takes a row and the row of somebody else, and answers the other person.
 * @type {Record<string, (row: any, rng: any, fresh: any) => any>}
 */
export const APART = {
	sharedSwitchboard: (r, _, f) =>
		r.phone && !r.free
			? {
					...f,
					company: r.company,
					phone: r.phone,
					email: `${forAddress(f.first)}.${forAddress(f.last)}@${domain(r.email)}`,
					street: r.street,
					code: r.code,
					city: r.city,
					country: r.country
				}
			: null,
	roleMailbox: (r, _, f) =>
		r.free
			? null
			: {
					...f,
					company: r.company,
					email: `info@${domain(r.email)}`,
					phone: r.phone,
					street: r.street,
					code: r.code,
					city: r.city,
					country: r.country,
					first0: `info@${domain(r.email)}`
				},
	fatherAndSon: (r, rng, f) =>
		latin(r.last)
			? {
					...r,
					last: `${r.last} Jr`,
					senior: true,
					email: `${forAddress(r.first)}${rng.below(9000) + 1000}@yahoo.com`,
					mobile: f.mobile,
					company: f.company,
					title: f.title
				}
			: null,
	namesakesInFirm: (r, rng, f) =>
		r.mobile && f.mobile && !r.free
			? { ...r, email: `${local(r.email)}${2 + rng.below(3)}@${domain(r.email)}`, mobile: f.mobile, title: f.title }
			: null,
	household: (r, rng, f) => ({
		...r,
		first: f.first,
		email: `${forAddress(f.first) || 'x'}${rng.below(9000) + 1000}@gmail.com`,
		mobile: f.mobile,
		company: f.company,
		title: f.title
	}),
	colleagues: (r, _, f) =>
		r.free
			? null
			: {
					...f,
					company: r.company,
					email: `${forAddress(f.first)}.${forAddress(f.last)}@${domain(r.email)}`,
					city: r.city,
					country: r.country,
					street: r.street,
					code: r.code
				},
	namesakes: (r, _, f) => ({
		...f,
		first: r.first,
		last: r.last,
		email: f.free ? f.email : `${forAddress(r.first)}.${forAddress(r.last)}@${domain(f.email)}`
	})
};
