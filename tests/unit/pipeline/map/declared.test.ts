import { describe, expect, it } from 'vitest';
import type { CustomField } from '#domain/fields';
import { proposeMapping, withDeclared, type Declared } from '#workers/pipeline/map/index';

const declared: Declared = new Map([
	['Source', { label: 'Source', type: 'text' }],
	['State (own field)', { label: 'State', type: 'choice', choices: ['on', 'off'] }],
	['Cost', { label: 'Cost', type: 'text' }]
]);
const map = (own: CustomField[]) => {
	const headers = ['Email', 'Source', 'State (own field)', 'Cost', 'state'];
	const rows = [['a@acme.com', 'Fair', 'on', 'much', 'x']];
	return withDeclared(proposeMapping(headers, rows, { known: 'vcard', custom: own }), declared, own, 'vcard').map(
		({ target, confidence }) => [target.kind === 'custom' ? target.field : target.kind === 'field' ? target.field : null, confidence >= 0.9]
	);
};

describe('columns that a file says to be own fields', () => {
	it('FIL-6, MAP-6: become fields of that name and type, whatever their header could be taken for', () => {
		expect(map([]).slice(0, 4)).toEqual([
			['email', true],
			[{ id: 'custom:source', label: 'Source', type: 'text' }, true],
			[{ id: 'custom:state', label: 'State', type: 'choice', choices: ['on', 'off'] }, true],
			[{ id: 'custom:cost', label: 'Cost', type: 'text' }, true]
		]);
	});
	it('FIL-6, MAP-6: go into the field of that name where there is one; one of another type is for a person to look at', () => {
		const own: CustomField[] = [
			{ id: 'custom:x', label: 'source', type: 'text' },
			{ id: 'custom:state', label: 'Condition', type: 'text' },
			{ id: 'custom:cost', label: 'Cost', type: 'number' }
		];
		expect(map(own).slice(1, 4)).toEqual([
			[own[0], true],
			[{ id: 'custom:state-2', label: 'State', type: 'choice', choices: ['on', 'off'] }, true],
			[own[2], false]
		]);
	});
});
