import { describe, expect, it } from 'vitest';
import type { FieldId } from '#domain/fields';
import type { LearnColumn } from '#domain/scoring/learned-model';
import { readModelFile } from '#workers/pipeline/learn/index';
import { timeOrder } from '#workers/pipeline/learn/order';
import { NOW, leads, tableOf, trained } from './made';

const DAY = 86_400_000;
const LENGTH = 60;
const labels = Int8Array.from({ length: LENGTH }, (_, i) => (i % 3) - 1);
const date = (label: string, from = NOW - 200 * DAY, at: (i: number) => boolean = () => true, id?: FieldId): LearnColumn => ({
	id: id ?? `custom:${label.toLowerCase().replace(/ /g, '-')}`,
	label,
	type: 'date',
	values: Array.from({ length: LENGTH }, (_, i) => (at(i) ? new Date(from + i * DAY).toISOString().slice(0, 10) : null))
});
const chosen = (...columns: LearnColumn[]) => {
	const by = timeOrder(columns, labels, NOW);
	return by && [by.label, by.isDate];
};

describe('the date that a model is tried forward in time by', () => {
	it('SCO-5: is when contacts came, by whatever name and in five languages; else consent, closing, last contact', () => {
		const closing = date('Close Date');
		const consent = date('Consent Date', undefined, undefined, 'consentDate');
		const last = date('Last Contacted');
		for (const name of ['Signed Up', 'InquiryDate', 'Anfragedatum', 'Fecha de alta', 'Date de création', 'Date'])
			expect(chosen(last, closing, consent, date(name))).toEqual([name, true]);
		expect(chosen(date('Registered'), date('Creation Date', undefined, undefined, 'createdDate'))).toEqual(['Creation Date', true]);
		expect(chosen(last, closing, consent)).toEqual(['Consent Date', true]);
		// What came after the outcome orders, and no age is counted from it.
		expect(chosen(last, closing)).toEqual(['Close Date', false]);
		expect(chosen(last)).toEqual(['Last Contacted', false]);
	});

	it('SCO-5: is none that says something else, is to come, or is blank for most of the won or most of the lost', () => {
		expect(chosen(date('Birth Date'), date('Contract End'), date('Founded'), date('Renewal'))).toBeNull();
		expect(chosen(date('Event Date', NOW - 20 * DAY))).toBeNull();
		expect(chosen(date('Close Date', undefined, (i) => labels[i] === 1))).toBeNull();
		expect(chosen(date('Created', undefined, (i) => i % 3 !== 0))).toEqual(['Created', true]);
		expect(chosen({ ...date('Created'), values: Array.from({ length: LENGTH }, () => '2025-11-03') })).toBeNull();
		expect(chosen({ ...date('Created'), values: Array.from({ length: LENGTH }, (_, i) => `day ${i}`) })).toBeNull();
		// A slip into the future is a date that nobody knows.
		const slip = date('Created');
		slip.values[4] = '2127-01-01';
		expect(timeOrder([slip], labels, NOW)!.order[4]).toBeNaN();
		expect(timeOrder([slip], labels, NOW)!.future).toBe(1);
	});

	it('SCO-5: is named in the model and is no feature; a model of before, without that name, is read', async () => {
		const table = tableOf(leads(300, 51));
		const closed = {
			id: 'custom:close-date' as FieldId,
			label: 'Close Date',
			type: 'date' as const,
			values: Array.from({ length: 300 }, (_, i) => new Date(NOW - (400 - i) * DAY).toISOString().slice(0, 10))
		};
		const by = timeOrder([...table.columns, closed], table.labels, NOW)!;
		const model = await trained({
			...table,
			columns: [...table.columns, closed],
			order: by.order,
			orderField: by.field,
			orderLabel: by.label,
			orderIsDate: by.isDate
		});
		expect(model).toMatchObject({
			orderField: 'custom:close-date',
			orderLabel: 'Close Date',
			orderIsDate: false,
			report: { validation: 'time' }
		});
		expect([...model.encoders.map((e) => e.label), ...model.report.leaks.map((l) => l.label)]).not.toContain('Close Date');
		const { orderLabel: _, ...before } = model;
		expect(readModelFile(JSON.stringify(before))).toEqual({ ok: true, value: before });
	});
});
