import type { Column, ContactChunk } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { isPlaceholder } from '../values/placeholder';
import { joinName, splitFullName } from '../values/name-split';

/** A placeholder ("N/A") counts as blank: joined into a full name, cleaning could not take it out again. */
function blank(v: string | null | undefined): boolean {
	if (v == null) return true;
	const text = v.trim();
	return text === '' || isPlaceholder(text, 'name');
}

/**
 * Fills the missing half of every name of a chunk, in place (MAP-3): a row with a full name but no first and no
 * last name gets its parts, a row with parts but no full name gets them joined. Values that are there stay, save
 * that a full name typed "Last, First" or with a title is put in reading order once its parts are known.
 */
export function completeNames(chunk: ContactChunk): void {
	const { columns, rowNumbers } = chunk;
	const length = rowNumbers.length;
	const full = columns.get('fullName');
	if (!full && !columns.has('firstName') && !columns.has('lastName')) return;
	const column = (field: FieldId): Column => columns.get(field) ?? new Array<string | null>(length).fill(null);
	const fullName = full ?? column('fullName');
	const firstName = column('firstName');
	const lastName = column('lastName');
	const salutation = column('salutation');
	const nameSuffix = column('nameSuffix');
	for (let i = 0; i < length; i++) {
		const first = firstName[i];
		const last = lastName[i];
		const whole = fullName[i];
		const hasFirst = !blank(first);
		const hasLast = !blank(last);
		if (hasFirst || hasLast) {
			// One half is not a name yet: validation asks for the other (VAL-5).
			if (hasFirst && hasLast && blank(whole)) fullName[i] = joinName({ firstName: first, lastName: last, nameSuffix: nameSuffix[i] }) || null;
		} else if (whole != null && !blank(whole)) {
			const parts = splitFullName(whole);
			firstName[i] = parts.firstName;
			lastName[i] = parts.lastName;
			if (blank(salutation[i])) salutation[i] = parts.salutation;
			if (blank(nameSuffix[i])) nameSuffix[i] = parts.nameSuffix;
			// What a column of its own already says differently must not vanish from the full name.
			const kept = salutation[i] === parts.salutation && nameSuffix[i] === parts.nameSuffix;
			const ordered = joinName(parts);
			if (kept && ordered !== '' && (whole.includes(',') || parts.salutation !== null)) fullName[i] = ordered;
		}
	}
	for (const [field, values] of [['fullName', fullName], ['firstName', firstName], ['lastName', lastName], ['salutation', salutation], ['nameSuffix', nameSuffix]] as const) {
		if (columns.has(field) || values.some((v) => v !== null)) columns.set(field, values);
	}
}
