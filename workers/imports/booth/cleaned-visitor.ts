import { captureValues } from '#domain/booth/booth';
import { dayThere, type SharedCapture } from '#domain/booth/capture';
import type { ContactValues } from '#domain/chunk';
import { fieldDefinition, type FieldId } from '#domain/fields';
import type { Settings } from '#domain/settings';
import { cleanOne } from '../contacts/clean-one';

/** Fields that can be corrected on the booth's form, or are made of what is. */
const ON_FORM: ReadonlySet<FieldId> = new Set<FieldId>([
	'fullName',
	'firstName',
	'lastName',
	'company',
	'email',
	'phone1',
	'jobTitle',
	'notes'
]);

/**
 * What a visitor said as the fields of a contact, cleaned and checked by the rules of an import. A value of a code or a list that breaks a
 * rule in a field that the form doesn't show goes to the notes: nobody could correct it there, and the visitor could never be saved.
 */
export function cleanedVisitor(visitor: SharedCapture, settings: Settings): ReturnType<typeof cleanOne> {
	const { event, draft, consent } = visitor;
	const asked = { text: consent.text, day: dayThere(consent) };
	const raw = captureValues({ ...event, goal: 0, nextSteps: [] }, draft, dayThere(visitor), asked);
	const by: Settings = { ...settings, requiredPolicy: 'emailOrPhone' };
	const cleaned = cleanOne(raw, by);
	const wrong = cleaned.issues.flatMap(({ severity, field }) =>
		severity === 'error' && field && !ON_FORM.has(field as FieldId) && raw[field as FieldId] ? (field as FieldId) : []
	);
	return wrong.length === 0 ? cleaned : cleanOne(inNotes(raw, new Set(wrong), settings), by);
}

function inNotes(raw: ContactValues, wrong: ReadonlySet<FieldId>, { customFields }: Settings): ContactValues {
	const values: ContactValues = { ...raw };
	for (const field of wrong) delete values[field];
	const lines = [...wrong].map((field) => `${fieldDefinition(field, customFields).label}: ${raw[field]}`);
	return { ...values, notes: [...(raw.notes ? [raw.notes] : []), ...lines].join('\n') };
}
