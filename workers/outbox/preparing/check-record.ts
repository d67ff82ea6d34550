import type { DeliveryRecord, TargetField } from '#domain/delivery';
import type { Problem } from '#domain/result';
import { partsOf, yesOrNo } from '../../connectors/shared/kinds';

const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/;

/**
 * What the destination's own field list says against a record, before it is sent. `creates`: the record is new there, so
 * that required fields count. Fields that the list does not have are the mapping's matter, not the record's.
 */
export function recordProblems(record: DeliveryRecord, fields: readonly TargetField[], creates: boolean): Problem[] {
	const problems: Problem[] = [];
	for (const field of fields) {
		const value = Object.hasOwn(record.properties, field.name) ? record.properties[field.name] : undefined;
		const blank = value === undefined || value === null || value === '';
		const say = (code: string, params: Problem['params'] = {}): void =>
			void problems.push({ code, params: { field: field.label || field.name, value: String(value ?? '').slice(0, 60), ...params } });
		if (blank) {
			if (creates && field.required) say('deliveryFieldRequired');
			continue;
		}
		const text = String(value);
		if (!field.writable) say('deliveryFieldReadOnly');
		else if (field.maxLength !== undefined && text.length > field.maxLength)
			say('deliveryFieldTooLong', { length: text.length, most: field.maxLength });
		else if (field.type === 'number' && !Number.isFinite(Number(text.trim() || NaN))) say('deliveryFieldNotNumber');
		else if (field.type === 'date' && !DATE.test(text)) say('deliveryFieldNotDate');
		else if (field.type === 'yesNo' && yesOrNo(text) === null) say('deliveryFieldNotChoice', { choices: 'yes, no', count: 2 });
		else if (
			field.type === 'choice' &&
			field.choices &&
			field.choices.length > 0 &&
			!(field.form === 'several' ? partsOf(text, field.choices) : [text]).every((part) => field.choices?.includes(part))
		)
			say('deliveryFieldNotChoice', { choices: field.choices.slice(0, 5).join(', '), count: field.choices.length });
	}
	return problems;
}
