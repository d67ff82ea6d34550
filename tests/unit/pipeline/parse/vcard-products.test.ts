import { describe, expect, it } from 'vitest';
import { applyMapping, proposeMapping } from '#workers/pipeline/map/index';
import { card, read } from './cards';
import { memory } from './source';

/** A card of version 2.1, as Android writes it. */
const android = (...lines: string[]) => memory(['BEGIN:VCARD', 'VERSION:2.1', ...lines, 'END:VCARD', ''].join('\r\n'), 'a.vcf');

describe('cards as products write them', () => {
	it('FIL-3: of a name in several languages the parts are those of the one that is shown; the others are kept', async () => {
		const {
			cards: [one]
		} = await read(
			card(
				'FN;ALTID=1;LANGUAGE=ja;PREF=2:山田太郎',
				'FN;ALTID=1;LANGUAGE=en;PREF=1:Taro Yamada',
				'N;ALTID=1;LANGUAGE=ja:山田;太郎;;;',
				'N;ALTID=1;LANGUAGE=en:Yamada;Taro;;;',
				'TITLE;ALTID=2;LANGUAGE=ja:社長',
				'TITLE;ALTID=2;LANGUAGE=en:President',
				'TITLE:Chair'
			)
		);
		expect(one).toEqual({
			'Full Name': 'Taro Yamada',
			'First Name': 'Taro',
			'Last Name': 'Yamada',
			'Job Title': 'President',
			'Full Name 2': '山田太郎',
			'First Name 2': '太郎',
			'Last Name 2': '山田',
			'Job Title 2': 'Chair',
			'Job Title 3': '社長'
		});
	});

	it('FIL-3: Android: nicknames, relations and days that version 2.1 has no entry for, and phones with a name of their own', async () => {
		const {
			cards: [one]
		} = await read(
			android(
				'FN:Ivan',
				'TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=D0=94=D0=B0=D1=87=D0=B0):+74951112233',
				'TEL;X-Cottage:+74951112244',
				'TEL;CELL:+79161234567',
				'X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Vanya;1;;;;;;;;;;;;;',
				'X-ANDROID-CUSTOM;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:vnd.android.cursor.item/relation;=D0=9C=D0=B0=D1=88=D0=B0;14;;;;;;;;;;;;;',
				'X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2012-06-01;1;;;;;;;;;;;;;',
				'X-ANDROID-CUSTOM:vnd.com.example/other;x;;;'
			)
		);
		expect(one).toEqual({
			'Full Name': 'Ivan',
			'Phone (mobile)': '+79161234567',
			'Phone (дача)': '+74951112233',
			'Phone (cottage)': '+74951112244',
			Nickname: 'Vanya',
			'Related (spouse)': 'Маша',
			Anniversary: '2012-06-01',
			'X-ANDROID-CUSTOM': 'vnd.com.example/other;x;;;'
		});
	});

	it('FIL-3, MAP-4: Outlook: how it draws a card is left out; a label of several lines in its own encoding is read', async () => {
		const { headers, rows, cards } = await read(
			memory(
				new Uint8Array(
					Buffer.from(
						[
							'BEGIN:VCARD',
							'VERSION:2.1',
							'X-MS-OL-DEFAULT-POSTAL-ADDRESS:2',
							'N;LANGUAGE=de;CHARSET=Windows-1252:Groß;Jürgen;;Dr.',
							'FN;CHARSET=Windows-1252:Dr. Jürgen Groß',
							'LABEL;WORK;PREF;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Stra=DFe 5=0D=0A=',
							'80331 M=FCnchen',
							'X-MS-OL-DESIGN;CHARSET=utf-8:<card ver="1.0"><img align="fit"/></card>',
							'X-MS-CARDPICTURE;TYPE=JPEG;ENCODING=BASE64:',
							' /9j/4AAQSkZJRgABAQEAYABgAAD',
							'',
							'END:VCARD',
							''
						].join('\r\n'),
						'latin1'
					)
				),
				'a.vcf'
			)
		);
		expect(cards[0]).toMatchObject({ 'Full Name': 'Dr. Jürgen Groß', 'Last Name': 'Groß', 'Address Label': 'Straße 5\n80331 München' });
		const left = proposeMapping(headers, rows, { known: 'vcard' }).filter((m) => m.target.kind === 'exclude');
		expect(left.map((m) => m.header).sort()).toEqual(['X-MS-OL-DEFAULT-POSTAL-ADDRESS', 'X-MS-OL-DESIGN']);
	});

	it('FIL-3, MAP-4: who has but a phone of a rare kind is reached by it, though more kinds than fields stand in the file', async () => {
		const kinds = ['CELL', 'CELL', 'WORK', 'WORK', 'CAR'];
		const all = ['BEGIN:VCARD', 'FN:Ana', ...kinds.map((kind, n) => `TEL;TYPE=${kind}:+493011111${n}`), 'END:VCARD'];
		const rare = [
			'BEGIN:VCARD',
			'FN:Ben',
			'TEL;TYPE=HOME:+4930222222',
			'END:VCARD',
			'BEGIN:VCARD',
			'FN:Eve',
			'EMAIL:eve@acme.com',
			'END:VCARD'
		];
		const { headers, rows } = await read(memory([...all, ...rare, ''].join('\r\n'), 'a.vcf'));
		const mapping = proposeMapping(headers, rows, { known: 'vcard' });
		const { columns } = applyMapping({ rowNumbers: Uint32Array.of(1, 2, 3), cells: rows, bytesRead: 0 }, mapping);
		const filled = (i: number) => ['phone1', 'phone2', 'phone3', 'phone4', 'phone5'].map((f) => columns.get(f as 'phone1')?.[i] ?? null);
		expect(filled(0).filter((v) => v !== null)).toHaveLength(5);
		expect(filled(1)).toEqual(['+4930222222', null, null, null, null]);
		expect(columns.get('custom:phone-home')?.[1]).toBe('+4930222222');
		expect(filled(2)).toEqual([null, null, null, null, null]);
	});

	it('FIL-3, MAP-4: Google: the address of the account is not the website', async () => {
		const {
			cards: [one]
		} = await read(
			card('FN:Maria', 'item1.URL:http\\://www.google.com/profiles/123', 'item1.X-ABLabel:PROFILE', 'URL;TYPE=WORK:https\\://empresa.com')
		);
		expect(one).toEqual({ 'Full Name': 'Maria', Website: 'https://empresa.com', 'Google Profile': 'http://www.google.com/profiles/123' });
	});
});
