import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DISPOSABLE_DOMAINS } from '#workers/pipeline/values/data/disposable';
import { isDisposableDomain, isFreeMailDomain, isRoleMailbox } from '#workers/pipeline/values/emails/email-kind';
import { Telltale } from '#workers/pipeline/values/emails/telltale';

it('VAL-6: a telltale passes whatever is on its list, whole or as a part of a text, and little else', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 60 }), fc.string(), (list, before) => {
			const told = new Telltale(list);
			for (const text of list) {
				expect(told.mayHave(text)).toBe(true);
				expect(told.mayHave(`${before}${text}!`, before.length, before.length + text.length)).toBe(true);
			}
		}),
		{ numRuns: 100 }
	);
	const domains = new Telltale(DISPOSABLE_DOMAINS.split(' '));
	const others = Array.from({ length: 2000 }, (_, i) => `firm${i * 7919}-${i % 13}.example.com`);
	expect(others.filter((d) => domains.mayHave(d)).length).toBeLessThan(300);
});

it('VAL-6: every throw-away domain, and what lies below one, is told as such, and mailboxes of functions with their endings', () => {
	const list = DISPOSABLE_DOMAINS.split(' ');
	expect(list.filter((d) => !isDisposableDomain(d))).toEqual([]);
	expect(isDisposableDomain(`mx.${list.find((d) => d.split('.').length === 2)}`)).toBe(true);
	expect(isDisposableDomain('mailserver.example.com')).toBe(false);
	expect(['gmail.com', 'web.de', 'gmail.example'].map(isFreeMailDomain)).toEqual([true, true, false]);
	expect(
		['info', 'info2', 'info-uk', 'info.usa', 'sales_123', 'sales+berlin', 'no-reply', 'infos.berlin', 'anna.lee', 'jsmith42'].map(
			isRoleMailbox
		)
	).toEqual([true, true, true, true, true, true, true, false, false, false]);
});
