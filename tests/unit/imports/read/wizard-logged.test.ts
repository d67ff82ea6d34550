import { beforeEach, expect, it } from 'vitest';
import { waitingSettled, countedAt } from '#workers/imports/events';
import { openStore } from '#workers/store/engine/open';
import { localDay } from '#domain/basics/local-day';
import { value } from '../fix/fix-support';
import { api, csv, importAll, plainDevice, proposedSetup, toReview } from '../harness';

const FILE = csv('First Name,Last Name,Email', ['Nora,Lindqvist,nora@harbor-foods.com']);
const log = async () => (await openStore()).getAll('journal');

beforeEach(plainDevice);

it('HIS-2: an import that went back to its columns is in the log, with where it stood', async () => {
	const { id } = await toReview(FILE);
	value(await api.reopenImport(id));
	expect((await log()).at(-1)).toMatchObject({ action: 'import.reopened', params: { importId: id, file: 'leads.csv', phase: 'review' } });
});

it('HIS-2, MAP-5: a mapping saved as a file is in the log as other exports are; one that is gone is not', async () => {
	const { mapping } = await proposedSetup(FILE);
	const saved = value(await api.saveMapping('Fair', mapping));
	value(await api.exportMapping(saved.id));
	expect((await log()).at(-1)).toMatchObject({ action: 'export.saved', params: { what: 'mapping', format: 'json', name: 'Fair' } });
	const before = (await log()).length;
	expect((await api.exportMapping('none')).ok).toBe(false);
	expect(await log()).toHaveLength(before);
});

it('HIS-1: rows that waited are counted on the day on which their import ended there, wherever the device is by now', async () => {
	const { completedAt, completedDay } = await importAll(FILE);
	expect(completedDay).toBe(localDay(completedAt ?? 0));
	const noon = new Date(2026, 10, 12, 12).getTime();
	// It ended an hour into the 11th by this calendar, in the evening of the 10th by that of where it was.
	const there = { method: 'file', completedAt: new Date(2026, 10, 11, 1).getTime(), completedDay: '2026-11-10' } as const;
	const [event] = waitingSettled('i', [{ from: 'held', to: 'created', rows: 1, counted: countedAt(there, noon) }], noon);
	expect(event?.props).toMatchObject({ daysAgo: 2 });
});
