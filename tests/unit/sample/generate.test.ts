import { readFileSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { COUNTRIES, generateContacts, HEADER, writeContacts } from '../../../tools/sample/generate.mjs';
import { phoneNumber } from '../../../tools/sample/countries.mjs';
import { paths, SHIPPED } from '../../../tools/sample/make-static.mjs';

const parse = (csv: string) => {
	const [header, ...rows] = Papa.parse<string[]>(csv, { delimiter: ',' }).data;
	return { header: header!, rows: rows.slice(0, -1) };
};
const column = (name: string) => HEADER.indexOf(name);
const email = (row: string[]) => row[column('Email')]!.trim().toLowerCase();

describe('generator', () => {
	const made = generateContacts({ rows: 20_000, seed: 5 });
	const { header, rows } = parse(made.csv);
	const at = (row: number) => rows[row - 2]!;

	it('the same options give the same bytes, another seed gives others', () => {
		const again = generateContacts({ rows: 300, seed: 5 });
		expect(generateContacts({ rows: 300, seed: 5 })).toEqual(again);
		expect(generateContacts({ rows: 300, seed: 6 }).csv).not.toBe(again.csv);
	});
	it('a longer list begins with the shorter one', () => {
		expect(made.csv.startsWith(generateContacts({ rows: 500, seed: 5 }).csv)).toBe(true);
	});
	it('has the rows and columns asked for', () => {
		expect(header).toEqual(HEADER);
		expect(HEADER).toHaveLength(15);
		expect(rows).toHaveLength(20_000);
		expect(rows.every((r) => r.length === 15)).toBe(true);
		expect(parse(generateContacts({ rows: 5, seed: 1, columns: 4 }).csv).header).toEqual(HEADER.slice(0, 4));
	});
	it('about 2 % of rows have errors, about 6 % are duplicates, hardly any are twins by chance', () => {
		expect(made.truth.errors.length / 20_000).toBeCloseTo(0.02, 2);
		expect(made.truth.duplicates.length / 20_000).toBeCloseTo(0.06, 2);
		expect(made.truth.twins.length / 20_000).toBeLessThan(0.01);
		for (const kind of ['noEmail', 'badEmail', 'badPhone', 'noName'])
			expect(made.truth.errors.filter((e) => e.kind === kind).length).toBeGreaterThan(20);
		for (const kind of ['exact', 'email', 'phone', 'nameCompany'])
			expect(made.truth.duplicates.filter((e) => e.kind === kind).length).toBeGreaterThan(100);
	});
	it('truth names every shared address: exact and email duplicates, and nothing else', () => {
		const errors = new Set(made.truth.errors.map((e) => e.row));
		const first = new Map<string, number>();
		const shared: string[] = [];
		rows.forEach((r, i) => {
			if (errors.has(i + 2)) return;
			const known = first.get(email(r));
			if (known === undefined) first.set(email(r), i + 2);
			else shared.push(`${i + 2} of ${known}`);
		});
		expect(shared).toEqual(made.truth.duplicates.filter((d) => d.kind === 'exact' || d.kind === 'email').map((d) => `${d.row} of ${d.of}`));
	});
	it('exact duplicates share the name, email ones don’t, phone ones share a number', () => {
		const name = (r: string[]) => `${r[0]} ${r[1]}`.replace(/\s+/g, ' ').trim().toLowerCase();
		const region = (r: string[]) => COUNTRIES.find((c: { written: string[] }) => c.written.includes(r[column('Country')]!))?.code ?? 'US';
		const numbers = (r: string[]) =>
			[r[column('Phone')]!, r[column('Mobile')]!]
				.filter(Boolean)
				.map((p) => parsePhoneNumberFromString(p.replace(/^00/, '+'), region(r) as 'US')?.number as string | undefined);
		for (const { row, of, kind } of made.truth.duplicates) {
			expect(of).toBeLessThan(row);
			if (kind === 'exact') expect(name(at(row))).toBe(name(at(of)));
			if (kind === 'email') expect(name(at(row))).not.toBe(name(at(of)));
			if (kind === 'phone') expect(numbers(at(row)).some((n) => n !== undefined && numbers(at(of)).includes(n))).toBe(true);
			if (kind === 'nameCompany') expect([name(at(row)), email(at(row)) === email(at(of))]).toEqual([name(at(of)), false]);
		}
	});
	it('nobody is the original of two duplicates, and no original has an error', () => {
		const originals = made.truth.duplicates.map((d) => d.of);
		const others = new Set([...made.truth.errors.map((e) => e.row), ...made.truth.duplicates.map((d) => d.row)]);
		expect(new Set(originals).size).toBe(originals.length);
		expect(originals.filter((row) => others.has(row))).toEqual([]);
	});
	it('is as messy as real lists', () => {
		const cells = rows.flat();
		for (const shape of [
			/^\s|\s$/,
			/^[A-Z]{4,}$/,
			/^n\/a$/i,
			/[äöüéñłø]/,
			/[\u4e00-\u9fff]/,
			/\n/,
			/^=/,
			/"/,
			/\u00a0/,
			/^\(\d{3}\) /,
			/^00\d/,
			/\(0\)/,
			/ext\./
		])
			expect(
				cells.some((c) => shape.test(c)),
				String(shape)
			).toBe(true);
		expect(made.truth.mistyped.length).toBeGreaterThan(20);
		expect(new Set(rows.map((r) => r[column('Phone')])).size).toBeGreaterThan(10_000);
	});
	it.each(COUNTRIES.map((c: { code: string }) => c.code))('numbers of %s are valid and never twice the same', (code: string) => {
		const country = COUNTRIES.find((c: { code: string }) => c.code === code)!;
		for (const kind of ['land', 'mobile']) {
			const seen = new Set<string>();
			for (let n = 0; n < 400; n++) {
				const { prefix, exchange, rest } = phoneNumber(country, kind, n * 2477);
				const text = `+${country.cc}${prefix}${exchange}${rest}`;
				expect(parsePhoneNumberFromString(text)?.isValid(), text).toBe(true);
				seen.add(text);
			}
			expect(seen.size).toBe(400);
		}
	});
	it('a file is written piece by piece, with the same bytes', async () => {
		const path = join(await mkdtemp(join(tmpdir(), 'sample-')), 'list.csv');
		const truth = await writeContacts(path, { rows: 3000, seed: 9 });
		const whole = generateContacts({ rows: 3000, seed: 9 });
		expect(await readFile(path, 'utf8')).toBe(whole.csv);
		expect(truth).toEqual(whole.truth);
	});
});

describe('files that the app ships', () => {
	it('the sample of 2,000 contacts is what the generator makes', () => {
		const { csv, truth } = generateContacts(SHIPPED);
		expect(readFileSync(paths.csv, 'utf8') === csv).toBe(true);
		expect(JSON.parse(readFileSync(paths.truth, 'utf8'))).toEqual(truth);
	});
	it('AC-5, IMP-3: the template has the standard headers and three complete rows', () => {
		const text = readFileSync(new URL('../../../static/samples/template.csv', import.meta.url), 'utf8');
		const [first, ...rest] = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;
		expect(first).toEqual([
			'First Name',
			'Last Name',
			'Email',
			'Phone',
			'Company',
			'Job Title',
			'Industry',
			'Company Size',
			'Street',
			'City',
			'State/Province',
			'Postal Code',
			'Country',
			'Lead Source',
			'Tags',
			'Notes'
		]);
		expect(rest).toHaveLength(3);
		for (const row of rest) {
			expect(row).toHaveLength(first!.length);
			expect(row[2]).toMatch(/^[a-z.]+@example\.(com|org|net)$/);
			expect(parsePhoneNumberFromString(row[3]!)?.isValid()).toBe(true);
		}
	});
});
