import { beforeEach, expect, it, vi } from 'vitest';
import type { AppEvent } from '#domain/figures/events';
import { tidyEvents } from '#workers/imports/device/window-events';
import { readEvents, readTotals } from '#workers/store/events';
import { openStore } from '#workers/store/engine/open';
import { api, csv, freshDevice, importAll, toReview } from '../imports/harness';

beforeEach(freshDevice);

const file = (from: number, n: number): File =>
	csv(
		'First Name,Last Name,Email',
		Array.from({ length: n }, (_, i) => `Ana${from + i},Berg${from + i},ana${from + i}@example.com`)
	);
const all = async (): Promise<AppEvent[]> => {
	const events: AppEvent[] = [];
	for await (const some of readEvents(await openStore())) events.push(...some);
	return events;
};

it('HIS-1: an import that was begun before the days to keep and ended within them is told of by days and imports alike', async () => {
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-01T10:00:00') });
	try {
		const db = await openStore();
		await db.put('settings', { ...(await api.getSettings()), eventDays: 30 }, 'settings');
		const waited = await toReview(file(0, 20));
		const stillOpen = await toReview(file(40, 10));
		vi.setSystemTime(new Date('2026-06-04T10:00:00'));
		await api.finalizeImport(waited.id, () => undefined);
		const told = async () => {
			const { days, imports } = await readTotals(db);
			return [
				[...days.values()].reduce((n, d) => n + (d.names.import_completion_time?.n ?? 0), 0),
				[...imports.values()].filter((f) => f.done).length
			];
		};
		vi.setSystemTime(new Date('2026-07-03T10:00:00'));
		await tidyEvents(db);
		expect(await told()).toEqual([1, 1]);
		await api.finalizeImport(stillOpen.id, () => undefined);
		expect(await told()).toEqual([2, 2]);
		vi.setSystemTime(new Date('2026-07-05T10:00:00'));
		await tidyEvents(db);
		expect(await told()).toEqual([1, 1]);
	} finally {
		vi.useRealTimers();
	}
});

it('HIS-1: what is older than the days to keep is not counted anew, in the night hour that a day of 23 hours left either', async () => {
	const zone = process.env['TZ'];
	process.env['TZ'] = 'Europe/Berlin';
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-10T23:45:00+01:00') });
	try {
		const m = await importAll(file(0, 20));
		const db = await openStore();
		await db.put('settings', { ...(await api.getSettings()), eventDays: 30 }, 'settings');
		// Thirty days of the calendar later, one of which was an hour short.
		vi.setSystemTime(new Date('2026-04-10T00:30:00+02:00'));
		await tidyEvents(db);
		await tidyEvents(db);
		expect([(await readTotals(db)).imports.has(m.id), await all()]).toEqual([false, []]);
	} finally {
		vi.useRealTimers();
		if (zone === undefined) delete process.env['TZ'];
		else process.env['TZ'] = zone;
	}
});
