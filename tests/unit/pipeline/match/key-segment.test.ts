import { expect, it } from 'vitest';
import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { keySegment, matchKeys } from '#workers/pipeline/match/index';

it('DUP-1, IMP-12: rows that take no part get no keys; what they are stored with keeps its own', () => {
	const columns = new Map<FieldId, Column>([
		['email', ['ann@orion-pack.com', 'bo@orion-pack.com']],
		['phone1', ['+493012345678', '+493012345679']],
		['fullName', ['Ann Berg', 'Bo Lind']],
		['company', ['Orion', 'Orion']]
	]);
	const given = matchKeys(columns, 2);
	const primary = Uint32Array.of(7, 8);
	const before = structuredClone([given, primary]);
	const segment = keySegment(given, primary, Uint8Array.of(0, 1));
	const { email, nameCompany, phones, width } = segment;
	expect([email[0], nameCompany[0], segment.primaryKey![0]].every((key) => key !== 0)).toBe(true);
	expect([email[1], nameCompany[1], segment.primaryKey![1], ...phones.slice(width)].every((key) => key === 0)).toBe(true);
	expect([given, primary]).toEqual(before);
});
