import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldId } from '#domain/fields';
import { messageText } from '#domain/messages/index';
import { REQUIRED_POLICIES } from '#domain/settings';
import { normalizeChunk } from '#workers/pipeline/normalize/index';
import { validateChunk } from '#workers/pipeline/validate/index';
import { good, options, chunkOf, check, custom } from './rows';
import { effort } from '../../../support/effort';

describe('validateChunk', () => {
	const messy = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 20 }),
		fc.constantFrom(
			'',
			'N/A',
			'a@b.com',
			'a@gmial.com',
			'555-ABC',
			'+14155552671',
			'4E11',
			'2024-03-05',
			'#REF!',
			'x',
			'__proto__',
			'X'.repeat(400)
		)
	);
	const fields = [
		'fullName',
		'firstName',
		'lastName',
		'email',
		'phone1',
		'company',
		'website',
		'country',
		'visits',
		'createdDate',
		'custom:size'
	] as const satisfies readonly FieldId[];
	const rows = fc.array(fc.record(Object.fromEntries(fields.map((f) => [f, messy])) as Record<(typeof fields)[number], typeof messy>), {
		minLength: 1,
		maxLength: 5
	});

	it('VAL-6: at most one error per field and row, in row order, complete, whatever the cells hold', () => {
		fc.assert(
			fc.property(rows, fc.constantFrom(...REQUIRED_POLICIES), (values, requiredPolicy) => {
				const issues = validateChunk(chunkOf(values, 7), options({ requiredPolicy, customFields: custom }));
				const errors = issues.filter((i) => i.severity === 'error').map((i) => `${i.row} ${i.field}`);
				expect(new Set(errors).size).toBe(errors.length);
				expect(issues.map((i) => i.row)).toEqual(issues.map((i) => i.row).sort((a, b) => a - b));
				for (const issue of issues) {
					expect(issue.params['row']).toBe(issue.row);
					expect(issue.row).toBeGreaterThanOrEqual(7);
					expect(String(issue.params['value']).length).toBeLessThanOrEqual(120);
					expect(messageText(issue)).not.toBe(issue.code);
				}
			}),
			{ numRuns: 500 }
		);
	});
	it('VAL-6: a row is judged alone: neighbours and chunk borders change nothing', () => {
		fc.assert(
			fc.property(rows, (values) => {
				const together = validateChunk(chunkOf(values), options());
				const apart = values.flatMap((row, i) => validateChunk(chunkOf([row], i + 2), options()));
				expect(together).toEqual(apart);
			}),
			{ numRuns: 300 }
		);
	});
	it('VAL-2: a suggestion, once taken and cleaned, leaves no error in its field', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z.]{1,6} ?@{1,2} ?[a-z]{2,6}[.,]{1,2}(com|con|cmo|de|ne|org)$/), (email) => {
				const found = check({ ...good, email }).find((i) => i.suggestion !== undefined);
				if (!found?.suggestion) return;
				const { chunk } = normalizeChunk(chunkOf([{ ...good, email: found.suggestion }]), {
					defaultCountry: 'US',
					customFields: [],
					off: new Set(),
					dateOrders: {}
				});
				expect(validateChunk(chunk, options()).filter((i) => i.severity === 'error')).toEqual([]);
			}),
			{ numRuns: 1000 }
		);
	});
	it('VAL-4: a huge cell is judged quickly, and its message stays short', () => {
		let issues: ReturnType<typeof check> = [];
		const ms = effort(() => {
			issues = check({ ...good, company: 'x'.repeat(5_000_000), phone1: '1'.repeat(1_000_000), email: 'a@'.repeat(500_000) });
		});
		expect(ms).toBeLessThan(5000);
		expect(issues.every((i) => messageText(i).length < 250)).toBe(true);
		expect(
			issues
				.filter((i) => i.severity === 'error')
				.map((i) => i.field)
				.sort()
		).toEqual(['company', 'email', 'phone1']);
	});
});
