// npm run quality:map -- FILE… [--json] | --headers "A;B;C" [--json]: which column of a file is which field, by the app's
// own reader and mapper. Prints a table, or with --json one object a line. A file with nothing but a header row is
// mapped by its headers. A refused file is an answer, not an error: exit code 0; 2 for a wrong command line.
import { stat } from 'node:fs/promises';
import { diskSource, load, readArgs } from './load.mjs';

const USAGE =
	'usage: npm run quality:map -- FILE… [--json]\n       npm run quality:map -- --headers "A;B;C" [--json]   (separated by ; or tab, else by comma)';
const FLAGS = ['json', 'help'];
/** Sample rows that mapping looks at, as in the app. */
const SAMPLES = 400;
const LIMITS = { maxColumns: 16_384 };

const { options, words } = readArgs(process.argv.slice(2), FLAGS);
const unknown = Object.keys(options).find((o) => ![...FLAGS, 'headers'].includes(o));
const noHeaders = 'headers' in options && !options.headers;
if (options.help || unknown || noHeaders || (words.length === 0) === !('headers' in options)) {
	console.error(unknown ? `unknown option --${unknown}\n${USAGE}` : noHeaders ? `--headers needs a value\n${USAGE}` : USAGE);
	process.exit(options.help ? 0 : 2);
}
for (const path of words) {
	if (!(await stat(path).catch(() => null))?.isFile()) {
		console.error(`no such file: ${path}`);
		process.exit(2);
	}
}
const app = await load('scripts/quality/map.entry.ts');
if ('headers' in options) {
	const sign = /[;\t]/.exec(options.headers)?.[0] ?? ',';
	show(app.mapReport(null, options.headers.split(sign), []));
}
for (const path of words) {
	const source = await diskSource(path);
	show(await mapFile(path, source));
	await source.close();
}

async function mapFile(path, source) {
	let inspected = await app.inspectSource(source, {}, LIMITS);
	if (!inspected.ok && inspected.problem.code === 'noDataRows') {
		// Only a header row: read as data it is the first of the rows.
		const row = Math.max(1, Number(inspected.problem.params.row) || 1);
		inspected = await app.inspectSource(source, { headerRow: 0 }, LIMITS);
		const headers = inspected.ok ? inspected.value.sampleRows[row - 1] : undefined;
		if (headers) return app.mapReport(path, headers, []);
	}
	if (!inspected.ok)
		return {
			file: path,
			known: null,
			language: null,
			columns: [],
			problem: { code: inspected.problem.code, message: app.messageText(inspected.problem) }
		};
	const { headers, sampleRows } = inspected.value;
	return app.mapReport(path, headers, sampleRows.slice(0, SAMPLES));
}

function show(report) {
	if (options.json) {
		console.log(JSON.stringify(report));
		return;
	}
	console.log(
		`${report.file ?? 'Headers'}: ${report.problem ? report.problem.message : `${report.columns.length} columns, language ${report.language || '?'}${report.known ? `, ${report.known}` : ''}`}`
	);
	const cell = (text, width) => (text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width));
	for (const c of report.columns)
		console.log(
			`  ${cell(c.header, 28)} ${cell(c.field ?? '-', 24)} ${cell(`${c.word} ${c.confidence.toFixed(2)}`, 12)} ${c.reason}${c.warning ? ` ${c.warning}` : ''}`
		);
}
