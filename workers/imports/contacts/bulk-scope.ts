import { touchedBy, type BulkChange } from '#domain/contacts/bulk-edit';
import { fieldDefinition, PHONE_FIELDS, type FieldId, type FieldType } from '#domain/fields';
import type { Settings } from '#domain/settings';
import type { FieldRule } from '#domain/contacts/table-definition';
import type { NormalizeOptions, ValidateOptions } from '../../pipeline/stages';
import { cleaningBy, rulesBy } from './clean-one';

/** What an edit of many has to look at: of twenty columns, as a rule one or two. */
export interface BulkScope {
	change: BulkChange;
	/** Fields that it may change. */
	touched: readonly FieldId[];
	/** Columns that are cleaned: those, and what they are read by. */
	cleaned: readonly FieldId[];
	/** Columns in which it could break a rule. */
	judged: readonly FieldId[];
	/** All of them. */
	columns: ReadonlySet<FieldId>;
	clean: NormalizeOptions;
	rules: ValidateOptions;
}

const NUMBERS: ReadonlySet<FieldId> = new Set<FieldId>(PHONE_FIELDS);
/** Their values are read by the country of their contact. */
const BY_COUNTRY: ReadonlySet<FieldType> = new Set<FieldType>(['phone', 'state']);
/** What a policy may ask for by itself (VAL-5). */
const BY_POLICY: readonly FieldId[] = ['email', 'fullName', 'firstName', 'lastName', 'company'];

/**
 * Made once for an edit, since cleaning remembers what became of values that repeat. What else a contact has was judged when it came: no
 * change of these fields makes it right or wrong, so it is neither unpacked nor looked at.
 */
export function bulkScope(change: BulkChange, s: Settings): BulkScope {
	const touched = touchedBy(change);
	const country: FieldId[] = touched.some((f) => BY_COUNTRY.has(fieldDefinition(f, s.customFields).type)) ? ['country'] : [];
	const byCountry = touched.includes('country') ? PHONE_FIELDS : [];
	const either = s.requiredPolicy === 'emailOrPhone' && touched.some((f) => NUMBERS.has(f)) ? (['email', ...PHONE_FIELDS] as const) : [];
	const cleaned = [...new Set<FieldId>([...touched, ...country])];
	const judged = [...new Set<FieldId>([...cleaned, ...byCountry, ...either])];
	return {
		change,
		touched,
		cleaned,
		judged,
		columns: new Set(judged),
		clean: cleaningBy(s),
		rules: rulesOf(rulesBy(s), touched, either.length > 0)
	};
}

/** The rules, without what they ask for in fields that aren't looked at: a missing one was missing before. */
function rulesOf(rules: ValidateOptions, touched: readonly FieldId[], either: boolean): ValidateOptions {
	const asked = new Set<FieldId>(touched);
	const listed = rules.table?.fields ?? [];
	const fields: FieldRule[] = listed.map((rule) => (asked.has(rule.id) ? rule : { ...rule, required: false }));
	for (const id of BY_POLICY) if (!asked.has(id) && !fields.some((f) => f.id === id)) fields.push({ id, required: false });
	return {
		...rules,
		requiredPolicy: rules.requiredPolicy === 'emailOrPhone' && !either ? 'emailAndName' : rules.requiredPolicy,
		table: { ...rules.table, fields }
	};
}
