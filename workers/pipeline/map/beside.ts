import type { ColumnMapping } from '#domain/imports/mapping';
import type { SourceColumn } from './columns';
import { foldHeader } from './header/fold';

/** What a column without a name is called (see inspected-columns). */
const UNNAMED = /^Column \d+$/;
const isGap = ({ header, content }: SourceColumn): boolean => content.filled === 0 && (header.trim() === '' || UNNAMED.test(header));

/**
 * Where a second table of the same names, or of people as well, begins beside the first, behind a blank column without a name; -1 = there
 * is none. "Name, Email, Phone | Name, Email, Phone" are two lists: read as one, each row would hold two people.
 */
function secondTable(columns: readonly SourceColumn[]): number {
	const gap = columns.findIndex(isGap);
	if (gap < 2) return -1;
	const left = new Set(columns.slice(0, gap).map((c) => foldHeader(c.header).join(' ')));
	const right = columns.slice(gap + 1).filter((c) => !isGap(c));
	const same = right.filter((c) => left.has(foldHeader(c.header).join(' ')));
	const again = right.length >= 2 && same.length === right.length && right.some((c) => c.content.filled > 0);
	return again || (people(columns.slice(0, gap)) && people(right)) ? gap + 1 : -1;
}

const NAMES: ReadonlySet<string> = new Set(['name', 'fullName', 'firstName', 'lastName']);
const WAYS: ReadonlySet<string> = new Set(['email', 'phone']);

/**
 * Somebody's name with a way to reach them, of nobody beside the contact: "Speaker, Speaker email" behind a gap are other people's rows.
 */
const people = (columns: readonly SourceColumn[]): boolean => {
	const has = (concepts: ReadonlySet<string>): boolean =>
		columns.some((c) => c.concept !== null && concepts.has(c.concept) && !c.meaning.aside && c.content.filled > 0);
	return has(NAMES) && has(WAYS);
};

/** Leaves out the columns of a second table beside the first, and says so: its people are not those of the rows on the left. */
export function leaveOutBeside(proposed: ColumnMapping[], columns: readonly SourceColumn[]): ColumnMapping[] {
	const from = secondTable(columns);
	if (from === -1) return proposed;
	return proposed.map((m) => {
		if (m.index < from || isGap(columns[m.index] as SourceColumn)) return m;
		const { index, header, samples } = m;
		const message = { code: 'excludedBeside', params: { header } };
		return { index, header, samples, byUser: false, target: { kind: 'exclude' }, confidence: 0.5, reason: message, warning: message };
	});
}
