import { isFormula, isSpreadsheetError } from '../../values/spreadsheet-error';
import type { Detector, Verdict } from '../detector';

/** ="00123" and =T("00123"): a text in the clothes of a formula, so that a spreadsheet keeps its zeros. */
const quotedText = /^=\s*(?:T\(\s*)?"((?:[^"]|"")*)"\s*\)?$/i;
/** The address is what a column of addresses wants; elsewhere a formula is a formula. */
const hyperlink = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"\s*(?:[,;]\s*"(?:[^"]|"")*"\s*)?\)$/i;
const phoneTyped = /^=\s*(\+[\d\s().-]{6,30})$/;

/** Quotes inside a text of a formula are doubled. */
const unquote = (text: string): string => text.replaceAll('""', '"');

function judgeFormula(text: string, type: string): Verdict {
	const quoted = quotedText.exec(text)?.[1];
	if (quoted !== undefined) return unquote(quoted).startsWith('=') || isSpreadsheetError(unquote(quoted)) ? null : unquote(quoted);
	const link = type === 'url' || type === 'email' ? hyperlink.exec(text)?.[1] : undefined;
	if (link !== undefined) {
		const address = unquote(link).replace(type === 'email' ? /^mailto:/i : /^$/, '');
		return address.startsWith('=') ? null : address;
	}
	const phone = type === 'phone' ? phoneTyped.exec(text)?.[1] : undefined;
	if (phone !== undefined) return phone.trim();
	return isFormula(text) ? null : undefined;
}

/**
 * #N/A, #REF!, ##### and formulas that were saved as text. Where the formula only wraps a text, or the address that its column wants, that
 * is taken out of it; the rest is lost. A failed cell is left blank, since its text is no value of anybody's; a formula stays
 * as it stands.
 */
export const formulaErrorDetector: Detector = {
	id: 'formula-error',
	kind: 'formulaError',
	order: 1,
	passesPlain: true,
	blanks: (value) => isSpreadsheetError(unquote(quotedText.exec(value.trim())?.[1] ?? value)),
	label: 'Spreadsheet errors and formulas',
	description: 'What a spreadsheet shows where a formula failed, and formulas that were saved instead of their result.',
	applies: () => true,
	judge(value, ctx) {
		const first = value.charCodeAt(0);
		// #, =, E, or a space before them.
		if (first !== 35 && first !== 61 && first !== 69 && first > 32) return undefined;
		const text = value.trim();
		if (text.startsWith('=')) return text.length <= 8_000 ? judgeFormula(text, ctx.field.type) : undefined;
		return isSpreadsheetError(text) ? null : undefined;
	}
};
