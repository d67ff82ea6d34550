import type { SettingField } from '#domain/delivery';

const text = (key: string, label: string, hint: string, preset: string | null = null): SettingField => ({
	key,
	label,
	hint,
	kind: 'text',
	required: false,
	default: preset
});
const choice = (key: string, label: string, hint: string, choices: readonly (readonly [string, string])[]): SettingField => ({
	key,
	label,
	hint,
	kind: 'choice',
	choices: choices.map(([value, label]) => ({ value, label })),
	required: true,
	default: choices[0]?.[0] ?? ''
});

export const verdictsField = choice(
	'verdicts',
	'What the answer says',
	'Where a server answers contact by contact, each one gets its own receipt. Otherwise every 2xx answer counts as accepted.',
	[
		['list', 'What became of each contact'],
		['none', 'Nothing: trust the 2xx']
	]
);

/** The settings of the webhook as a screen shows them; keys as in webhookSchema. */
export const webhookFields: SettingField[] = [
	{
		key: 'url',
		label: 'Address',
		hint: 'Where the contacts are sent. It begins with https://; http:// works only for this device.',
		kind: 'url',
		required: true,
		default: null
	},
	{
		key: 'token',
		label: 'Token',
		hint: 'Kept encrypted on this device and sent only to the address above. Leave it blank when the server asks for none.',
		kind: 'secret',
		required: false,
		default: null
	},
	choice('method', 'Method', 'How the contacts are sent; POST unless the server asks for another one.', [
		['POST', 'POST'],
		['PUT', 'PUT'],
		['PATCH', 'PATCH']
	]),
	choice(
		'format',
		'Form of the contacts',
		'The last three are for servers that take one contact a request, or that have no permission for this app (CORS).',
		[
			['batch', 'JSON: batch and contacts'],
			['list', 'JSON: list of contacts'],
			['ndjson', 'NDJSON: one contact a line'],
			['csv', 'CSV with a header line'],
			['one', 'JSON: one contact a request'],
			['form', 'Web form: one contact a request'],
			['text', 'JSON list as plain text']
		]
	),
	verdictsField,
	text('recordsKey', 'Name of the list', 'In “JSON: batch and contacts”, the entry that holds the contacts.', 'records'),
	text(
		'batchKey',
		'Name of the batch',
		'In “JSON: batch and contacts”, the entry with id, label and requestId of the delivery; “-” leaves it out.',
		'batch'
	),
	text('tokenHeader', 'Token header', 'The request header that carries the token.', 'Authorization'),
	text('tokenPrefix', 'Word before the token', 'Bearer for most servers; blank when the header holds the token alone.', 'Bearer'),
	text(
		'headers',
		'More headers',
		'For example “X-Source: fairs; X-Team: north”. The server must allow each one for this app. They are not kept secret.',
		''
	),
	{
		key: 'batchSize',
		label: 'Contacts per request',
		hint: 'From 1 to 1,000. Smaller requests suit slow servers.',
		kind: 'number',
		required: true,
		default: 200
	},
	{
		key: 'requestsPerMinute',
		label: 'Requests per minute',
		hint: 'The most that the server allows; 0 means no limit.',
		kind: 'number',
		required: true,
		default: 0
	},
	text(
		'idempotencyHeader',
		'Repeat-protection header',
		'For example Idempotency-Key: made before the first attempt, the same for each repeat of the same contacts. The server must also allow the header for this app.',
		''
	),
	text('resultsPath', 'List in the answer', 'Where the answer lists the contacts, for example results or data.items.', 'results'),
	text('resultKey', 'Contact key in the answer', 'The entry that repeats our externalId.', 'externalId'),
	text('resultStatus', 'Status in the answer', 'The entry that says created, updated or rejected.', 'status'),
	text('resultId', 'CRM id in the answer', 'The entry with the id of the contact in the CRM.', 'id'),
	text('resultMessage', 'Reason in the answer', 'The entry that says why a contact was rejected.', 'message'),
	text('resultField', 'Field in the answer', 'The entry that names the field at fault.', 'field'),
	text('resultLink', 'Link in the answer', 'The entry with the address of the contact in the CRM.', 'link'),
	{
		key: 'fieldsUrl',
		label: 'Address of the field list',
		hint: 'Optional. A list of field names there lets “Test connection” check that the score fields exist.',
		kind: 'url',
		required: false,
		default: ''
	},
	{
		key: 'batchUrl',
		label: 'Address of a batch',
		hint: 'Optional. A page of the CRM that shows one delivery; {batchId} stands for its id.',
		kind: 'url',
		required: false,
		default: ''
	}
];
