import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callbackTimes, dayTime, momentIn, momentTyped, partsIn, timeIn, typedMoment } from '#lib/state/lists/callback-times';

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC', 'UTC+05:30', 'UTC-08:00'];
const anyMoment = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2029, 0, 1) }).map((at) => Math.floor(at / 60_000) * 60_000);

describe('times for a callback (LST-6)', () => {
	it('LST-6: a moment said on the clock of a zone is that moment, in every zone and season', () => {
		fc.assert(
			fc.property(fc.constantFrom(...ZONES), anyMoment, (zone, at) => {
				const p = partsIn(zone, at);
				// An hour that a change of the clocks repeats means either of its two moments.
				expect(partsIn(zone, momentIn(zone, p.year, p.month, p.date, p.hour, p.minute))).toEqual(p);
				expect(partsIn(zone, typedMoment(zone, momentTyped(zone, at)) ?? 0)).toEqual(p);
			}),
			{ numRuns: 60 }
		);
	});

	it('LST-6: quick times lie ahead, and mornings are mornings where the contact is', () => {
		fc.assert(
			fc.property(fc.constantFrom(...ZONES), anyMoment, (zone, now) => {
				const times = callbackTimes(zone, now);
				for (const { choice, at } of times) expect({ choice, ahead: at > now }).toEqual({ choice, ahead: true });
				const of = (choice: string): ReturnType<typeof partsIn> => partsIn(zone, times.find((t) => t.choice === choice)?.at ?? 0);
				expect(of('tomorrowMorning')).toMatchObject({ hour: 9, minute: 30, day: (partsIn(zone, now).day + 1) % 7 });
				expect(of('monday')).toMatchObject({ hour: 9, minute: 30, day: 0 });
			}),
			{ numRuns: 40 }
		);
	});

	it('LST-6: the clock of Berlin in winter and in summer, also at the turn of a month', () => {
		expect(momentIn('Europe/Berlin', 2026, 11, 26, 9, 30)).toBe(Date.UTC(2026, 10, 26, 8, 30));
		expect(momentIn('Europe/Berlin', 2026, 7, 31 + 1, 9, 30)).toBe(Date.UTC(2026, 7, 1, 7, 30));
		expect(typedMoment('', 'tomorrow')).toBeNull();
	});

	it('LST-6, LST-7: a zone of one offset has its own clock, whatever that of this device says', () => {
		const at = Date.UTC(2026, 10, 29, 21, 33);
		expect(partsIn('UTC+05:30', at)).toEqual({ year: 2026, month: 11, date: 30, hour: 3, minute: 3, day: 0 });
		expect([timeIn('UTC+05:30', at), dayTime('UTC+05:30', at)]).toEqual([timeIn('Asia/Kolkata', at), dayTime('Asia/Kolkata', at)]);
		expect(momentIn('UTC-08:00', 2026, 11, 30, 9, 30)).toBe(Date.UTC(2026, 10, 30, 17, 30));
		expect(callbackTimes('UTC+05:30', at)).toEqual(callbackTimes('Asia/Kolkata', at));
	});

	it('LST-6: an hour that a change of the clocks leaves out is the one after it, on either side of Greenwich', () => {
		expect(partsIn('Europe/Berlin', momentIn('Europe/Berlin', 2026, 3, 29, 2, 30))).toMatchObject({ date: 29, hour: 3, minute: 30 });
		expect(partsIn('America/New_York', momentIn('America/New_York', 2026, 3, 8, 2, 30))).toMatchObject({ date: 8, hour: 3, minute: 30 });
		expect(partsIn('America/Havana', momentIn('America/Havana', 2026, 3, 8, 0, 15))).toMatchObject({ date: 8, hour: 1, minute: 15 });
	});
});
