import type { KnownExport } from '../known-export';
import { OUTLOOK_COLUMNS } from './outlook-columns';

export const outlookDesktop: KnownExport = {
	id: 'outlook',
	label: 'Outlook',
	description: 'The CSV export of Outlook on the desktop, in English.',
	signs:
		'E-mail Type | E-mail Display Name | E-mail 2 Type | E-mail 2 Display Name | E-mail 3 Type | Business Country/Region | Home Country/Region | Other Country/Region | Business Street 2 | Home Street 2 | Government ID Number | Organizational ID Number | Internet Free Busy | Company Main Phone | TTY/TDD Phone | Directory Server',
	need: 4,
	never: 'Business Address | Home Address | Given Yomi | Surname Yomi | IMAddress',
	columns: OUTLOOK_COLUMNS
};

export const outlookWeb: KnownExport = {
	id: 'outlook-web',
	label: 'Outlook on the web',
	description: 'The CSV export of outlook.com and Outlook on the web.',
	signs:
		'Given Yomi | Surname Yomi | Company Yomi | IMAddress | Personal Web Page | Schools | Business Country/Region | Home Country/Region | Other Country/Region',
	need: 4,
	never: 'Business Address | Home Address | E-mail Type | E-mail Display Name',
	columns: OUTLOOK_COLUMNS
};
