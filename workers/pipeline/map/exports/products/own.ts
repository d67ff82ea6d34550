import { STANDARD_FIELDS } from '#domain/fields';
import { SCORE_HEADER } from '#domain/imports/own-columns';
import type { KnownExport } from '../known-export';

/** Our exports and templates carry the labels of the fields. */
const labels: Record<string, string> = {};
for (const { id, label } of STANDARD_FIELDS) labels[id] = label;

export const musterContacts: KnownExport = {
	id: 'muster-contacts',
	label: 'Muster contacts',
	description: 'Contacts that Muster exported, with their scores.',
	signs: SCORE_HEADER.join(' | '),
	need: 2,
	ours: true,
	covered: 0.3,
	columns: { ...labels, '-': SCORE_HEADER.join(' | ') }
};

export const musterScores: KnownExport = {
	id: 'muster-scores',
	label: 'Muster scoring report',
	description: 'The scoring report that Muster exported.',
	signs: 'Contact ID | AI Lead Score (0-100) | Lead Score Category | Key Scoring Factors | Original Source',
	need: 3,
	covered: 0.6,
	core: 'AI Lead Score (0-100)',
	columns: {
		'+id': 'Contact ID',
		fullName: 'Name',
		email: 'Email',
		company: 'Company',
		jobTitle: 'Job Title',
		industry: 'Industry',
		'any city': 'Location',
		leadSource: 'Original Source',
		'-': 'AI Lead Score (0-100) | Lead Score Category | Key Scoring Factors'
	}
};

/** The CSV template, whole or with columns of the user's own. */
export const musterTemplate: KnownExport = {
	id: 'muster-template',
	label: 'Muster template',
	description: 'A list in the columns of the template that Muster offers.',
	signs:
		'Phone 1 | Phone 1 Type | Phone 2 | State/Province | Postal Code | Company Size | Lead Source | Lead Status | Creation Date | Consent Wording | Event Visits | X/Twitter',
	need: 4,
	core: 'Phone 1',
	never: SCORE_HEADER.join(' | '),
	ours: true,
	covered: 0.75,
	columns: labels
};
