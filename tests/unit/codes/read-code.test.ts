import { describe, expect, it } from 'vitest';
import { TextPieces } from '#workers/export/blob-parts';
import { createVcardWriter } from '#workers/export/vcard';
import { readCode } from '#workers/codes/read-code';

describe('what a scanned code says (CAP-2)', () => {
	it('CAP-2: a vCard of any version fills the form, further phones in their order', async () => {
		const three =
			'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Müller;Jörg;;;\r\nFN:Jörg Müller\r\nORG:Nordlicht GmbH;Sales\r\nTITLE:Leiter Vertrieb\r\nTEL;TYPE=CELL:+49 171 1234567\r\nTEL;TYPE=WORK:+49 40 123456\r\nEMAIL:j.mueller@nordlicht.example\r\nURL:https://nordlicht.example\r\nEND:VCARD\r\n';
		const { kind, values } = await readCode(three);
		expect(kind).toBe('card');
		expect(values).toMatchObject({
			fullName: 'Jörg Müller',
			firstName: 'Jörg',
			lastName: 'Müller',
			company: 'Nordlicht GmbH',
			jobTitle: 'Leiter Vertrieb',
			email: 'j.mueller@nordlicht.example',
			website: 'https://nordlicht.example'
		});
		expect([values.phone1, values.phone2].map((p) => p?.replace(/\D/g, '')).sort()).toEqual(['491711234567', '4940123456']);
		const four = await readCode('BEGIN:VCARD\nVERSION:4.0\nFN:山田太郎\nEMAIL:taro@yamada.example\nEND:VCARD');
		expect(four.values).toMatchObject({ fullName: '山田太郎', email: 'taro@yamada.example' });
		const old = await readCode('BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Caf=C3=A9;Ren=C3=A9e\nEND:VCARD');
		expect(old.values).toMatchObject({ lastName: 'Café', firstName: 'Renée' });
	});

	it('CAP-2, FIL-6: a card of Muster fills the same phones again; what the form has no field for goes to the notes', async () => {
		const out = new TextPieces();
		const values = { firstName: 'Ana', lastName: 'Ng', phone1: '+4930123450', phone3: '+4930123453', phone3Type: 'mobile' };
		createVcardWriter(out)('mu-1', { ...values, phone1Type: 'other', consentStatus: 'Denied', leadSource: 'Trade Show' });
		const read = await readCode(out.pieces.join(''));
		const { phone3Type: _kind, ...form } = values;
		expect(read).toEqual({ kind: 'card', values: { ...form, notes: 'Lead Source: Trade Show\nConsent: Denied' } });
	});

	it('CAP-2: a second card in a code is kept in the notes', async () => {
		const card = (name: string, phone: string): string => `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nTEL:${phone}\nEND:VCARD\n`;
		const { values } = await readCode(card('Ana Ng', '+4930111111') + card('Ben Okoye', '+4930222222'));
		expect(values).toEqual({ fullName: 'Ana Ng', phone1: '+4930111111', notes: 'Full Name: Ben Okoye\nPhone: +4930222222' });
	});

	it('CAP-2: MeCard with escapes, one name or two', async () => {
		expect(
			(
				await readCode(
					'MECARD:N:Turing,Alan;TEL:+442079460999;TEL:+442079460998;EMAIL:alan@park.example;ORG:Park\\; Bletchley;NOTE:a\\:b;;'
				)
			).values
		).toEqual({
			lastName: 'Turing',
			firstName: 'Alan',
			phone1: '+442079460999',
			phone2: '+442079460998',
			email: 'alan@park.example',
			company: 'Park; Bletchley',
			notes: 'a:b'
		});
		expect((await readCode('MECARD:N:Madonna;;')).values).toEqual({ fullName: 'Madonna' });
	});

	it('CAP-2: BizCard, whole and cut off; what the form has no place for goes to the notes', async () => {
		const code =
			'BIZCARD:N:Alan;X:Turing;T:Reader;C:Park\\; Bletchley;B:+442079460999;M:+442079460998;F:+442079460997;E:alan@park.example;;';
		expect(await readCode(code)).toEqual({
			kind: 'card',
			values: {
				firstName: 'Alan',
				lastName: 'Turing',
				jobTitle: 'Reader',
				company: 'Park; Bletchley',
				phone1: '+442079460999',
				phone2: '+442079460998',
				email: 'alan@park.example',
				notes: 'F: +442079460997'
			}
		});
		expect((await readCode('BIZCARD:N:Alan;X:Tur')).values).toEqual({ firstName: 'Alan', lastName: 'Tur' });
		expect((await readCode('BIZCARD:')).kind).toBe('text');
	});

	it('CAP-2: addresses and plain badge numbers keep what they are', async () => {
		expect(await readCode('https://www.linkedin.com/in/ada-byron')).toEqual({
			kind: 'profile',
			values: { linkedin: 'https://www.linkedin.com/in/ada-byron' }
		});
		expect(await readCode('https://engines.example/card')).toEqual({ kind: 'web', values: { website: 'https://engines.example/card' } });
		expect(await readCode('mailto:ada@engines.example?subject=hi')).toEqual({ kind: 'card', values: { email: 'ada@engines.example' } });
		expect(await readCode(' 4711-0815 ')).toEqual({ kind: 'text', values: {} });
	});

	it('FIL-4: a broken or hostile card ends without a throw', async () => {
		for (const text of [
			'BEGIN:VCARD',
			'BEGIN:VCARD\nEND:VCARD',
			'MECARD:',
			'MECARD:__proto__:x;constructor:y;;',
			`BEGIN:VCARD\nFN:${'x'.repeat(100_000)}\nEND:VCARD`
		]) {
			const { values } = await readCode(text);
			expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
			expect(Object.keys(values).every((k) => k === 'fullName')).toBe(true);
		}
	});
});
