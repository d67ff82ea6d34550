import type { SettingField } from '#domain/delivery';

const text = (key: string, label: string, hint: string, preset: string | null = null): SettingField =>
	({ key, label, hint, kind: 'text', required: false, default: preset });

/** The settings of the JSON webhook as a screen shows them; keys as in webhookSchema. */
export const webhookFields: SettingField[] = [
	{ key: 'url', label: 'Address', hint: 'Where the contacts are sent. It begins with https://; http:// works only for this device.', kind: 'url', required: true, default: null },
	{ key: 'token', label: 'Token', hint: 'Kept encrypted on this device and sent only to the address above. Leave it blank when the server asks for none.', kind: 'secret', required: false, default: null },
	{ key: 'method', label: 'Method', hint: 'How the contacts are sent; POST unless the server asks for another one.', kind: 'choice', choices: ['POST', 'PUT', 'PATCH'].map((m) => ({ value: m, label: m })), required: true, default: 'POST' },
	text('tokenHeader', 'Token header', 'The request header that carries the token.', 'Authorization'),
	text('tokenPrefix', 'Word before the token', 'Bearer for most servers; blank when the header holds the token alone.', 'Bearer'),
	{ key: 'batchSize', label: 'Contacts per request', hint: 'From 1 to 1,000. Smaller requests suit slow servers.', kind: 'number', required: true, default: 200 },
	{ key: 'requestsPerMinute', label: 'Requests per minute', hint: 'The most that the server allows; 0 means no limit.', kind: 'number', required: true, default: 0 },
	text('idempotencyHeader', 'Repeat-protection header', 'For example Idempotency-Key. The key is always in the body as batch.requestId; a header must also be allowed by the server for this app.', ''),
	text('resultsPath', 'List in the answer', 'Where the answer lists the contacts, for example results or data.items.', 'results'),
	text('resultKey', 'Contact key in the answer', 'The entry that repeats our externalId.', 'externalId'),
	text('resultStatus', 'Status in the answer', 'The entry that says created, updated or rejected.', 'status'),
	text('resultId', 'CRM id in the answer', 'The entry with the id of the contact in the CRM.', 'id'),
	text('resultMessage', 'Reason in the answer', 'The entry that says why a contact was rejected.', 'message'),
	text('resultField', 'Field in the answer', 'The entry that names the field at fault.', 'field'),
	text('resultLink', 'Link in the answer', 'The entry with the address of the contact in the CRM.', 'link'),
	{ key: 'fieldsUrl', label: 'Address of the field list', hint: 'Optional. A list of field names there lets "Test connection" check that the score fields exist.', kind: 'url', required: false, default: '' },
	{ key: 'batchUrl', label: 'Address of a batch', hint: 'Optional. A page of the CRM that shows one delivery; {batchId} stands for its id.', kind: 'url', required: false, default: '' }
];
