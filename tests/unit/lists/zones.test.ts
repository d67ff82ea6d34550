import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zonesOf } from '#workers/lists/zones/index';
import { effort } from '../../support/effort';
import { COUNTRY_ZONES } from '#workers/lists/zones/countries';
import { isTimeZone, localTime, readZone } from '#workers/lists/zones/read-zone';

describe('where a contact lives, for calling hours (LST-7)', () => {
	it('LST-7: its own field, else area code and address, both where they differ, else the list’s zone', () => {
		expect(zonesOf({ timeZone: 'Europe/Paris', phone1: '+12125550100' }, '')).toEqual({
			zones: ['Europe/Paris'],
			country: 'US',
			source: 'field'
		});
		expect(zonesOf({ phone1: '+12125550100' }, '')).toEqual({ zones: ['America/New_York'], country: 'US', source: 'number' });
		expect(zonesOf({ phone1: '+12125550100', state: 'CA', country: 'US' }, '').zones).toEqual(['America/New_York', 'America/Los_Angeles']);
		expect(zonesOf({ phone1: '+49 30 23125014' }, 'America/New_York').zones).toEqual(['Europe/Berlin']);
		expect(zonesOf({ country: 'JP' }, '')).toEqual({ zones: ['Asia/Tokyo'], country: 'JP', source: 'address' });
		expect(zonesOf({ country: 'US', state: 'HI' }, '').zones).toEqual(['Pacific/Honolulu']);
		expect(zonesOf({ country: 'US' }, 'America/Chicago')).toEqual({ zones: ['America/Chicago'], country: 'US', source: 'list' });
		// A list's zone never stands for a country that doesn't have it; one that few live by, it may.
		expect(zonesOf({ phone1: '+61 400 123 456' }, 'Europe/Berlin')).toMatchObject({
			source: 'several',
			zones: expect.arrayContaining(['Australia/Sydney']) as string[]
		});
		expect(zonesOf({ country: 'US' }, 'America/Anchorage').source).toBe('list');
		// The number that is called first says it: the mobile one, not the switchboard's or the fax.
		expect(zonesOf({ phone1: '+12125550100', phone1Type: 'work', phone2: '+4915112345678', phone2Type: 'mobile' }, '')).toEqual({
			zones: ['Europe/Berlin'],
			country: 'DE',
			source: 'number'
		});
		expect(zonesOf({ country: 'US' }, '')).toMatchObject({
			source: 'several',
			zones: expect.arrayContaining(['America/New_York', 'America/Los_Angeles']) as string[]
		});
		expect(zonesOf({ email: 'a@example.com' }, '')).toEqual({ zones: [], country: '', source: 'none' });
		expect(zonesOf({ phone1: '+61 8 9321 0000' }, '').zones).toContain('Australia/Perth');
		expect(zonesOf({ phone1: '+34 928 000 000' }, '').zones).toEqual(['Atlantic/Canary']);
	});

	it('LST-2, LST-7: zones in the ways in which people write them', () => {
		expect(
			['Europe/Berlin', 'EST', 'Pacific Time', 'UTC+2', 'GMT-05:30', '+0530', 'z', 'Middle of nowhere', 'UTC+99'].map(readZone)
		).toEqual(['Europe/Berlin', 'America/New_York', 'America/Los_Angeles', 'UTC+02:00', 'UTC-05:30', 'UTC+05:30', 'UTC', null, null]);
		// As CRMs and calendars write them.
		expect(
			[
				'(GMT-06:00) Central Standard Time (America/Chicago)',
				'(GMT-05:00) Eastern Time (US & Canada)',
				'(UTC-08:00) Pacific Time (US &amp; Canada)',
				'Mountain Time (US & Canada)',
				'(GMT-07:00) Mountain Time - Denver',
				'us_slash_eastern',
				'GMT - 5',
				'(GMT+01:00) Middle of nowhere'
			].map(readZone)
		).toEqual([
			'America/Chicago',
			'America/New_York',
			'America/Los_Angeles',
			'America/Denver',
			'America/Denver',
			'us/eastern',
			'UTC-05:00',
			null
		]);
		for (const [country, zones] of COUNTRY_ZONES)
			for (const zone of zones) expect([country, zone, isTimeZone(zone)]).toEqual([country, zone, true]);
	});

	it('FIL-4, LST-7: what is no zone is none: a bare number, a word that every object knows, a text without an end', () => {
		expect(['15', '0530', 'B12', 'x5', '−5', 'UTC−5'].map(readZone)).toEqual([null, null, null, null, 'UTC-05:00', 'UTC-05:00']);
		expect(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'].map(readZone)).toEqual(Array(5).fill(null));
		expect(zonesOf({ timeZone: 'constructor', country: 'JP' }, '')).toEqual({ zones: ['Asia/Tokyo'], country: 'JP', source: 'address' });
		for (const text of ['('.repeat(40_000), `a${' '.repeat(40_000)}x`, `a${' ('.repeat(20_000)}`])
			expect(effort(() => expect(readZone(text)).toBeNull())).toBeLessThan(500);
	});

	it('local time is that of the engine’s own calendar, also across changes of the clock', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 0, 1) }),
				fc.constantFrom('America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Chatham'),
				(at, zone) => {
					const { day, minute } = localTime(zone, at);
					const said = new Intl.DateTimeFormat('en-GB', {
						timeZone: zone,
						weekday: 'short',
						hour: '2-digit',
						minute: '2-digit',
						hourCycle: 'h23'
					}).format(at);
					expect(
						`${['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][day]} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
					).toBe(said.replace(', ', ' '));
				}
			)
		);
		expect(localTime('UTC+05:30', Date.UTC(2026, 2, 4, 20, 0))).toEqual({ day: 3, minute: 90 });
	});
});
