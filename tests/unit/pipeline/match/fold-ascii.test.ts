import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyCore } from '#workers/pipeline/match/company-core';
import { fold } from '#workers/pipeline/match/fold';

/** What folding says, step by step, without a shortcut. */
const slowly = (text: string, dots: '' | ' '): string =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/['`]+/gu, '')
		.replace(/&/gu, ' and ')
		.replace(/\./gu, dots)
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
		.trim();

describe('DUP-3: folding ASCII in one pass', () => {
	it('DUP-3: comes out as step by step', () => {
		const text = fc.oneof(
			fc.stringMatching(/^[A-Za-z0-9 .,&'`()/_-]{0,30}$/),
			fc.string({ maxLength: 20 }).filter((t) => /^[\x00-\x7f]*$/.test(t))
		);
		fc.assert(
			fc.property(text, fc.constantFrom('' as const, ' ' as const), (t, dots) => {
				expect(fold(t, dots)).toBe(slowly(t, dots));
			}),
			{ numRuns: 3_000 }
		);
	});

	it.each([
		['Yarrow Manufacturing Co., Ltd.', 'yarrow manufacturing'],
		['AT&T Inc.', 'at and t'],
		["O'Neill & Sons, S.A. de C.V.", 'oneill and sons'],
		['N.A.', ''],
		['Acme Sp. z o.o.', 'acme'],
		['株式会社 Toyota', 'toyota'],
		['Müller GmbH & Co. KG', 'muller']
	])('DUP-3: %s is compared as "%s"', (name, core) => {
		expect(companyCore(name)).toBe(core);
	});
});
