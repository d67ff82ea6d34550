import { count, plural } from '#domain/messages/catalogue';

/** Words of the import that are said in sentences: its steps, what will happen, how long it took, what went wrong. */
export const said = {
	stepNames: ['Choose Method', 'Upload & Configure', 'Process', 'Review Duplicates', 'Complete'],
	fixRows: 'Fix rows',
	seconds: (shown: string) => `${shown} ${shown === '1' ? 'second' : 'seconds'}`,
	bytes: (n: number) => `${count(n)} bytes`,
	policy: {
		update: (key: string) => `Rows whose ${key} is already among your contacts update that contact.`,
		skip: (key: string) => `Rows whose ${key} is already among your contacts stay out; those contacts keep their values.`,
		create: (key: string) => `Rows whose ${key} is already among your contacts become second contacts beside them.`,
		review: () => 'Every row that matches a contact or an earlier row comes to you.'
	},
	asked: 'Phone, name/company and similar matches come to you.',
	askedByKey: 'Matches by email, phone and name/company, and similar ones, come to you.',
	/** `of` = rows that were looked at, where it was not all. */
	errors: (n: number, of: number | null) =>
		`${plural(n, 'row')}${of === null ? '' : ` of the first ${count(of)}`} ${n === 1 ? 'has errors and stays' : 'have errors and stay'} out, listed in the error report.`,
	noErrors: (of: number | null) => (of === null ? 'No row has an error.' : `No row of the first ${count(of)} has an error.`),
	/** `key` = who has the same is one person and may share them; null = nobody may. */
	unique: (fields: string, key: string | null) =>
		`Step 3 looks for values of ${fields} that another row or contact${key === null ? '' : `, with another ${key},`} has; such rows stay out as well.`,
	cleaned: (n: number, partly: boolean) => `${plural(n, 'value')}${partly ? ' there' : ''} ${n === 1 ? 'is' : 'are'} cleaned.`,
	missing: (field: string) => `No ${field.toLowerCase()}`,
	missingAny: 'Required field missing',
	unusable: (field: string) => `${field} not usable`,
	unusableRow: 'Row not usable',
	moreKinds: (n: number) => plural(n, 'more kind'),
	time: {
		short: 'less than a minute',
		minutes: (n: number) => (n === 1 ? 'about a minute' : `about ${n} minutes`),
		hours: (n: number) => (n === 1 ? 'about an hour' : `about ${n} hours`)
	}
};
