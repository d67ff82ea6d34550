import type { KnownExport } from '../../known-export';

/** Meanings whose headers stand in many files and tell nothing of Outlook. */
const COMMON = new Set(['firstName', 'lastName', 'salutation', 'company', 'jobTitle', 'notes', 'website', 'email', 'tags']);

/**
 * Outlook's export in another language. Headers as Outlook of several years wrote them, remembered rather than measured:
 * spellings of more than one version stand side by side, and what is missing is read by the dictionary.
 */
export function localOutlook(language: string, name: string, columns: KnownExport['columns']): KnownExport {
	const signs = Object.entries(columns).flatMap(([meaning, headers]) => (COMMON.has(meaning) ? [] : headers.split(' | ')));
	return {
		id: `outlook-${language}`,
		label: `Outlook (${name})`,
		description: `The CSV export of Outlook in ${name}.`,
		columns,
		signs: [...new Set(signs)].join(' | '),
		need: 8,
		covered: 0.4
	};
}
