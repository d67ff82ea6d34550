import { describe, expect, it } from 'vitest';
import { parseJson } from '#workers/connectors/answer';
import { whyOf } from '#workers/connectors/hubspot/answers';
import { readError } from '#workers/connectors/salesforce/results-csv';
import { effort } from '../../support/effort';

describe('what a CRM answers', () => {
	it('PUSH-3: a whole number beyond 2^53 keeps all its digits, as a text; everything else is what JSON says', () => {
		const text = String.raw`{"id":906251386117619713,"n":[-9007199254740993,9007199254740991,1234567890123456],"d":0.12345678901234567890,"e":12345678901234567890e3,"t":"a \" 906251386117619713 \\","u":"906251386117619713"}`;
		expect(parseJson(text)).toEqual({
			...(JSON.parse(text) as object),
			id: '906251386117619713',
			n: ['-9007199254740993', 9007199254740991, 1234567890123456]
		});
	});
	it('PUSH-3: what is no JSON is none, however long its numbers are', () => {
		for (const text of ['', 'id 906251386117619713', '{"id":906251386117619713', `"${'1'.repeat(3_000_000)}`])
			expect(parseJson(text)).toBeUndefined();
		expect(parseJson(`["${'1'.repeat(3_000_000)}"]`)).toHaveLength(1);
	});
	it('FIL-4, PUSH-3: an answer made to be read for ever is read as fast as any other', () => {
		const open = `"${String.raw`\"`.repeat(60_000)}${'9'.repeat(16)}`;
		const nested = { message: '[{'.repeat(60_000) };
		const blank = `A:${' '.repeat(100_000)}x`;
		expect(
			effort(() => {
				expect(parseJson(open)).toBeUndefined();
				expect(whyOf(nested)[1]).toBeNull();
				expect(readError(blank)).toMatchObject({ code: '', field: null });
			})
		).toBeLessThan(1000);
	});
});
