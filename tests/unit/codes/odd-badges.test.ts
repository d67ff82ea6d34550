import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '#domain/booth/booth';
import { visitorName } from '#domain/booth/capture';
import { areSeveral, bestCode, filledFrom } from '#lib/state/booth/booth-scan';
import { readCode } from '#workers/codes/read-code';
import { codePixels } from '../../support/codes';

const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer } });

/** The way of a badge: its code as pixels, what the decoder reads, and what of it stands in a blank form. */
async function scanned(text: string) {
	const [found] = await readBarcodes(await codePixels(text), { formats: ['QRCode'], tryHarder: true });
	const said = found?.text ?? '';
	return filledFrom(emptyDraft(), await readCode(said), said);
}
const card = (...lines: string[]): string => ['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\r\n');

describe('odd badges: nothing of a code is lost, and no field gets what is not its own (CAP-2)', () => {
	it('CAP-2: what a card says and the form has no field for stands in the notes, once', async () => {
		const { values, code } = await scanned(
			card(
				'VERSION:3.0',
				'N:Müller-Lüdenscheidt;Jörg;;Dr.;',
				'FN:Dr. Jörg Müller-Lüdenscheidt',
				'ORG:Nordlicht GmbH & Co. KG;Vertrieb',
				'TEL;TYPE=CELL:0171/1234567',
				'TEL;TYPE=FAX:+49 40 99',
				'EMAIL;TYPE=WORK:j@nordlicht.example',
				'EMAIL;TYPE=HOME:privat@gmx.example',
				'NOTE:Halle 5\\, Stand B12',
				'X-BADGE-ID:4711',
				'REV:20260101T000000Z'
			)
		);
		expect(code).toBe('');
		expect(values).toMatchObject({ email: 'j@nordlicht.example', phone1: '0171/1234567', company: 'Nordlicht GmbH & Co. KG' });
		expect(values.notes?.split('\n')).toEqual([
			'Halle 5, Stand B12',
			'Department: Vertrieb',
			'Fax: +49 40 99',
			'Email: privat@gmx.example',
			'X-BADGE-ID: 4711'
		]);
		const two = await scanned(`${card('FN:Ada', 'EMAIL:a@x.example')}\r\n${card('FN:Bob', 'EMAIL:b@x.example')}`);
		expect(two.values).toEqual({ fullName: 'Ada', email: 'a@x.example', notes: 'Full Name: Bob\nEmail: b@x.example' });
	});

	it('CAP-2: a card that says nothing of the form, or is broken, is kept as its text, so that a row of scans has a name for it', async () => {
		for (const text of [card('VERSION:3.0'), card('VERSION:3.0', 'X-BADGE-ID:4711')]) {
			const { values, code } = await scanned(text);
			expect([values, code]).toEqual([{}, text]);
			expect(visitorName(values, code)).toBe('BEGIN:VCARD');
		}
		const flat = 'BEGIN:VCARD VERSION:3.0 FN:Ada Byron EMAIL:ada@engines.example END:VCARD';
		expect(await scanned(flat)).toEqual({ values: { email: 'ada@engines.example' }, code: flat });
	});

	it('CAP-2: a card whose line ends came out as letters, or whose lines are indented, is read as it was meant', async () => {
		const lines = ['VERSION:3.0', 'N:Byron;Ada', 'EMAIL:ada@engines.example', 'NOTE:Hall 5'];
		for (const text of [
			card(...lines).replaceAll('\r\n', '\\n'),
			card(...lines).replaceAll('\r\n', '\\r\\n'),
			card(...lines.map((line) => `\t\t${line}`)),
			card(...lines.slice(0, 3).map((line) => `    ${line}`), '    NOTE:Ha', '      ll 5')
		])
			expect([text, (await scanned(text)).values]).toEqual([
				text,
				{
					fullName: 'Ada Byron',
					firstName: 'Ada',
					lastName: 'Byron',
					email: 'ada@engines.example',
					notes: expect.stringMatching(/^Ha ?ll 5$/) as string
				}
			]);
	});

	it('CAP-2: a Japanese MeCard has its name in the order of the language, its address in its fields, and the rest in the notes', async () => {
		const { values } = await scanned(
			'MECARD:N:山田,太郎;SOUND:ヤマダ,タロウ;TEL:0312345678;EMAIL:t@y.example;EMAIL:two@y.example;ADR:,,1-2-3 Chiyoda,Tokyo,,100-0001,Japan;;'
		);
		expect(values).toEqual({
			fullName: '山田 太郎',
			firstName: '太郎',
			lastName: '山田',
			phone1: '0312345678',
			email: 't@y.example',
			street: '1-2-3 Chiyoda',
			city: 'Tokyo',
			postalCode: '100-0001',
			country: 'Japan',
			notes: 'SOUND: ヤマダ,タロウ\nEMAIL: two@y.example'
		});
		expect((await scanned('MECARD:N:Byron,Ada;ADR:12 Row Lane, London;;')).values).toMatchObject({ street: '12 Row Lane, London' });
	});

	it('CAP-2: of a plain text only what is certain goes into a field: its one address, or a number with its country; all of it is kept', async () => {
		for (const text of [
			'ada@engines.example.com',
			'Ada Byron <Ada@engines.example.com>',
			'4711;Ada;Byron;Engines Ltd;ada@engines.example.com;+44 20 7946 0123',
			'{"id":"4711","email":"ada@engines.example.com"}',
			'DEMO^4711^0^Byron^Ada^^Engines Ltd^^ada@engines.example.com',
			'MATMSG:TO:ada@engines.example.com;SUB:Hi;BODY:x;;'
		])
			expect(await scanned(text)).toEqual({ values: { email: 'ada@engines.example.com' }, code: text });
		for (const text of [
			'ada@engines.example.com, info@engines.example.com',
			'0004711',
			'4711|ADA|BYRON',
			'www.engines.example',
			'@4711',
			'442079460123'
		])
			expect(await scanned(text)).toEqual({ values: {}, code: text });
		expect(await scanned('+44 20 7946 0123')).toEqual({ values: { phone1: '+44 20 7946 0123' }, code: '+44 20 7946 0123' });
		expect((await scanned('mailto:ada%2Bfair@engines.example.com?subject=hi')).values).toEqual({ email: 'ada+fair@engines.example.com' });
	});

	it('CAP-2, PUSH-5: the code of a Wi-Fi network is no visitor’s, and its password is kept nowhere; all else of it is', async () => {
		expect(await scanned('WIFI:T:WPA;S:Hall 5\\;P:Guests;P:s3\\;cret;H:true;;')).toEqual({
			values: {},
			code: 'WIFI:T:WPA;S:Hall 5\\;P:Guests;H:true;;'
		});
		expect((await scanned('WIFI:P:password;S:Booth;;')).code).toBe('WIFI:S:Booth;;');
		expect((await scanned('P:4711;WIFI:P:1;;')).code).toBe('P:4711;WIFI:P:1;;');
	});

	it('CAP-2: the largest code is kept whole, and named by its beginning', async () => {
		const text = `ID:${'x'.repeat(2500)}`;
		const { values, code } = await scanned(text);
		expect(code).toBe(text);
		expect(visitorName(values, code)).toHaveLength(81);
	});

	it('CAP-2: of several codes on a badge the one that says most of the visitor counts, wherever it stands; cards of several people are told', () => {
		const [ada, bob] = [card('VERSION:3.0', 'FN:Ada Byron'), 'MECARD:N:Turing,Alan;;'];
		const inOrder = [ada, 'DEMO^4711^Byron^ada@engines.example.com', 'A-4711', 'https://fair.example.com/map'];
		for (const [i, text] of inOrder.entries())
			for (const texts of [inOrder.slice(i), inOrder.slice(i).reverse()])
				expect([bestCode(texts), areSeveral(texts)]).toEqual([text, false]);
		expect(bestCode(['WIFI:S:Booth;;', 'https://www.linkedin.com/in/ada'])).toBe('https://www.linkedin.com/in/ada');
		expect(bestCode(['WIFI:S:Booth;;', '4711'])).toBe('4711');
		expect(bestCode([])).toBeNull();
		expect([areSeveral([ada, bob]), areSeveral([ada, ada]), areSeveral([])]).toEqual([true, false, false]);
	});
});
