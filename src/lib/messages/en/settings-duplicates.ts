/** Settings of duplicates: what is looked for, asked about and merged. */
import { locale } from '#domain/messages/locale';
import { percentText } from '#domain/messages/catalogue';

const n = (count: number): string => count.toLocaleString(locale());

export const duplicates = {
	title: 'Duplicates',
	text: 'What is looked for when a file comes in or a contact is typed, and what is asked about.',
	types: {
		exact: 'Exact matches',
		email: 'Email matches',
		phone: 'Phone matches',
		nameCompany: 'Name/company matches',
		primaryKey: 'Primary key matches',
		similar: 'Similar matches'
	} as Record<string, string>,
	what: {
		exact: 'Same email and same name.',
		email: 'Same email, another name or company.',
		phone: 'Same number, other details.',
		nameCompany: 'Same name and company, other email and number.',
		primaryKey: 'Same value of the primary key.',
		similar:
			'Typos, nicknames, swapped names, other spellings. The confidence is the probability that both are one person, learned from your own list.'
	} as Record<string, string>,
	byPolicy: (key: string) => `Matches by ${key} are settled as Imports, above, say.`,
	ask: 'Ask me from',
	auto: 'Merge without asking from',
	never: 'Never',
	autoHint: (percent: number) =>
		`Matches of ${percentText(percent)} or more are merged by this rule. Each is recorded so, shown in the review, and can be undone.`,
	fields: {
		title: 'What similar matches compare',
		text: 'Each part counts as much as your list shows that it tells. Change it where you know better: the reasons in the review follow.',
		groups: {
			name: 'Name',
			email: 'Email',
			phone: 'Phone numbers',
			company: 'Company',
			address: 'Address',
			jobTitle: 'Job title',
			web: 'Website and profiles',
			own: 'Your own fields'
		} as Record<string, string>,
		strengths: { off: 'Not compared', less: 'Counts less', normal: 'Normal', more: 'Counts more' },
		label: (group: string) => `${group}: how much it counts`
	},
	upTo: 'Look for similar matches up to',
	upToHint: 'Records in all, stored contacts and rows of the file. Above it an import looks for the other matches only, and says so.',
	apart: (pairs: number) => `${n(pairs)} ${pairs === 1 ? 'pair is' : 'pairs are'} remembered as two different people`,
	apartText: 'You chose “Keep both”, imported one as new, or undid a merge. They are not asked about again.',
	forget: 'Forget',
	keep: 'Keep them',
	forgetTitle: (pairs: number) => `Forget ${n(pairs)} ${pairs === 1 ? 'pair' : 'pairs'}?`,
	forgetText: 'Contacts stay as they are. From the next import on these pairs are asked about again.',
	forgotten: (pairs: number) => `${n(pairs)} ${pairs === 1 ? 'pair' : 'pairs'} forgotten.`,
	notForgotten: 'They could not be forgotten just now. Nothing was changed.'
};
