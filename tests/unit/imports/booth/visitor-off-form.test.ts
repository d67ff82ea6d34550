import { beforeEach, describe, expect, it } from 'vitest';
import { filledFrom } from '#lib/state/booth/booth-scan';
import { openStore } from '#workers/imports/context';
import { readContacts } from '#workers/store/contacts';
import { api, plainDevice } from '../harness';
import { EVENT, draft, value } from './tablets';

beforeEach(plainDevice);

/** The draft that a scanned code fills. */
const scanned = async (...lines: string[]) => {
	const code = ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'].join('\r\n');
	return draft(filledFrom(draft({}), await api.readCode(code), code));
};
const valuesOf = async (id: number | null) => (await readContacts(await openStore(), [id ?? 0]))[0]?.values;

describe('CAP-1, CAP-2: a code that breaks a rule where the form has no field for it', () => {
	it('CAP-1, CAP-2: is saved all the same, and what is wrong stands in the notes', async () => {
		const card = await scanned(
			'FN:Ada Byron',
			'EMAIL:ada@engines.example.com',
			'TEL:+493012345678',
			'TEL:ask at the desk',
			`ADR:;;;;;${'1'.repeat(80)};`
		);
		const { id } = value(await api.capture(EVENT, { ...card, note: 'Wants prices' }, null));
		const ada = await valuesOf(id);
		expect(ada).toMatchObject({ email: 'ada@engines.example.com', phone1: '+493012345678' });
		expect([ada?.phone2, ada?.postalCode]).toEqual([undefined, undefined]);
		expect(ada?.notes?.split('\n')).toEqual(['Wants prices', `Postal Code: ${'1'.repeat(80)}`, 'Phone 2: ask at the desk']);
	});

	it('CAP-1, CAP-2: scanned in a row it is a contact at once; what the form shows is still to be corrected there', async () => {
		const card = await scanned('FN:Bob Roe', 'EMAIL:bob@mill.example.com', 'TEL:+493012345679', 'TEL:ask at the desk');
		const kept = value(await api.capture(EVENT, card, null, { open: true, beside: true }));
		expect(await valuesOf(kept.id)).toMatchObject({ fullName: 'Bob Roe' });
		const wrong = await scanned('FN:Eve Poe', 'EMAIL:eve@@mill', 'TEL:+493012345670');
		expect(await api.capture(EVENT, wrong, null)).toMatchObject({ ok: false, problem: { code: 'emailSyntax', params: { at: 'email' } } });
	});
});
