// npm run quality:read -- FILE… [--json] [--out rows.json]: what the app makes of files, by the app's own readers.
// Prints per file what was found (with --json one object a line); --out writes every record below the header row as an
// array of cells, exactly as read. A refused file is an answer, not an error: exit code 0; 2 for a wrong command line.
import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { diskSource, load, readArgs } from './load.mjs';

const USAGE = `usage: npm run quality:read -- FILE… [--json] [--out rows.json] [--encoding LABEL] [--delimiter D] [--header-row N] [--sheet N] [--no-trim]
  --delimiter     one character or more; "tab" for a tabulator
  --header-row    counted from 1; 0 = there is none
  --sheet         counted from 1
  --no-trim       keep repeated header rows, totals and notes at the end`;
const VALUES = ['out', 'encoding', 'delimiter', 'header-row', 'sheet'];
const FLAGS = ['json', 'no-trim', 'help'];
/** Everything above the limit of the app is still read here. */
const LIMITS = { maxColumns: 16_384 };

const { options, words } = readArgs(process.argv.slice(2), FLAGS);
const unknown = Object.keys(options).find((o) => !VALUES.includes(o) && !FLAGS.includes(o));
const missing = VALUES.find((o) => o in options && options[o] === undefined);
if (options.help || unknown || missing || words.length === 0 || (options.out && words.length > 1)) {
	console.error(
		unknown
			? `unknown option --${unknown}\n${USAGE}`
			: missing
				? `--${missing} needs a value\n${USAGE}`
				: options.out && words.length > 1
					? `--out takes one file\n${USAGE}`
					: USAGE
	);
	process.exit(options.help ? 0 : 2);
}
const number = (name, least) => {
	if (!(name in options)) return undefined;
	const n = Number(options[name]);
	if (!Number.isInteger(n) || n < least) {
		console.error(`--${name} takes a whole number from ${least}\n${USAGE}`);
		process.exit(2);
	}
	return n;
};
const overrides = Object.fromEntries(
	Object.entries({
		encoding: options.encoding,
		delimiter: options.delimiter === 'tab' || options.delimiter === '\\t' ? '\t' : options.delimiter,
		headerRow: number('header-row', 0),
		sheet: 'sheet' in options ? number('sheet', 1) - 1 : undefined,
		trim: options['no-trim'] ? false : undefined
	}).filter(([, v]) => v !== undefined)
);

for (const path of words) {
	if (!(await stat(path).catch(() => null))?.isFile()) {
		console.error(`no such file: ${path}`);
		process.exit(2);
	}
}
const app = await load('scripts/quality/read.entry.ts');
for (const path of words) {
	const source = await diskSource(path);
	const report = await read(path, source);
	await source.close();
	if (options.json) console.log(JSON.stringify(report));
	else print(report);
}

