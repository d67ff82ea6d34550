import { describe, expect, it } from 'vitest';
import { CALL_STATES } from '#domain/lists/call-state';
import type { StateCounts, WorkRow } from '#domain/lists/campaign';
import type { Week } from '#domain/lists/calling-window';
import { DEFAULT_OUTCOMES } from '#domain/lists/outcomes';
import { setLocale } from '#domain/messages/locale';
import { attemptLabel, outcomeLabel } from '#lib/state/lists/outcome-words';
import { m } from '#lib/messages/index';
import { clockText, doneShare, stateParts, whenText, whyNext } from '#lib/state/lists/campaign-words';
import { minuteOf, timeOf, wrongDay } from '#lib/state/lists/calling-hours-times';
import { withList, withListId } from '#lib/state/import/import-wizard-setup';
import type { ImportSetup } from '#domain/import';

const counts = (patch: Partial<StateCounts['byState']>, through = patch.done ?? 0): StateCounts => {
	const byState = { ...(Object.fromEntries(CALL_STATES.map((s) => [s, 0])) as StateCounts['byState']), ...patch };
	return { total: Object.values(byState).reduce((a, b) => a + b, 0), byState, through };
};
const row = (patch: Partial<WorkRow>): WorkRow => ({
	id: 1,
	listId: 'l',
	listName: 'Fair',
	name: 'Ada',
	company: '',
	phone: '',
	score: 80,
	tier: 'A',
	state: 'new',
	attempts: 0,
	lastAttempt: null,
	callbackAt: null,
	localMinute: 570,
	timeZone: 'Europe/Berlin',
	zoneSource: 'number',
	callableNow: true,
	...patch
});

describe('words and figures of campaigns', () => {
	it('LST-6: every shipped outcome and every state has words; an outcome of one’s own keeps its label', () => {
		for (const o of DEFAULT_OUTCOMES) expect(outcomeLabel(o)).not.toBe(o.id);
		expect(outcomeLabel({ id: 'own-1', label: 'Sent a brochure' })).toBe('Sent a brochure');
		expect([attemptLabel([], 'busy'), attemptLabel([], 'own-1a2b3c4d')]).toEqual(['Busy', 'An outcome taken out since']);
		expect(attemptLabel([], null)).toBe('Given to a dialer');
		for (const part of stateParts(counts({}))) expect(part.label).not.toBe('');
	});

	it('LST-7: the parts of the bar add up to the contacts, and 100 % is said only when everybody is done', () => {
		const c = counts({ new: 1, done: 500, reached: 3, doNotCall: 2, queued: 4, attempted: 5, notReached: 6 });
		expect(stateParts(c).reduce((n, p) => n + p.value, 0)).toBe(c.total);
		const said = (parts: Parameters<typeof counts>[0]): string => m.campaigns.done(doneShare(counts(parts)));
		expect(said({ new: 1, done: 999 })).toBe('99.9% need no more calls');
		// Four of 1,854 were called: beside that figure, 0% would be untrue.
		expect(said({ new: 1850, done: 4 })).toBe('0.2% need no more calls');
		expect([said({ new: 60, done: 40 }), said({ done: 7 }), said({ new: 3 })]).toEqual([
			'40% need no more calls',
			'100% need no more calls',
			'0% need no more calls'
		]);
		// Who must not be called is through as well, and stands apart from "Done" below: the share has a name of its own.
		expect(said({ new: 82, done: 4, doNotCall: 1 })).not.toContain(
			stateParts(c)
				.find((p) => p.key === 'done')!
				.label.toLowerCase()
		);
		expect(m.campaigns.page.state(1854, 4 / 1854)).toBe('1,854 contacts · 0.2% need no more calls');
	});

	it('LST-7: why somebody is next: a callback first, the hour there, then earlier attempts', () => {
		const now = Date.UTC(2026, 10, 26, 9);
		expect(whyNext(row({}), now)).toEqual([expect.stringMatching(/9:30.* there, callable$/), 'not called yet']);
		expect(whyNext(row({ lastAttempt: now - 3_600_000 }), now).at(-1)).toBe('last called 1 hour ago');
		expect(
			whyNext(row({ callbackAt: now - 3_600_000, localMinute: null, callableNow: false, attempts: 2, lastAttempt: now - 7_200_000 }), now)
		).toEqual(['callback due 1 hour ago', 'time zone not known', '2 attempts, last 2 hours ago']);
	});

	it('LST-7: a callback in another year is shown with it', () => {
		setLocale('en');
		const now = new Date(2026, 10, 26, 9).getTime();
		expect(whenText(new Date(2026, 11, 4, 10, 30).getTime(), now)).toBe('Fri, Dec 4, 10:30 AM');
		expect(whenText(new Date(2027, 5, 4, 10, 30).getTime(), now)).toBe('Fri, Jun 4, 2027, 10:30 AM');
		setLocale('de');
		expect(whenText(new Date(2027, 5, 4, 10, 30).getTime(), now)).toBe('Fr., 4. Juni 2027, 10:30');
		setLocale(undefined);
	});

	it('LST-7: hours that end before they begin or overlap are refused, and times read back as they were typed', () => {
		const week = (spans: Week[number]): Week => [[[540, 720]], spans, [], [], [], [], []];
		expect([
			wrongDay(week([[600, 600]])),
			wrongDay(
				week([
					[780, 900],
					[540, 800]
				])
			),
			wrongDay(
				week([
					[780, 900],
					[540, 780]
				])
			)
		]).toEqual([1, 1, null]);
		expect([minuteOf('09:30'), minuteOf('24:00'), minuteOf('25:00'), minuteOf('soon'), timeOf(570), timeOf(1440)]).toEqual([
			570,
			1440,
			null,
			null,
			'09:30',
			'23:59'
		]);
	});

	it('LST-3, LST-8: a list asks for an email or a number; what was chosen afterwards stays', () => {
		const setup = { policy: 'skip', requiredPolicy: 'emailAndName' } as ImportSetup;
		const into = withListId(setup, 'l1');
		expect(into).toMatchObject({ requiredPolicy: 'emailOrPhone', list: { listId: 'l1', update: true, migrate: false, churn: false } });
		const stricter: ImportSetup = { ...into, requiredPolicy: 'emailFirstLast' };
		expect(withList(stricter, { listId: 'l2', update: false, migrate: true, churn: true })).toMatchObject({
			requiredPolicy: 'emailFirstLast',
			list: { listId: 'l2', migrate: true }
		});
		expect('list' in withList(into, null)).toBe(false);
		expect(withListId(into, 'l9')).toBe(into);
	});

	it('APP-3, LST-7: a time of day stands as its country writes it', () => {
		const written = ['en-US', 'en-GB', 'de', 'es'].map((tag) => {
			setLocale(tag);
			return [clockText(365), clockText(1105)].map((t) => t.replace(/\s/g, ' '));
		});
		setLocale(undefined);
		expect(written).toEqual([
			['6:05 AM', '6:25 PM'],
			['06:05', '18:25'],
			['06:05', '18:25'],
			['06:05', '18:25']
		]);
	});
});
