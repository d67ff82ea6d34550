/** Codes of errors in old and binary workbooks. */
const ERRORS: ReadonlyMap<number, string> = new Map([
	[0, '#NULL!'],
	[7, '#DIV/0!'],
	[15, '#VALUE!'],
	[23, '#REF!'],
	[29, '#NAME?'],
	[36, '#NUM!'],
	[42, '#N/A'],
	[43, '#GETTING_DATA']
]);

/** An error as a spreadsheet shows it. */
export const errorText = (code: number): string => ERRORS.get(code) ?? '#ERROR';
