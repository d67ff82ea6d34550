import { expect, it } from 'vitest';
import { m } from '#lib/messages/index';
import { whatGivesWay, whatIsLost } from '#lib/state/settings/what-is-lost';

type Known = Parameters<typeof whatIsLost>[0];
const device = (of: Partial<Known> = {}): Known => ({
	certain: true,
	contacts: 1200,
	imports: [],
	counts: { held: 3, undelivered: 40 },
	visitors: { all: 2, beside: 0 },
	...of
});
/** Nothing could be read: the counters stand at what they began with. */
const unread = device({
	certain: false,
	contacts: null,
	imports: null,
	counts: { held: 0, undelivered: 0 },
	visitors: { all: 0, beside: 0 }
});

it('APP-5: a wipe says what goes, and how many nobody has but this device', () => {
	expect(whatIsLost(device())).toEqual({ lost: m.settings.wipe.lost(1200, 0, 40, 3), undelivered: 42 });
	expect(whatIsLost(device({ contacts: 0, counts: { held: 0, undelivered: 0 }, visitors: { all: 0, beside: 0 } }))).toEqual({
		lost: ['all destinations, their tokens and the settings'],
		undelivered: 0
	});
});

it('APP-5: where the device could not be read, a wipe says so rather than that nothing is lost and nobody waits', () => {
	expect(whatIsLost(unread)).toEqual({ lost: [m.settings.wipe.lostUnknown], undelivered: null });
	// Read once, and then no more: what it was is not what it is.
	expect(whatIsLost(device({ certain: false })).undelivered).toBeNull();
});

it('APP-5: a restore in the place of what is here says what gives way, or that it could not be read', () => {
	expect(whatGivesWay(device())).toMatch(/^1,200 contacts with their history; 3 possible duplicates .*; 42 contacts not yet delivered/);
	expect(whatGivesWay(device({ contacts: 0, counts: { held: 0, undelivered: 0 }, visitors: { all: 0, beside: 0 } }))).toBe('');
	expect(m.settings.backup.replaceHint(whatGivesWay(unread))).toBe('What is here could not be read. All of it gives way to the backup.');
});
