import { locale, otherYear, timeOfDay } from '#domain/messages/locale';
import type { StateCounts, WorkRow } from '#domain/lists/campaign';
import { dayTime } from './callback-times';
import { STATE_ORDER, STATE_TONE } from './call-state-tone';
import type { Tone } from '#lib/components/ui/tone';
import { m } from '#lib/messages/index';
import { zonePlace } from './zone-place';
import { ago } from '../deliver/deliver-words';
import { momentText } from '../contacts/contact-values';

const words = m.campaigns;

/** The states as parts of a bar that adds up. */
export const stateParts = (c: StateCounts): { key: (typeof STATE_ORDER)[number]; label: string; value: number; tone: Tone }[] =>
	STATE_ORDER.map((key) => ({ key, label: words.states[key], value: c.byState[key], tone: STATE_TONE[key] }));

/** Share of contacts with no further call to come, 0–1. */
export const doneShare = (c: StateCounts): number => (c.total === 0 ? 0 : c.through / c.total);

/** 570 → "09:30" as this device writes it. */
export const clockText = (minute: number): string =>
	new Date(2000, 0, 1, Math.floor(minute / 60), minute % 60).toLocaleTimeString(locale(), timeOfDay());

/** "in 2 hours", "Fri 4 Dec, 10:30" or "3 days ago". */
export function whenText(at: number, now: number): string {
	if (at <= now) return ago(at, now);
	const s = (at - now) / 1000;
	const relative = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
	if (s < 5400) return relative.format(Math.max(1, Math.round(s / 60)), 'minute');
	if (s < 79_200) return relative.format(Math.round(s / 3600), 'hour');
	return new Date(at).toLocaleString(locale(), { weekday: 'short', day: 'numeric', month: 'short', ...otherYear(at, now), ...timeOfDay() });
}

/** A moment on the clock of this device, with that of the contact beside it where it shows another time: on paper nobody can ask which. */
function onBothClocks(at: number, zone: string): string {
	const there = zone === '' ? '' : dayTime(zone, at);
	return there === '' || there === dayTime('', at) ? momentText(at) : `${momentText(at)} (${there}, ${zonePlace(zone)})`;
}

/** What was before with a contact of a campaign, and what it asked for: on paper it stays true, where the hour doesn't. */
export function beforeNow(r: WorkRow, now: number): string[] {
	const w = words.page.why;
	return [
		...(r.callbackAt === null ? [] : [w.callbackLater(onBothClocks(r.callbackAt, r.timeZone))]),
		r.lastAttempt === null ? w.first : r.attempts === 0 ? w.again(ago(r.lastAttempt, now)) : w.attempts(r.attempts, ago(r.lastAttempt, now))
	];
}

/** Why a contact stands where it does in the working order, most telling first (LST-7). */
export function whyNext(r: WorkRow, now: number): string[] {
	const w = words.page.why;
	return [
		...(r.callbackAt === null
			? []
			: [r.callbackAt <= now ? w.callbackDue(ago(r.callbackAt, now)) : w.callbackLater(whenText(r.callbackAt, now))]),
		r.localMinute === null ? w.zoneUnknown : r.callableNow ? w.now(clockText(r.localMinute)) : w.notNow(clockText(r.localMinute)),
		r.lastAttempt === null ? w.first : r.attempts === 0 ? w.again(ago(r.lastAttempt, now)) : w.attempts(r.attempts, ago(r.lastAttempt, now))
	];
}
