import { describe, expect, it } from 'vitest';
import { bodyText } from '#workers/connectors/body-text';
import { createHttp } from '#workers/connectors/http';

const SAID = '{"message":"Ungültige Straße é"}';
const utf8 = new TextEncoder().encode(SAID);
const latin1 = Uint8Array.from(SAID, (c) => c.charCodeAt(0));
const utf16 = (littleEndian: boolean): Uint8Array => {
	const view = new DataView(new ArrayBuffer(SAID.length * 2));
	[...SAID].forEach((c, i) => view.setUint16(i * 2, c.charCodeAt(0), littleEndian));
	return new Uint8Array(view.buffer);
};
/** As the network hands it over: cut anywhere. */
const cut = (bytes: Uint8Array): Uint8Array[] =>
	Array.from({ length: Math.ceil(bytes.length / 3) }, (_, i) => bytes.slice(i * 3, i * 3 + 3));
const marked = (mark: readonly number[], bytes: Uint8Array): Uint8Array => Uint8Array.from([...mark, ...bytes]);

describe('the text of an answer', () => {
	it.each([
		['UTF-8', utf8, 'application/json'],
		['UTF-8 with its mark', marked([0xef, 0xbb, 0xbf], utf8), null],
		['UTF-8 that is called something else', utf8, 'text/html; charset=ISO-8859-1'],
		['ISO-8859-1', latin1, 'application/json;charset="iso-8859-1"'],
		['UTF-16 with its mark', marked([0xff, 0xfe], utf16(true)), 'application/json'],
		['UTF-16, the other way round', marked([0xfe, 0xff], utf16(false)), null],
		['UTF-16 by name alone', utf16(true), 'application/json; charset=utf-16le']
	])('PUSH-3: what the CRM says is read in the form in which it came: %s', (_, bytes, type) => {
		expect(bodyText(cut(bytes), type, true)).toBe(SAID);
	});
	it('PUSH-3: a form that nobody knows, and a text that ends in the middle of a letter, are read as far as they can be', () => {
		expect(bodyText([latin1], 'text/plain; charset=klingon', true)).toContain('{"message":"Ung');
		expect(bodyText([utf8.slice(0, 16)], 'text/plain; charset=iso-8859-1', false)).toBe('{"message":"Ung');
		expect(bodyText([utf8.slice(0, 17)], null, false)).toBe('{"message":"Ungü'.slice(0, 16));
		expect(bodyText([], null, true)).toBe('');
	});
	it('PUSH-3: an answer of the network is read so', async () => {
		const http = createHttp(async () => new Response(latin1.slice(), { headers: { 'Content-Type': 'text/plain; charset=windows-1252' } }));
		expect(await http.send({ url: 'https://crm.example/', method: 'GET' })).toMatchObject({ ok: true, value: { text: SAID } });
	});
});
