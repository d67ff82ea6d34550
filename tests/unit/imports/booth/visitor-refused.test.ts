import { beforeEach, expect, it } from 'vitest';
import type { FieldId } from '#domain/fields';
import type { ContactValues } from '#domain/chunk';
import { inputOf, problemOf } from '#lib/state/booth/booth-wrong';
import { api, plainDevice } from '../harness';
import { draft, EVENT } from './tablets';

const NAME = { fullName: 'Ada Byron', email: 'ada@engines.com' };

beforeEach(plainDevice);

it.each<[ContactValues, string, string | null]>([
	[{ ...NAME, email: 'ada@engines' }, '', 'email'],
	[{ fullName: 'Ada Byron' }, '', 'email'],
	[{ ...NAME, phone1: '555-ABC-1234' }, '', 'phone1'],
	[{ ...NAME, fullName: 'A' }, '', 'fullName'],
	[{ ...NAME, company: 'x'.repeat(200) }, '', 'company'],
	[{ ...NAME, jobTitle: 'x'.repeat(200) }, '', 'jobTitle'],
	[NAME, 'x'.repeat(2000), 'note'],
	[NAME, '', null]
])('CAP-1, APP-3: a refused visitor says which input is wrong: %#', async (values, note, at) => {
	await api.saveSettings({ table: { fields: [{ id: 'notes', maxLength: 1000 }] } });
	const done = await api.capture(EVENT, draft({ values, note }), null);
	expect([done.ok, done.ok ? null : inputOf(done.problem)]).toEqual([at === null, at]);
});

it('CAP-1, APP-3: what is wrong with a part of the name is marked where the name is typed, and anything else nowhere', () => {
	const about = (at: FieldId) => inputOf({ code: 'nameTooShort', params: { at } });
	expect([about('firstName'), about('lastName'), about('tags')]).toEqual(['fullName', 'fullName', null]);
	expect([problemOf({ at: 'email' }, 'email'), problemOf({ at: 'email' }, 'note'), problemOf(null, 'email')]).toEqual([
		'booth-problem',
		undefined,
		undefined
	]);
});
