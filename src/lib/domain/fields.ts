/** What a value means; decides its normalizers, its editor and its sort order. All values are stored as canonical text. */
export type FieldType =
	| 'text'
	| 'name'
	| 'email'
	| 'phone'
	| 'phoneType'
	| 'url'
	| 'country'
	| 'state'
	| 'date'
	| 'number'
	| 'yesNo'
	| 'choice'
	| 'tags'
	| 'longText';

export type FieldGroup = 'person' | 'contact' | 'company' | 'address' | 'source' | 'engagement' | 'consent' | 'other' | 'custom';

/** Id of a standard field (MAP-6) or `custom:slug`. */
export type FieldId = StandardFieldId | `custom:${string}`;

export interface FieldDefinition {
	id: FieldId;
	label: string;
	type: FieldType;
	group: FieldGroup;
	/** Longest value in characters that validation accepts (VAL-4). */
	maxLength: number;
}

const f = <I extends string>(id: I, label: string, type: FieldType, group: FieldGroup, maxLength = 255) =>
	({ id, label, type, group, maxLength }) as const;

/** The standard fields of MAP-6, in the order in which screens and exports show them. */
export const STANDARD_FIELDS = [
	f('salutation', 'Salutation', 'text', 'person', 40),
	f('firstName', 'First Name', 'name', 'person', 100),
	f('lastName', 'Last Name', 'name', 'person', 100),
	f('nameSuffix', 'Name Suffix', 'text', 'person', 40),
	f('fullName', 'Full Name', 'name', 'person', 200),
	f('email', 'Email', 'email', 'contact', 254),
	f('phone1', 'Phone 1', 'phone', 'contact', 60),
	f('phone1Type', 'Phone 1 Type', 'phoneType', 'contact', 20),
	f('phone2', 'Phone 2', 'phone', 'contact', 60),
	f('phone2Type', 'Phone 2 Type', 'phoneType', 'contact', 20),
	f('phone3', 'Phone 3', 'phone', 'contact', 60),
	f('phone3Type', 'Phone 3 Type', 'phoneType', 'contact', 20),
	f('phone4', 'Phone 4', 'phone', 'contact', 60),
	f('phone4Type', 'Phone 4 Type', 'phoneType', 'contact', 20),
	f('phone5', 'Phone 5', 'phone', 'contact', 60),
	f('phone5Type', 'Phone 5 Type', 'phoneType', 'contact', 20),
	f('company', 'Company', 'text', 'company', 150),
	f('jobTitle', 'Job Title', 'text', 'company', 100),
	f('industry', 'Industry', 'text', 'company', 100),
	f('companySize', 'Company Size', 'text', 'company', 40),
	f('annualRevenue', 'Annual Revenue', 'number', 'company', 40),
	f('website', 'Website', 'url', 'company', 2048),
	f('street', 'Street', 'text', 'address', 300),
	f('city', 'City', 'text', 'address', 100),
	f('state', 'State/Province', 'state', 'address', 100),
	f('postalCode', 'Postal Code', 'text', 'address', 20),
	f('country', 'Country', 'country', 'address', 100),
	f('timeZone', 'Time Zone', 'text', 'address', 60),
	f('leadSource', 'Lead Source', 'text', 'source', 100),
	f('leadStatus', 'Lead Status', 'text', 'source', 60),
	f('owner', 'Owner', 'text', 'source', 100),
	f('createdDate', 'Creation Date', 'date', 'source', 30),
	f('lastActivityDate', 'Last Activity Date', 'date', 'engagement', 30),
	f('visits', 'Visits', 'number', 'engagement', 20),
	f('emailOpens', 'Email Opens', 'number', 'engagement', 20),
	f('emailClicks', 'Email Clicks', 'number', 'engagement', 20),
	f('downloads', 'Downloads', 'number', 'engagement', 20),
	f('eventVisits', 'Event Visits', 'number', 'engagement', 20),
	f('activities', 'Dated Activities', 'longText', 'engagement', 10_000),
	f('tags', 'Tags', 'tags', 'other', 500),
	f('notes', 'Notes', 'longText', 'other', 10_000),
	f('linkedin', 'LinkedIn', 'url', 'other', 2048),
	f('twitter', 'X/Twitter', 'text', 'other', 100),
	f('consentStatus', 'Consent', 'text', 'consent', 60),
	f('consentChannel', 'Consent Channel', 'text', 'consent', 60),
	f('consentDate', 'Consent Date', 'date', 'consent', 30),
	f('consentText', 'Consent Wording', 'longText', 'consent', 2000),
	f('accountId', 'Account ID', 'text', 'other', 100)
] as const satisfies readonly Omit<FieldDefinition, 'id'>[];

export type StandardFieldId = (typeof STANDARD_FIELDS)[number]['id'];

export const PHONE_FIELDS = ['phone1', 'phone2', 'phone3', 'phone4', 'phone5'] as const;
export const PHONE_TYPE_FIELDS = ['phone1Type', 'phone2Type', 'phone3Type', 'phone4Type', 'phone5Type'] as const;

/** The first number that a contact has, in whichever of the five fields it stands; '' = none. */
export const firstPhone = (values: Readonly<Record<string, string | undefined>>): string =>
	PHONE_FIELDS.map((f) => values[f]).find(Boolean) ?? '';

const byId = new Map<string, FieldDefinition>(STANDARD_FIELDS.map((d) => [d.id, d]));

/** Definition of a standard field, or undefined for a custom or unknown id. */
export const standardField = (id: string): FieldDefinition | undefined => byId.get(id);

/** Calls the standard fields by other names, in the window alone: files keep the English ones, by which they are recognised again. */
export function nameFields(labels: Readonly<Record<string, string>>): void {
	for (const field of byId.values()) field.label = labels[field.id] ?? field.label;
}

/** Types that a field of one's own can have, in the order in which they are offered. */
export const CUSTOM_FIELD_TYPES = ['text', 'number', 'date', 'yesNo', 'choice', 'url'] as const;
export type CustomFieldType = (typeof CUSTOM_FIELD_TYPES)[number];

/** A field that the user made (MAP-2): first-class in filters, exports and pushes. */
export interface CustomField {
	id: `custom:${string}`;
	label: string;
	type: CustomFieldType;
	/** Allowed values when type is choice. */
	choices?: string[] | undefined;
	/** Not offered where something is chosen or typed; its values stay. */
	hidden?: boolean | undefined;
	/** What it was before its type was changed, the oldest first, each with the key in `history` of the values that changed with it. */
	before?: { type: CustomFieldType; choices?: string[] | undefined; edit: string }[] | undefined;
}

/** Names of own fields, of deleted ones too: whatever was written of one by its id goes on naming it. */
let ownNames: ReadonlyMap<string, string> = new Map();

/** Tells the names of this device's own fields, for whoever isn't handed their definitions. */
export function nameOwnFields(fields: readonly Pick<CustomField, 'id' | 'label'>[]): void {
	ownNames = new Map(fields.map((f) => [f.id, f.label]));
}

/** Definition of any field; an own one that isn't among `custom` is text, labelled by its name on this device, else by its slug. */
export function fieldDefinition(id: FieldId, custom: readonly CustomField[] = []): FieldDefinition {
	const known = byId.get(id);
	if (known) return known;
	const own = custom.find((c) => c.id === id);
	return {
		id,
		label: own?.label ?? ownNames.get(id) ?? id.replace(/^custom:/, ''),
		type: own?.type ?? 'text',
		group: 'custom',
		maxLength: 2000
	};
}
