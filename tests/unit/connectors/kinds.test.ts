import { describe, expect, it } from 'vitest';
import type { TargetField } from '#domain/delivery';
import { equal } from '#workers/outbox/preparing/foresight';
import { recordProblems } from '#workers/outbox/preparing/check-record';
import { plain } from '#workers/connectors/shared/json';
import { forgetKinds, inKind, kindsOf } from '#workers/connectors/shared/kinds';
import { contextFor } from '../../support/recorded';

const field = (name: string, type: TargetField['type']): TargetField => ({ name, label: name, type, required: false, writable: true });
const fields = [field('visits', 'number'), field('code', 'text'), field('tier', 'choice'), field('optIn', 'yesNo'), field('when', 'date')];

describe('values in the form that a field wants', () => {
	it('PUSH-1: numbers for numbers, text for text, yes and no as such; what does not fit stays as it is', async () => {
		const to = inKind(await kindsOf('a', contextFor('http://127.0.0.1:1'), async () => ({ ok: true, value: fields })));
		expect([
			to('12', 'visits'),
			to('1.5', 'visits'),
			to('about 5', 'visits'),
			to(92, 'code'),
			to('01234', 'code'),
			to(3, 'tier'),
			to('Yes', 'optIn'),
			to('no', 'optIn'),
			to('maybe', 'optIn'),
			to('2026-11-26', 'when'),
			to('7', 'other')
		]).toEqual([12, 1.5, 'about 5', '92', '01234', '3', true, false, 'maybe', '2026-11-26', '7']);
	});
	it('PUSH-1: several choices in the form that the vendor wants, and a date with a time of day where one is wanted', async () => {
		const list: TargetField[] = [
			{ ...field('topics', 'choice'), form: 'several', choices: ['Robots', 'Drives, gears'] },
			{ ...field('since', 'date'), form: 'moment' }
		];
		const kinds = await kindsOf('s', contextFor('http://127.0.0.1:1'), async () => ({ ok: true, value: list }));
		const to = inKind(kinds, undefined, (parts) => parts.join(';'));
		expect([
			to('Robots, Motors', 'topics'),
			to('Robots;Motors', 'topics'),
			to('Drives, gears', 'topics'),
			to('2026-11-26', 'since'),
			to('2026-11-26T09:00:00Z', 'since')
		]).toEqual(['Robots;Motors', 'Robots;Motors', 'Drives, gears', '2026-11-26T00:00:00+00:00', '2026-11-26T09:00:00Z']);
		expect(inKind(kinds)('Robots, Motors', 'topics')).toBe('Robots, Motors');
		expect([
			recordProblems({ externalId: 'a', properties: { topics: 'Robots, Motors' } }, list, false),
			recordProblems({ externalId: 'a', properties: { topics: 'Robots, Robots' } }, list, false)
		]).toMatchObject([[{ code: 'deliveryFieldNotChoice' }], []]);
		expect([plain(['a', 'b']), plain([]), plain([{ id: 1 }])]).toEqual(['a, b', null, null]);
	});
	it('PUSH-4: what stands there in the form of the CRM is what was sent, so taking back does not call it changed', () => {
		const same = [
			['yes', 'true'],
			['false', 'no'],
			['Robots, Motors', 'Robots;Motors'],
			['Motors, Robots', 'Robots, Motors'],
			['2026-11-26', '2026-11-26T01:00:00+01:00'],
			['2026-11-26T00:00:00.000+0000', '2026-11-26'],
			[92, '92']
		] as const;
		expect(same.map(([a, b]) => equal(a, b))).toEqual(same.map(() => true));
		const other = [
			['yes', 'false'],
			['Robots, Motors', 'Robots'],
			['2026-11-26', '2026-11-26T09:00:00Z'],
			['2026-11-26', '2026-11-27'],
			['', 'no']
		] as const;
		expect(other.map(([a, b]) => equal(a, b))).toEqual(other.map(() => false));
	});
	it('PUSH-1: without a field list only what is known for sure is a number', async () => {
		const kinds = await kindsOf('b', contextFor('http://127.0.0.1:1'), async () => ({
			ok: false,
			problem: { code: 'deliveryForbidden', params: {} }
		}));
		expect(kinds).toBeNull();
		const to = inKind(kinds, new Set(['AnnualRevenue']));
		expect([to('12', 'AnnualRevenue'), to('12', 'visits'), to(92, 'score')]).toEqual([12, '12', 92]);
	});
	it('PUSH-1: the list is read once in ten minutes, anew after fields were made, and a failure is not kept', async () => {
		let asked = 0;
		const ctx = contextFor('http://127.0.0.1:1');
		const load = async () => (asked++, { ok: true as const, value: fields });
		await kindsOf('c', ctx, async () => (asked++, { ok: false, problem: { code: 'deliveryNoAnswer', params: {} } }));
		await kindsOf('c', ctx, load);
		await kindsOf('c', { ...ctx, now: ctx.now + 599_999 }, load);
		expect(asked).toBe(2);
		await kindsOf('c', { ...ctx, now: ctx.now + 600_000 }, load);
		forgetKinds('c');
		await kindsOf('c', ctx, load);
		expect(asked).toBe(4);
		// Another account behind the same address has fields of its own.
		await kindsOf('c', { ...ctx, secret: { value: 'other', origin: 'http://127.0.0.1:1' } }, load);
		expect(asked).toBe(5);
	});
});
