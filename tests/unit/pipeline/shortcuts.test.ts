import fc from 'fast-check';
import { parse as parseDomain } from 'tldts';
import { describe, expect, it } from 'vitest';
import type { FieldDefinition, FieldId } from '#domain/fields';
import { STANDARD_FIELDS } from '#domain/fields';
import { detectors } from '#workers/pipeline/damage/index';
import { isPlain } from '#workers/pipeline/damage/plain';
import { normalizeChunk, normalizers } from '#workers/pipeline/normalize/index';
import { checkEmail } from '#workers/pipeline/values/emails/email';
import { tidyEmail } from '#workers/pipeline/values/emails/email-text';
import { owned } from '#workers/pipeline/values/memo';
import { isPlaceholder } from '#workers/pipeline/values/placeholder';
import { isTidyAscii } from '#workers/pipeline/values/text';

/** Cells as lists hold them: words, marks, stand-ins, numbers, addresses, other scripts. */
const cell = fc.oneof(
	fc.constantFrom(
		'N/A',
		'none',
		'Null',
		'NULL',
		'xx',
		'XXX',
		'0',
		'-',
		'?',
		'n.a.',
		'unknown',
		'Österreich',
		'Germany',
		'DE',
		'CA',
		'California',
		'+1 212 736 5000',
		'(020) 7183 8750',
		'2024-03-05',
		'05/03/2024',
		'SMITH',
		"O'NEILL",
		"'=1",
		'Err:502',
		'#N/A',
		'=A1',
		'M?ller',
		'MÃ¼ller',
		'a.b@c.com',
		'A.B@C.COM',
		'mailto:a@b.de',
		'1,234',
		'yes',
		'mobile'
	),
	fc.string({ maxLength: 12 }),
	fc.string({ unit: 'grapheme', maxLength: 12 }),
	fc.stringMatching(/^[A-Za-z0-9 .,'?=#@-]{0,14}$/)
);
const filled = cell.filter((v) => v !== '');
const ctxOf = (field: FieldDefinition, country: string) => ({
	field,
	country: country || 'US',
	rowCountry: country,
	dateOrder: 'dmy' as const,
	choices: []
});

describe('VAL-1: shortcuts change nothing', () => {
	it('VAL-1: a step that passes tidy values by would have left them', () => {
		fc.assert(
			fc.property(filled, fc.constantFrom(...STANDARD_FIELDS), (value, field) => {
				if (!isTidyAscii(value) || value.startsWith("'")) return;
				for (const step of normalizers.all)
					if (step.keepsTidy === true && step.applies(field)) expect(step.normalize(value, ctxOf(field, ''))).toBe(value);
			}),
			{ numRuns: 2_000 }
		);
	});

	it('VAL-1: a step that says nothing of countries answers the same in each', () => {
		fc.assert(
			fc.property(filled, fc.constantFrom(...STANDARD_FIELDS), (value, field) => {
				for (const step of normalizers.all) {
					if (step.byCountry === true || !step.applies(field)) continue;
					expect(step.normalize(value, ctxOf(field, 'DE'))).toBe(step.normalize(value, ctxOf(field, '')));
				}
			}),
			{ numRuns: 1_000 }
		);
	});

	it('VAL-1: a detector that passes plain texts by would have said nothing of them', () => {
		const lost = { inside: 9, accents: 9, questionMarks: true };
		fc.assert(
			fc.property(filled, fc.constantFrom(...STANDARD_FIELDS), (value, field) => {
				if (!isPlain(value)) return;
				const ctx = { field, defaultCountry: 'US', country: '', cell: () => null };
				for (const d of detectors.all) if (d.passesPlain === true && d.applies(field)) expect(d.judge(value, ctx, lost)).toBeUndefined();
			}),
			{ numRuns: 2_000 }
		);
	});

	it('VAL-1: chunks cleaned by one set of options, which remembers, come out as each by itself', () => {
		const fields: FieldId[] = ['email', 'phone1', 'country', 'state', 'lastActivityDate', 'lastName', 'website', 'notes'];
		const options = () => ({ defaultCountry: 'US', customFields: [], off: new Set<string>(), dateOrders: {} });
		const chunk = fc.array(fc.tuple(...fields.map(() => cell)), { minLength: 1, maxLength: 40 });
		fc.assert(
			fc.property(fc.array(chunk, { minLength: 2, maxLength: 4 }), (chunks) => {
				const kept = options();
				for (const rows of chunks) {
					const made = {
						rowNumbers: Uint32Array.from(rows, (_, i) => i + 2),
						columns: new Map(fields.map((f, c) => [f, rows.map((r) => r[c] || null)]))
					};
					expect(normalizeChunk(made, kept)).toEqual(normalizeChunk(made, options()));
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('VAL-2: a top-level domain tells for all domains under it whether mail can go there', () => {
		const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,6}[a-z0-9])?$/).filter((l) => !l.includes('--'));
		const ending = fc.oneof(
			fc.constantFrom(
				'com',
				'de',
				'co.uk',
				'uk',
				'ck',
				'bd',
				'kawasaki.jp',
				'jp',
				'io',
				'github.io',
				'con',
				'zz',
				'local',
				'museum',
				'er',
				'np'
			),
			fc.stringMatching(/^[a-z]{2,6}$/)
		);
		fc.assert(
			fc.property(fc.array(label, { minLength: 1, maxLength: 3 }), ending, (labels, end) => {
				const domain = [...labels, end].join('.');
				const listed = parseDomain(domain, { extractHostname: false, validateHostname: false }).isIcann === true;
				expect(checkEmail(`a@${domain}`)).toEqual(listed ? { ok: true } : { ok: false, code: 'tld' });
			}),
			{ numRuns: 2_000 }
		);
	});

	it('VAL-1: tidying an address twice changes nothing more, and a bare one only its capitals', () => {
		fc.assert(
			fc.property(cell, (value) => {
				const once = tidyEmail(value);
				if (once !== null) expect(tidyEmail(once)).toBe(once);
			})
		);
		expect(tidyEmail('Ada.L+x@Engines.CO.UK')).toBe('ada.l+x@engines.co.uk');
		expect(tidyEmail(' ,“ada@engines.co.uk”; ')).toBe(',“ada@engines.co.uk');
	});

	it.each([
		'N/A',
		'n/a',
		'NA',
		'None',
		'TEST',
		'x',
		'xx',
		'XXXX',
		'(none)',
		'k.A.',
		'Unbekannt',
		'ОТСУТСТВУЕТ',
		'NoEmail@NoEmail.com',
		'İ'
	])('VAL-1: %s is told from a value as before', (value) => {
		expect(isPlaceholder(value, 'text')).toBe(!['x', 'NoEmail@NoEmail.com', 'İ'].includes(value));
		expect(isPlaceholder(` ${value} `, 'email')).toBe(!['x', 'İ'].includes(value));
	});

	it('VAL-1: one letter alone gets longer in small letters, so that the length of a value tells whether it can be a stand-in', () => {
		const grow = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter((c) => c.toLowerCase().length !== 1);
		expect(grow).toEqual(['İ']);
		// The others keep their length in a word, too.
		expect('ΟΔΟΣ ẞ ﬃ Ⅷ'.toLowerCase()).toHaveLength('ΟΔΟΣ ẞ ﬃ Ⅷ'.length);
		for (const value of ['Não Informado', 'ENTFÄLLT', 'Keine Angabe\u00a0', 'nêant é'])
			expect(isPlaceholder(value, 'text')).toBe(value !== 'nêant é');
	});

	it('VAL-1: a text in memory of its own is the same text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
				expect(owned(text)).toBe(text);
			})
		);
	});
});
