import type { FieldId } from '#domain/fields';
import { joinName, splitFullName } from '../../pipeline/values/names/name-split';

/** The fields that say one name between them. */
export const NAME_FIELDS: ReadonlySet<FieldId> = new Set<FieldId>(['salutation', 'firstName', 'lastName', 'nameSuffix', 'fullName']);

/**
 * What typing into one field of a name makes of the others, so that no half of it is left behind: a new full name takes
 * the parts with it, new parts take the full name. '' = to be filled by `completeNames`, which does the splitting and
 * joining as it does for a file. Fields that were typed themselves are never overruled.
 * @param before the cleaned values of the row, '' where blank
 */
export function nameAfter(before: (field: FieldId) => string, typed: ReadonlyMap<FieldId, string>): Map<FieldId, string> {
	const next = new Map<FieldId, string>();
	const now = (f: FieldId): string => typed.get(f) ?? before(f);
	const full = typed.get('fullName');
	const parts = typed.has('firstName') || typed.has('lastName');
	if (full !== undefined && !parts) {
		next.set('firstName', '');
		next.set('lastName', '');
		const was = splitFullName(before('fullName'));
		const is = splitFullName(full);
		if (!typed.has('salutation') && is.salutation !== null) next.set('salutation', '');
		// A suffix that only stood there because the full name said it goes with it.
		if (!typed.has('nameSuffix') && (is.nameSuffix !== null || was.nameSuffix === before('nameSuffix'))) next.set('nameSuffix', '');
	} else if (full === undefined && (parts || typed.has('nameSuffix'))) {
		const one = now('firstName').trim() === '' || now('lastName').trim() === '';
		const joined = (f: (field: FieldId) => string): string =>
			joinName({ firstName: f('firstName'), lastName: f('lastName'), nameSuffix: f('nameSuffix') });
		if (!parts) {
			if (joined(before) === before('fullName')) next.set('fullName', joined(now));
		}
		// A single word that was the whole name before may be one still; half of a name that had two is none (VAL-5).
		else if (one && before('fullName') !== '' && (before('firstName') === '' || before('lastName') === ''))
			next.set('fullName', joined(now));
		else next.set('fullName', '');
	}
	return next;
}
