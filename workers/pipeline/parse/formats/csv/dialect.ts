import { filledWidth, usualWidth } from '../../header-row';
import { splitRecords, type Dialect } from './records';

/** A first line `sep=;` as spreadsheets write it: its delimiter and its length, line break included. It is no row. */
export function separatorLine(text: string): { delimiter: string; length: number } | null {
	const m = /^"?sep=([^\r\n"]|\t)"?[ \t,;|]*(\r\n|\n|\r|$)/i.exec(text);
	return m ? { delimiter: m[1] as string, length: m[0].length } : null;
}

/** Stands for "no delimiter at all" (a single column; '' in ReadOptions): no text holds it. */
export const NO_DELIMITER = '\uffff';

/** Characters of the sample that settle line breaks, escapes and blanks. */
const DIALECT_CHARS = 128 * 1024;

/**
 * The rest of the dialect of a text whose delimiter and quote are known: line break, escape, blanks around delimiters,
 * usual width. A pure function of the first part of the file, so that inspecting and reading agree.
 */
export function dialectOf(sample: string, delimiter: string, quote: string): Dialect {
	const text = head(sample);
	let dialect = breaksAndEscapes(text, { delimiter: delimiter || NO_DELIMITER, quote, escape: quote, newline: '\n' });
	const blanks = spacesOf(text, dialect);
	if (blanks) dialect = { ...dialect, spaces: blanks };
	const { records } = splitRecords(text, dialect, text.length === sample.length);
	return { ...dialect, width: usualWidth(records) };
}

/** Whole lines from the start of the sample, where they fit. */
function head(sample: string): string {
	if (sample.length <= DIALECT_CHARS) return sample;
	const end = Math.max(sample.lastIndexOf('\n', DIALECT_CHARS), sample.lastIndexOf('\r', DIALECT_CHARS));
	return sample.slice(0, end > 0 ? end + 1 : DIALECT_CHARS);
}

/**
 * Line break and escape together, since each misleads about the other. CR alone ends a record only where that makes the
 * records more alike, or as alike and it is as frequent as other breaks (old Mac files, files put together); a
 * backslash escapes quotes only where that leaves fewer of them astray.
 */
function breaksAndEscapes(text: string, plain: Dialect): Dialect {
	const slashes = plain.quote !== '' && text.includes('\\' + plain.quote);
	const { feeds, lone, loneAnywhere } = breaksIn(text, plain.quote);
	if (!slashes && !loneAnywhere) return plain;
	let best = plain;
	let least = disorder(text, plain);
	const ways: Dialect[] = slashes ? [{ ...plain, escape: '\\' }] : [];
	if (loneAnywhere) ways.push(...[plain, ...ways].map((d): Dialect => ({ ...d, newline: '\r' })));
	for (const way of ways) {
		const mess = disorder(text, way);
		if (
			mess < least ||
			(mess === least && way.newline === '\r' && best.newline === '\n' && way.escape === best.escape && lone > 0 && lone * 4 >= feeds)
		) {
			best = way;
			least = mess;
		}
	}
	return best;
}

/** Line feeds, and CRs without one, outside quotes; whether there are such CRs at all. */
function breaksIn(text: string, quote: string): { feeds: number; lone: number; loneAnywhere: boolean } {
	const found = { feeds: 0, lone: 0, loneAnywhere: false };
	if (!text.includes('\r')) return found;
	let inside = false;
	for (let i = 0; i < text.length; i++) {
		const c = text[i];
		if (c === quote) inside = !inside;
		else if (c === '\n') found.feeds += inside ? 0 : 1;
		else if (c === '\r' && text[i + 1] !== '\n' && text[i + 1] !== '\r') {
			found.loneAnywhere = true;
			found.lone += inside ? 0 : 1;
		}
	}
	return found;
}

/**
 * What blanks beside delimiters are: part of the delimiter when nearly every delimiter has one, one delimiter when runs of them align
 * columns.
 */
function spacesOf(text: string, dialect: Dialect): Dialect['spaces'] | undefined {
	const { delimiter, quote } = dialect;
	if (delimiter === ' ') {
		if (!/\S {2,}\S|^ +\S/m.test(text)) return undefined;
		return disorder(text, { ...dialect, spaces: 'collapse' }) < disorder(text, dialect) ? 'collapse' : undefined;
	}
	if (!text.includes(delimiter + ' ')) return undefined;
	let all = 0;
	let blank = 0;
	let quotedAfter = 0;
	const { records } = splitRecords(text, dialect, true);
	for (const record of records.slice(0, 400)) {
		for (let c = 1; c < record.length; c++) {
			const cell = record[c] as string;
			if (cell === '') continue;
			all++;
			if (cell.charCodeAt(0) === 32) blank++;
			if (quote && cell.trimStart().startsWith(quote) && cell.charCodeAt(0) === 32) quotedAfter++;
		}
	}
	if (all >= 2 && blank >= all * 0.95) return 'skip';
	// Quotes behind blanks enclose cells: without the blanks the records must fall into place.
	return quotedAfter > 0 && disorder(text, { ...dialect, spaces: 'skip' }) < disorder(text, dialect) ? 'skip' : undefined;
}

/** Share of records that are not as wide as most, runaway quotes counting heavily: the smaller, the better the dialect fits. */
function disorder(text: string, dialect: Dialect): number {
	// A final CR would wait for a line feed.
	const { records, runaway, strays, used } = splitRecords(
		dialect.newline === '\r' && text.endsWith('\r') ? text + '\n' : text,
		dialect,
		false
	);
	if (records.length === 0) return 2;
	const width = usualWidth(records);
	let odd = 0;
	for (const r of records) if ((r.length > 1 || width === 1) && r.length !== width && filledWidth(r) !== width) odd++;
	let quotes = 0;
	if (dialect.quote) for (const r of records.slice(0, 200)) for (const c of r) if (c.endsWith('\\')) quotes++;
	return (odd + runaway.length * 5 + strays * 0.5 + quotes * 0.2) / records.length + Math.max(0, text.length - used) / text.length;
}
