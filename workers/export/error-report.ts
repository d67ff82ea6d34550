import { IMPORT_HEADER, OUTCOME_HEADER, PLACE_HEADER, REPORT_PREFIX } from '#domain/imports/own-columns';
import { rowInPart } from '#domain/imports/parts';
import { fieldDefinition, type CustomField } from '#domain/fields';
import type { Issue } from '#domain/imports/issue';
import { fixText, messageText } from '#domain/messages/index';
import type { Cell } from './cells';
import type { Delimiter } from './csv';
import { tableBlob } from './table';

/** Our own columns, named so that they can't be taken for columns of the file: mapping leaves them out on re-import (IMP-11). */
export const ERROR_HEADER = ['Row', 'Field', 'Value', 'Category', 'Problem', 'How to fix'].map((name) => REPORT_PREFIX + name);

/**
 * One line per problem (IMP-11): what, where and how to fix it, then the whole original row under its own headers in
 * their own order, so that the corrected file re-imports as it is.
 *
 * @param rowsByNumber cells of a source row, or null when they are gone; short rows are filled up, longer ones get "Column n"
 * @param headers of the file, as read
 * @param says what became of a row, which import it went in with, and which file or sheet it stands in; a column each, there when it says something of any row
 * @param delimiter of a CSV file; that of the file itself, so that it opens where that one does
 */
export async function errorReport(
	issues: readonly Issue[],
	rowsByNumber: (row: number) => readonly string[] | null,
	headers: readonly string[],
	format: 'csv' | 'xlsx',
	customFields: readonly CustomField[] = [],
	says: { outcome?: (row: number) => string; broughtBy?: (row: number) => string; place?: (row: number) => string } = {},
	delimiter: Delimiter = ','
): Promise<Blob> {
	let width = headers.length;
	for (const issue of issues) width = Math.max(width, rowsByNumber(issue.row)?.length ?? 0);
	// A report that was corrected and came back has our columns already: they are written anew, not twice.
	const columns = Array.from({ length: width }, (_, i) => ({ i, name: headers[i] || `Column ${i + 1}` })).filter(
		(c) => !c.name.startsWith(REPORT_PREFIX)
	);

	const said = (of: ((row: number) => string) | undefined) => (of && issues.some((issue) => of(issue.row) !== '') ? of : null);
	const [outcome, broughtBy, place] = [said(says.outcome), said(says.broughtBy), said(says.place)];
	function* lines(): Generator<Cell[]> {
		for (const issue of issues) {
			const row = rowsByNumber(issue.row) ?? [];
			const text = { code: issue.code, params: { ...(place && { place: place(issue.row) }), ...issue.params, row: issue.row } };
			yield [
				...(place ? [place(issue.row)] : []),
				rowInPart(issue.row),
				issue.field ? fieldDefinition(issue.field, customFields).label : '',
				issue.value,
				issue.category,
				messageText(text),
				fixText(text),
				...(outcome ? [outcome(issue.row)] : []),
				...(broughtBy ? [broughtBy(issue.row)] : []),
				...columns.map(({ i }) => row[i] ?? '')
			];
		}
	}
	const { blob } = await tableBlob(
		format,
		[
			...(place ? [PLACE_HEADER] : []),
			...ERROR_HEADER,
			...(outcome ? [OUTCOME_HEADER] : []),
			...(broughtBy ? [IMPORT_HEADER] : []),
			...columns.map((c) => c.name)
		],
		lines(),
		{ bom: true, spreadsheetSafe: true, delimiter, sheetName: 'Problems' }
	);
	return blob;
}
