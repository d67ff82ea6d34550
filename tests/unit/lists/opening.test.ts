import { describe, expect, it } from 'vitest';
import { DEFAULT_WINDOWS, type CallingWindows, type ContactZones } from '#domain/lists/calling-window';
import type { CampaignDesk } from '#workers/lists/campaign-desk';
import { nextOpening } from '#workers/lists/opening';
import { CallingHour } from '#workers/lists/windows';
import { closedNumbers } from '#workers/lists/work-rows';

const berlin: ContactZones = { zones: ['Europe/Berlin'], country: 'DE', source: 'number' };
const newYork: ContactZones = { zones: ['America/New_York'], country: 'US', source: 'number' };
const both: ContactZones = { zones: ['Europe/Berlin', 'America/New_York'], country: 'US', source: 'number' };
const isOpen = (zones: ContactZones, moment: string): boolean =>
	new CallingHour(DEFAULT_WINDOWS, Date.parse(moment), 'Asia/Tokyo').isOpen(zones);
const next = (moment: string, ...kinds: ContactZones[]): string =>
	new Date(nextOpening({ windows: DEFAULT_WINDOWS, now: Date.parse(moment) } as CampaignDesk, kinds) ?? 0).toISOString().slice(0, 16);

describe('calling hours where the clocks change', () => {
	it('LST-7: hours go by the clock of the contact, before and after the clocks change there', () => {
		// Nine in the morning: at 8 by Greenwich before the last Sunday of March, at 7 after it.
		expect([isOpen(berlin, '2026-03-27T07:59Z'), isOpen(berlin, '2026-03-27T08:00Z')]).toEqual([false, true]);
		expect([isOpen(berlin, '2026-03-30T06:59Z'), isOpen(berlin, '2026-03-30T07:00Z')]).toEqual([false, true]);
		// Nine in the evening of the day that has 23 hours, and of the one that has 25.
		expect([isOpen(newYork, '2026-03-09T00:59Z'), isOpen(newYork, '2026-03-09T01:00Z')]).toEqual([true, false]);
		expect([isOpen(newYork, '2026-11-02T01:59Z'), isOpen(newYork, '2026-11-02T02:00Z')]).toEqual([true, false]);
	});

	it('LST-7: the next opening over a night in which the clocks change is the right hour', () => {
		expect(next('2026-03-28T20:00Z', berlin)).toBe('2026-03-30T07:00');
		expect(next('2026-10-24T20:00Z', berlin)).toBe('2026-10-26T08:00');
		expect(next('2026-03-08T03:00Z', newYork)).toBe('2026-03-08T12:00');
		expect(next('2026-11-01T03:00Z', newYork, berlin)).toBe('2026-11-01T13:00');
	});

	it('LST-7: hours that begin at any minute, and short ones, open at that minute', () => {
		const every = (...spans: [number, number][]): CallingWindows => ({ '': Array.from({ length: 7 }, () => spans) });
		const opens = (windows: CallingWindows, moment: string, ...kinds: ContactZones[]): string =>
			new Date(nextOpening({ windows, now: Date.parse(moment) } as CampaignDesk, kinds) ?? 0).toISOString().slice(11, 16);
		// Berlin is an hour before Greenwich in winter, Kathmandu five hours and three quarters, all year.
		const kathmandu: ContactZones = { zones: ['Asia/Kathmandu'], country: 'NP', source: 'number' };
		const morning = every([545, 1000]);
		expect(opens(morning, '2026-01-12T20:00Z', berlin)).toBe('08:05');
		expect(opens(morning, '2026-01-12T08:01Z', berlin)).toBe('08:05');
		expect(opens(morning, '2026-01-12T20:00Z', kathmandu)).toBe('03:20');
		expect(opens(every([550, 555]), '2026-01-12T08:00:30Z', berlin)).toBe('08:10');
		expect(opens(every([0, 1439]), '2026-01-12T22:59:30Z', berlin)).toBe('23:00');
	});

	it('LST-7: who may be in either of two zones is called when it is time in both, also in the weeks in which they are an hour nearer', () => {
		// New York's 8 o'clock is Berlin's 14 in winter and summer, and its 13 between the two changes; 21 in Berlin ends it.
		expect([isOpen(both, '2026-03-06T12:59Z'), isOpen(both, '2026-03-06T13:00Z'), isOpen(both, '2026-03-06T20:00Z')]).toEqual([
			false,
			true,
			false
		]);
		expect([isOpen(both, '2026-03-10T11:59Z'), isOpen(both, '2026-03-10T12:00Z'), isOpen(both, '2026-03-10T20:00Z')]).toEqual([
			false,
			true,
			false
		]);
	});

	it('LST-7: an office on another continent is not called at night since the mobile at home is called by day; a moment asked for holds for both', () => {
		const closed = (moment: string, callbackAt: number | null = null): string[] =>
			closedNumbers(
				{ phone1: '+4915112345678', phone1Type: 'mobile', phone2: '+12125550100', phone3: '+493023125014' },
				'',
				callbackAt,
				new CallingHour(DEFAULT_WINDOWS, Date.parse(moment), 'Asia/Tokyo')
			);
		expect([closed('2026-03-06T09:00Z'), closed('2026-03-06T14:00Z'), closed('2026-03-06T22:00Z')]).toEqual([['phone2'], [], ['phone3']]);
		expect(closed('2026-03-06T09:00Z', Date.parse('2026-03-06T08:59Z'))).toEqual([]);
	});
});