/** Inspects and reads one file; what stops the app is said, and read on as far as it can be for the figures. */
async function read(path, source) {
	const from = performance.now();
	let inspected = await app.inspectSource(source, overrides);
	const problem = inspected.ok ? null : inspected.problem;
	let headerOnly = 0;
	if (problem?.code === 'noHeaderRow') inspected = await app.inspectSource(source, { ...overrides, headerRow: 0 }, LIMITS);
	else if (problem?.code === 'tooManyColumns') inspected = await app.inspectSource(source, overrides, LIMITS);
	else if (problem?.code === 'noDataRows') {
		headerOnly = Number(problem.params.row);
		inspected = await app.inspectSource(source, { ...overrides, headerRow: 0 }, LIMITS);
	}
	const seen = inspected.ok ? inspected.value : null;
	const text = problem && !seen ? await lookedAt(source, problem) : seen?.read.format === 'csv' ? await lookedAt(source, null) : null;
	const settings = seen ? { ...seen.read, ...(headerOnly > 0 ? { headerRow: headerOnly } : {}) } : text?.read;
	const rows = settings ? await readRows(source, settings, problem) : null;
	const stopped = rows?.problem ?? null;
	const said = (p) => p && { code: p.code, message: app.messageText(p), fix: app.fixText(p) };
	const notes = [...(seen?.notes ?? []), ...(rows?.end?.notes ?? [])].filter((n) => headerOnly === 0 || n.code !== 'noteNoHeader');
	const onlyRow = headerOnly > 0 ? (text?.headerCells ?? seen?.preview.cells[seen.preview.rowNumbers.indexOf(headerOnly)] ?? []) : null;
	return {
		file: path,
		format: settings?.format ?? null,
		encoding: settings?.encoding ?? null,
		encodingConfidence: seen?.confidence.encoding ?? text?.encodingConfidence ?? null,
		delimiter: settings?.delimiter ?? null,
		quote: settings?.quote ?? null,
		escape: text?.escape ?? null,
		lineBreak: text?.lineBreak ?? null,
		spaces: text?.spaces ?? null,
		headerRow: settings?.headerRow ?? 0,
		preambleRows: Math.max(0, (settings?.headerRow ?? 0) - 1),
		preamble: text?.preamble ?? seen?.preamble ?? [],
		columns: onlyRow ?? seen?.headers ?? text?.headerCells ?? [],
		headerCells: onlyRow ?? text?.headerCells ?? seen?.headers ?? [],
		rows: rows?.rows ?? 0,
		raggedRows: rows?.end?.raggedRows ?? 0,
		leftOut: rows?.end?.leftOut ?? { blank: 0, repeatedHeaders: 0, totals: 0 },
		lostCharacters: rows?.end?.lostCharacters ?? 0,
		...(seen?.sheets.length ? { sheet: seen.sheetName, sheets: seen.sheets } : {}),
		candidates: seen?.candidates ?? null,
		problem: said(problem ?? stopped),
		notes: [...new Map(notes.map((n) => [n.code, { code: n.code, message: app.messageText(n) }])).values()],
		ms: Math.round(performance.now() - from)
	};

	/** What only delimited text has: its dialect, the raw cells above the table. Also for files that the app refuses. */
	async function lookedAt(src, refused) {
		if (
			refused &&
			!['unclosedQuote', 'tooManyCells', 'cellTooLarge', 'rowTooLong', 'noHeaderRow', 'noDataRows', 'tooManyColumns'].includes(refused.code)
		)
			return null;
		const look = await app.lookAt(src, overrides);
		if (!look) return null;
		const headerRow = settingsRow(look);
		const records = look.split.records;
		const first = /\r\n|\r|\n/.exec(look.sample.text)?.[0] ?? null;
		return {
			read: {
				format: 'csv',
				encoding: look.encoding,
				delimiter: look.delimiter,
				quote: look.quote,
				headerRow,
				sheet: 0,
				trim: overrides.trim ?? true
			},
			encodingConfidence: overrides.encoding ? 1 : look.encodingGuess.confidence,
			escape: look.dialect.escape || null,
			lineBreak: first,
			spaces: look.dialect.spaces ?? null,
			headerCells: headerRow > 0 ? (records[headerRow - 1] ?? []) : [],
			preamble: records.slice(0, Math.max(0, headerRow - 1))
		};
	}
	function settingsRow(look) {
		if (headerOnly > 0) return headerOnly;
		return inspected.ok ? inspected.value.read.headerRow : (overrides.headerRow ?? look.header.index + 1);
	}
}

/** Reads the file to its end, writes its records where --out says, and counts them. */
async function readRows(source, settings, problem) {
	const out = options.out ? createWriteStream(options.out) : null;
	const events =
		settings.format === 'csv' ? app.readCsv(source, settings, problem?.code === 'unclosedQuote') : app.readSource(source, settings);
	const result = { rows: 0, end: null, problem: null };
	for await (const event of events) {
		if (event.kind === 'end') result.end = event;
		else if (event.kind === 'problem') result.problem = event.problem;
		else {
			for (const cells of event.chunk.cells) {
				if (out && !out.write(`${result.rows === 0 ? '[' : ',\n'}${JSON.stringify(cells)}`))
					await new Promise((done) => out.once('drain', done));
				result.rows++;
			}
		}
	}
	if (out) await new Promise((done) => out.end(result.rows === 0 ? '[]\n' : ']\n', done));
	return result;
}

function print(r) {
	const shown = (s) => (s === null ? '-' : JSON.stringify(s));
	const line = (name, value) => console.log(`  ${name.padEnd(14)}${value}`);
	console.log(r.file);
	line('format', r.format ?? '-');
	if (r.encoding) line('encoding', `${r.encoding} (${Math.round((r.encodingConfidence ?? 0) * 100)} %)`);
	if (r.format === 'csv')
		line(
			'dialect',
			`delimiter ${shown(r.delimiter)}, quote ${shown(r.quote)}, escape ${shown(r.escape)}, line break ${shown(r.lineBreak)}${r.spaces ? `, blanks ${r.spaces}` : ''}`
		);
	if (r.sheets) line('sheets', r.sheets.map((s) => `${s.name}${s.name === r.sheet ? '*' : ''} (${s.rows} × ${s.columns})`).join(', '));
	line('header row', r.headerRow || 'none');
	if (r.preambleRows) line('above it', `${r.preambleRows} rows`);
	line('columns', `${r.columns.length}: ${r.columns.map(shown).join(', ').slice(0, 400)}`);
	line(
		'rows',
		`${r.rows}, ragged ${r.raggedRows}, left out: ${r.leftOut.blank} blank, ${r.leftOut.repeatedHeaders} repeated headers, ${r.leftOut.totals} totals`
	);
	if (r.problem) line('problem', `${r.problem.code}: ${r.problem.message} ${r.problem.fix ?? ''}`);
	for (const note of r.notes) line('note', `${note.code}: ${note.message}`);
	line('time', `${r.ms} ms`);
}
