import type { OtherLanguage } from '#domain/messages/languages';

/** Texts that are the same in any language: names, formats, examples, keys. */
export const NAMES: ReadonlySet<string> = new Set(['Muster', 'CSV', 'JSON', 'vCard', 'Excel (XLSX)', 'CRM', 'Gmail', 'Outlook', 'Salesforce', 'HubSpot', 'LinkedIn', 'Zapier', 'rival.com', 'Token', 'Status', 'Score', 'Scoring']);

/** Texts that a language shares with English, one entry for each. */
export const SAME: Record<OtherLanguage, readonly string[]> = {
	de: ['Import', 'Name', 'Online', 'Offline', 'Filter', 'Tag', 'Details', 'Passphrase', 'Text', 'System', 'Version', 'Backup', 'App', 'Lead', 'Person', 'Fax', 'Score (0–100)', 'Scores', 'Alt ↓, Alt ↑', 'Optional', 'Tags', 'Engagement', 'Marketing', 'Design', 'Partner', 'Webinar', 'Position', 'Region', 'Downloads', 'Normal', 'Dialer', 'X/Twitter', 'Domains'],
	ja: ['Delete', 'Ctrl Enter', 'Ctrl D', 'muster-backup'],
	es: ['Popular', 'Normal', 'Fax', 'Marketing', 'similar', 'Lead', 'X/Twitter', 'Alt ↓, Alt ↑', 'Ctrl C, X, V', 'Ctrl D', 'Ctrl F, Ctrl H'],
	fr: ['Imports', 'Contacts', 'Destinations', 'Exports', 'contacts', 'Service', 'Note', 'Source', 'Contact', 'Import', 'Tag', 'Lead', 'Mobile', 'Fax', 'Destination', 'imports', 'Alt ↓, Alt ↑', 'Ctrl C, X, V', 'Ctrl D', 'Ctrl F, Ctrl H', 'Tags', 'tilde', 'possible', 'Engagement', 'Type', 'Date', 'Exact', 'exact', 'Normal', 'Unique', 'Version', 'Messages', 'Versions', 'Marketing', 'Finance', 'Design', 'Administration', 'Construction', 'Agriculture', 'Actions', 'Description', 'X/Twitter', '15 minutes', '30 minutes', 'Notes', 'note', 'Photo', 'Photos', 'Sessions', 'Notifications']
};
