import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceChunk } from '#domain/chunk';
import { mappedField } from '#domain/imports/mapping';
import { mappingProblems } from '#domain/imports/mapping-rules';
import { applyMapping, proposeMapping } from '#workers/pipeline/map/index';
import { contactDetails } from '#workers/pipeline/values/contact-details';

const chunkOf = (cells: string[][]): SourceChunk => ({ rowNumbers: Uint32Array.from(cells, (_, i) => i + 1), cells, bytesRead: 0 });

describe('all that is known of a person in one cell', () => {
	const headers = ['Exhibitor', 'Contact details'];
	const cells = [
		['Hafen GmbH', 'Ana Silva, Head of Marketing, ana@hafen.com, Tel.: +49 30 9018200'],
		['Kai Ltd', 'tom@kai.com | Tom Berg | +44 7400 123456 | +44 20 7946 0001 | Hall 4'],
		['Kade BV', 'Eva Smit\nwww.kade.com\nE-Mail: eva@kade.com'],
		['Ria Co', 'see website']
	];

	it('MAP-1, MAP-3: is taken apart, and nothing of it is lost', () => {
		const mapping = proposeMapping(headers, cells);
		expect([mappedField(mapping[1]!), mapping[1]?.reader, mapping[1]?.reason.code]).toEqual([
			'fullName',
			'contactDetails',
			'mappedDetails'
		]);
		expect(mappingProblems(mapping, 'emailAndName')).toEqual([]);
		const { columns } = applyMapping(chunkOf(cells), mapping);
		const of = (field: string) => columns.get(field as never);
		expect(of('fullName')).toEqual(['Ana Silva', 'Tom Berg', 'Eva Smit', 'see website']);
		expect(of('email')).toEqual(['ana@hafen.com', 'tom@kai.com', 'eva@kade.com', null]);
		expect([of('phone1'), of('phone2')]).toEqual([
			['+49 30 9018200', '+44 7400 123456', null, null],
			[null, '+44 20 7946 0001', null, null]
		]);
		expect([of('jobTitle'), of('website'), of('notes')]).toEqual([
			['Head of Marketing', null, null, null],
			[null, null, 'www.kade.com', null],
			[null, 'Hall 4', null, null]
		]);
	});

	it('MAP-1: where addresses or names have columns of their own, a cell of details is left as it is', () => {
		expect(
			proposeMapping(
				[...headers, 'Email'],
				cells.map((r, i) => [...r, `a${i}@hafen.com`])
			).map(mappedField)[1]
		).not.toBe('fullName');
		expect(proposeMapping(['Street', 'Email'], [['Main St 12, 10115 Berlin, Germany', 'ana@hafen.com']]).map(mappedField)).toEqual([
			'street',
			'email'
		]);
	});

	it.each([
		['a name alone', 'Ana Silva'],
		['a name and its address', '"Silva, Ana" <ana@hafen.com>'],
		['the same, unquoted', 'Silva, Ana <ana@hafen.com>'],
		['numbers', '+49 30 9018200, +49 30 9018201'],
		['addresses', 'ana@hafen.com; tom@kai.com'],
		['a street', 'Main St 12, 10115 Berlin'],
		['prose', 'Please call Ana Silva tomorrow.']
	])('MAP-1: %s is none', (_, text) => expect(contactDetails(text)).toBeNull());

	it('MAP-3, law: every part of a cell is somewhere', () => {
		const part = fc.constantFrom(
			'Ana Silva',
			'Tom Berg',
			'ana@hafen.com',
			'eva@kade.com',
			'+49 30 9018200',
			'030 123 45 67',
			'Hafen GmbH',
			'Hall 4',
			'www.kade.com',
			'CTO'
		);
		fc.assert(
			fc.property(fc.array(part, { minLength: 2, maxLength: 6 }), fc.constantFrom(', ', ' | ', '; ', '\n'), (parts, by) => {
				const found = contactDetails(parts.join(by));
				if (!found) return;
				expect([found.name, found.email, ...found.phones, found.website, ...found.rest].filter((v) => v !== '').sort()).toEqual(
					[...parts].sort()
				);
			}),
			{ numRuns: 200 }
		);
	});
});
