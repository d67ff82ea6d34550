/**
 * Makes contact lists as messy as those of real trade shows, with known truth. The same options give the same bytes.
 *
 * Nobody in here exists: names, companies and numbers are put together at random.
 */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { COUNTRIES, phoneNumber } from './countries.mjs';
import { HEADER, typed } from './mess.mjs';
import { CULTURES } from './names.mjs';
import { forAddress, freeAddress, person, workAddress } from './person.mjs';
import { mix, random, textKey } from './random.mjs';
import { MISTYPED_MAIL } from './titles.mjs';

/**
 * What is known about a generated list. Row numbers are as a spreadsheet shows them: the header is row 1.
 * @typedef {{
 *   rows: number, seed: number, columns: number, header: string[],
 *   errors: {row: number, kind: 'noEmail' | 'badEmail' | 'badPhone' | 'noName'}[],
 *   duplicates: {row: number, of: number, kind: 'exact' | 'email' | 'phone' | 'nameCompany'}[],
 *   twins: {row: number, of: number}[],
 *   mistyped: number[]
 * }} Truth `twins` = rows that share name and company with an earlier one by chance, as happens in real lists.
 */

/** Shares of rows. */
const ERRORS = [
	['noEmail', 0.007],
	['badEmail', 0.006],
	['badPhone', 0.004],
	['noName', 0.003]
];
const DUPLICATES = [
	['exact', 0.02],
	['email', 0.015],
	['phone', 0.015],
	['nameCompany', 0.01]
];
const BAD_PHONES = ['555-ABC-1234', 'see card', '4.41E+11', 'call office', '212-555-O1OO', 'n.a. (ask Tom)'];

/** What row `index` is meant to be; the same whoever asks. */
function plan(seed, index) {
	let at = random(mix(seed, 2, index)).next();
	for (const [kind, share] of ERRORS) if ((at -= share) < 0) return { error: kind };
	for (const [kind, share] of DUPLICATES) if ((at -= share) < 0) return { duplicate: kind };
	return {};
}

/** Addresses, and names with companies, that are taken; a million of them in a few dozen megabytes. */
function createLedger() {
	const emails = new Set();
	const names = new Map();
	return {
		/** The address, or the nearest free one. */
		free(email) {
			let candidate = email;
			for (let n = 2; emails.has(textKey(candidate.toLowerCase())); n++) candidate = email.replace('@', `${n}@`);
			emails.add(textKey(candidate.toLowerCase()));
			return candidate;
		},
		/** Earlier rows with this name at this company. */
		twins(p, row) {
			const key = textKey(`${p.first}|${p.last}|${p.company.core}`.toLowerCase());
			const earlier = names.get(key);
			names.set(key, earlier === undefined ? row : [earlier, row].flat());
			return earlier === undefined ? [] : [earlier].flat();
		}
	};
}

/** Rows one after the other; fills `truth` as it goes. */
export function* contactRows({ rows, seed = 1, columns = HEADER.length }, truth) {
	const ledger = createLedger();
	/** Addresses that had to give way, by index; and originals that have their duplicate. */
	const changed = new Map();
	const used = new Set();
	const header = HEADER.slice(0, columns);
	Object.assign(truth, { rows, seed, columns, header, errors: [], duplicates: [], twins: [], mistyped: [] });

	const emailOf = (p) => changed.get(p.index) ?? p.email;

	/** An earlier clean row that can be told again in this way. */
	const original = (kind, index, rng) => {
		for (let tries = 0; tries < 60; tries++) {
			const at = rng.below(index);
			const there = plan(seed, at);
			if (there.error || there.duplicate || used.has(at)) continue;
			const p = person(seed, at);
			if (kind === 'phone' && !p.phone && !p.mobile) continue;
			if (kind === 'nameCompany' && !p.companyKnown) continue;
			return p;
		}
		return null;
	};

	for (let index = 0; index < rows; index++) {
		const row = index + 2;
		const rng = random(mix(seed, 3, index));
		const { error, duplicate } = plan(seed, index);
		const from = duplicate && index > 20 ? original(duplicate, index, rng) : null;
		let cells;
		if (from) {
			used.add(from.index);
			cells = again(from, duplicate, index, rng, emailOf(from), ledger);
			truth.duplicates.push({ row, of: from.index + 2, kind: duplicate });
			if (duplicate !== 'email' && from.companyKnown)
				for (const of of ledger.twins(from, row)) if (of !== from.index + 2) truth.twins.push({ row, of });
		} else {
			const p = person(seed, index);
			const email = ledger.free(p.email);
			if (email !== p.email) changed.set(index, email);
			let written = email;
			if (p.free && !error && rng.chance(0.04)) {
				written = ledger.free(email.replace(/@.*/, `@${rng.pick(MISTYPED_MAIL)}`));
				changed.set(index, written);
				truth.mistyped.push(row);
			}
			cells = typed(p, written, rng);
			if (error) truth.errors.push({ row, kind: spoil(cells, error, rng) });
			else if (p.companyKnown) for (const of of ledger.twins(p, row)) truth.twins.push({ row, of });
		}
		yield header.map((name) => cells[name]);
	}
}

