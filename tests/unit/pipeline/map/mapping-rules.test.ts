import { describe, expect, it } from 'vitest';
import type { FieldId } from '#domain/fields';
import type { ColumnMapping } from '#domain/imports/mapping';
import { mappingProblems } from '#domain/imports/mapping-rules';
import { fixText, messageText } from '#domain/messages/index';
import type { RequiredPolicy } from '#domain/settings';

const column = (index: number, field: FieldId, joinWith?: string): ColumnMapping => ({
	index,
	header: `H${index}`,
	samples: [],
	target: { kind: 'field', field },
	confidence: 1,
	reason: { code: 'mappedByHeader', params: {} },
	byUser: true,
	...(joinWith === undefined ? {} : { joinWith })
});
const texts = (policy: RequiredPolicy, ...fields: FieldId[]) =>
	mappingProblems(
		fields.map((f, i) => column(i, f)),
		policy
	).map(messageText);

describe('what stands in the way of the next step', () => {
	it('VAL-5: email and a name, full or in parts', () => {
		expect(texts('emailAndName', 'email', 'fullName')).toEqual([]);
		expect(texts('emailAndName', 'email', 'firstName', 'lastName')).toEqual([]);
		expect(texts('emailAndName', 'fullName')).toEqual(['No column is mapped to Email, which is required.']);
		expect(texts('emailAndName', 'email')).toEqual(['No column is mapped to a name, which is required.']);
		expect(texts('emailAndName', 'email', 'lastName')).toEqual(['No column is mapped to First Name, which is required.']);
	});

	it('VAL-5: the other policies', () => {
		expect(texts('emailFirstLast', 'email', 'fullName')).toEqual([]);
		expect(texts('emailFirstLastCompany', 'email', 'firstName', 'lastName')).toEqual([
			'No column is mapped to Company, which is required.'
		]);
		expect(texts('emailOrPhone', 'phone3')).toEqual([]);
		expect(texts('emailOrPhone', 'company')).toEqual(['No column is mapped to Email or Phone; one of them is required.']);
	});

	it('MAP-2: two columns on one field are refused until they are joined', () => {
		const mapping = [column(0, 'email'), column(1, 'fullName'), column(2, 'street'), column(3, 'street')];
		const [problem] = mappingProblems(mapping, 'emailAndName');
		expect(messageText(problem!)).toBe('2 columns are mapped to Street: H2, H3.');
		expect(fixText(problem!)).toContain('Join');
		expect(mappingProblems([...mapping.slice(0, 3), column(3, 'street', ', ')], 'emailAndName')).toEqual([]);
	});

	it('MAP-7: a field that the table requires is called as its owner calls it', () => {
		const table = { fields: [{ id: 'custom:plan-kind' as const, required: true }] };
		const problems = mappingProblems([column(0, 'email'), column(1, 'fullName')], 'emailAndName', table, [
			{ id: 'custom:plan-kind', label: 'Plan Kind', type: 'text' }
		]);
		expect(problems.map((p) => messageText(p))).toEqual(['No column is mapped to Plan Kind, which is required.']);
	});

	it('MAP-2: excluded columns never count', () => {
		const mapping: ColumnMapping[] = [column(0, 'email'), column(1, 'fullName'), { ...column(2, 'email'), target: { kind: 'exclude' } }];
		expect(mappingProblems(mapping, 'emailAndName')).toEqual([]);
	});
});
