import { parse as parseDomain } from 'tldts';
import { ok, type Result } from '#domain/result';
import { shownEmail } from '../pipeline/values/emails/email-repair';
import { tidyEmail } from '../pipeline/values/emails/email-text';
import { formerNumber, parsePhone } from '../pipeline/values/phones/phone';
import { phoneKey } from '../pipeline/match/phone-key';
import { inspectSource, readSource } from '../pipeline/parse/index';
import { fileSource } from '../store/files';
import { breathe } from '../imports/jobs';
import { emailForms, hashOf, numberForms, readHash, type ShortHash } from './hashes';

/** One entry: what it is, and the hashes that stand for it (a number is kept in each form that others hash). */
export interface SuppressionEntry {
	kind: 'number' | 'email' | 'domain' | 'hashed';
	hashes: ShortHash[];
}
export interface SuppressionRows {
	entries: SuppressionEntry[];
	unreadable: number;
	samples: { line: number; value: string }[];
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;
const MOST_SAMPLES = 20;
/** Characters of a cell that names a domain, or several entries; a longer one is none. */
const LONGEST = 1000;
/** What an address has: a sign of its own, or a word in brackets for it. */
const MAY_BE_EMAIL = /[@＠]|[([{]\s*(?:at|ät)\b/iu;

/**
 * The domain that a cell names, as example.com, @example.com, *@example.com or the address of its website; null = none that somebody could
 * have an email at.
 */
function readDomain(text: string): string | null {
	if (text.length > LONGEST) return null;
	const domain = text
		.replace(/^\*?@/u, '')
		.toLowerCase()
		.normalize('NFC')
		.replace(/^(?:https?:\/\/)?(?:www\.)?|[./]+$/gu, '');
	if (!/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{N}])?$/u.test(domain)) return null;
	const read = parseDomain(domain, { extractHostname: false });
	return read.isIcann && read.domain !== null ? domain : null;
}

/**
 * What a cell is, or null where it is neither a number, an email, a domain nor a SHA-256. @param alone nothing else stands in its line:
 * beside a name or an address a domain is the website of somebody, and not all who are there
 */
export function readEntry(cell: string, country: string, alone = true): SuppressionEntry | null {
	// Without what nobody sees, and the apostrophe that keeps a spreadsheet from taking a number for a formula.
	const text = cell
		.replace(/\p{Cf}/gu, '')
		.trim()
		.replace(/^'/u, '');
	if (text === '') return null;
	const hash = readHash(text);
	if (hash) return { kind: 'hashed', hashes: [hash] };
	const isOfAll = /^\*?@/u.test(text);
	// As an import reads it: "Ada <ada@example.com>", "mailto:…" and a comma behind it would be the email of nobody.
	const email = isOfAll || !MAY_BE_EMAIL.test(text) ? null : (shownEmail(text) ?? tidyEmail(text));
	if (email && EMAIL.test(email)) return { kind: 'email', hashes: emailForms(email).map(hashOf) };
	const domain = alone || isOfAll ? readDomain(text) : null;
	if (domain !== null) return { kind: 'domain', hashes: emailForms(`@${domain}`).map(hashOf) };
	const read = parsePhone(text, country);
	// As an import offers it, and an old Mexican mobile is found by its number of today whatever a contact says.
	const key = 'problem' in read ? '' : phoneKey(read.possible ? read.canonical : (formerNumber(text, country) ?? ''));
	return key === '' ? null : { kind: 'number', hashes: numberForms(key).map(hashOf) };
}

/** All that a cell names: one entry, or several that commas, semicolons, lines or strokes part, each of which is one. */
function entriesIn(cell: string, country: string, alone: boolean): SuppressionEntry[] {
	const one = readEntry(cell, country, alone);
	if (one || cell.length > LONGEST) return one ? [one] : [];
	const parts = cell.split(/[,;|\n]|\s\/\s|\s+(?=\S+@)/u).filter((part) => part.trim() !== '');
	const each = parts.length > 1 ? parts.map((part) => readEntry(part, country, alone)) : [];
	return each.every((entry) => entry !== null) ? each : [];
}

/** The cells that a line says something by; an area code and a number in two cells, as the US registry gives them, are one. */
function cellsOf(cells: readonly string[]): string[] {
	const [a = '', b = '', ...rest] = cells.map((c) => c.trim());
	return /^\d{3}$/u.test(a) && /^\d{7}$/u.test(b) && rest.every((c) => c === '') ? [a + b] : [...cells];
}

/**
 * Reads a suppression file: any number of columns, with or without headers. A line without a number, an email, a domain or a SHA-256 is
 * unreadable, but for the first one, which then is a header.
 * @param country ISO code for numbers without a country
 */
export async function readSuppressionFile(file: File, country: string): Promise<Result<SuppressionRows>> {
	const seen = await inspectSource(fileSource(file), { headerRow: 0 });
	if (!seen.ok) return seen;
	const result: SuppressionRows = { entries: [], unreadable: 0, samples: [] };
	let first = true;
	for await (const event of readSource(fileSource(file), { ...seen.value.read, headerRow: 0, trim: false })) {
		if (event.kind === 'problem') return { ok: false, problem: event.problem };
		if (event.kind !== 'chunk') continue;
		const { rowNumbers, cells } = event.chunk;
		cells.forEach((row, i) => {
			const filled = cellsOf(row).filter((cell) => cell.trim() !== '');
			const found = filled.flatMap((cell) => entriesIn(cell, country, filled.length === 1));
			result.entries.push(...found);
			if (found.length === 0 && !first && row.some((c) => c.trim() !== '')) {
				result.unreadable++;
				if (result.samples.length < MOST_SAMPLES) result.samples.push({ line: rowNumbers[i] ?? 0, value: row.join(' ').slice(0, 100) });
			}
			first = false;
		});
		await breathe();
	}
	return ok(result);
}