/** The same person, told once more. */
function again(p, kind, index, rng, email, ledger) {
	const copy = { ...p };
	const culture = CULTURES[rng.pick(p.country.cultures)];
	let address = email;
	if (kind === 'email') {
		// Somebody else reads the same mailbox, or the name changed.
		const [other] = rng.pick(culture.last.filter(([name]) => name !== p.last));
		copy.last = rng.chance(0.5) && !/[^\u0000-\u2fff]/.test(p.last + other) ? `${p.last}-${other}` : other;
	}
	if (kind === 'phone' || kind === 'nameCompany') {
		address = ledger.free(p.free ? workAddress(p.who, p.company.domain, rng) : freeAddress(p.who, p.country, rng));
	}
	if (kind === 'nameCompany') {
		copy.phone = rng.chance(0.5) ? phoneNumber(p.country, 'land', index) : null;
		copy.mobile = null;
	}
	if (kind === 'exact' && rng.chance(0.3)) copy.mobile = null;
	if (rng.chance(0.4)) copy.source = 'Badge Scan';
	if (copy.daysAgo !== null && rng.chance(0.6)) copy.daysAgo = Math.max(0, copy.daysAgo - rng.below(20));
	return typed(copy, address, rng);
}

/** Breaks a row so that it can't go in as it is. Returns the kind of error. */
function spoil(cells, kind, rng) {
	const email = cells.Email.trim();
	if (kind === 'noEmail') cells.Email = rng.pick(['', '', 'N/A', '-', ' ']);
	else if (kind === 'badEmail')
		cells.Email = rng.pick([
			email.replace('@', ''),
			email.replace('@', '@@'),
			email.replace(/@.*/, '@'),
			email.replace('@', ' at '),
			email.replace(/@([^.]*).*/, '@$1'),
			email.replace(/@.*/, '@company')
		]);
	else if (kind === 'badPhone') cells.Phone = rng.pick(BAD_PHONES);
	else
		[cells['First Name'], cells['Last Name']] = rng.pick([
			['', ''],
			['-', ''],
			['N/A', 'N/A']
		]);
	return kind;
}

const quoted = (cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const line = (cells) => cells.map(quoted).join(',') + '\r\n';

/** A whole list as text, with its truth. @returns {{csv: string, truth: Truth}} */
export function generateContacts(options) {
	const truth = /** @type {Truth} */ ({});
	const lines = [];
	for (const cells of contactRows(options, truth)) lines.push(line(cells));
	return { csv: line(truth.header ?? HEADER.slice(0, options.columns)) + lines.join(''), truth };
}

/** Writes a list of any length to a file without holding it in memory. @returns {Promise<Truth>} */
export async function writeContacts(path, options) {
	const truth = /** @type {Truth} */ ({});
	const out = createWriteStream(path);
	let piece = line(HEADER.slice(0, options.columns ?? HEADER.length));
	for (const cells of contactRows(options, truth)) {
		piece += line(cells);
		if (piece.length < 1 << 18) continue;
		if (!out.write(piece)) await once(out, 'drain');
		piece = '';
	}
	out.end(piece);
	await once(out, 'finish');
	return truth;
}

export { COUNTRIES, HEADER, forAddress };
