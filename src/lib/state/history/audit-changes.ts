import { countryName } from '#domain/messages/catalogue';
import { isSuccess, type CallOutcome } from '#domain/lists/outcomes';
import { fieldDefinition, type FieldId } from '#domain/fields';
import { m } from '#lib/messages/index';
import { timeOf } from '../lists/calling-hours-times';
import { outcomeLabel } from '../lists/outcome-words';
import { isObject } from '../settings/setting-words';

const { rules, windows } = m.campaigns;
const form = m.deliver.destination;

/** What the form of a destination calls those of its settings that every connector has. */
export const DESTINATION_WORDS: Readonly<Record<string, string>> = {
	scoreField: form.scoreField,
	tierField: form.tierField,
	factorsField: form.factorsField,
	keepPrevious: form.keepPrevious
};

type Parts = Record<string, unknown>;
const renamed = (v: unknown, name: (key: string) => string, value: (part: unknown) => unknown = (part) => part): Parts =>
	isObject(v) ? Object.fromEntries(Object.entries(v).map(([key, part]) => [name(key), value(part)])) : {};

const daySpans = (spans: readonly [number, number][]): string => spans.map(([from, to]) => `${timeOf(from)}–${timeOf(to)}`).join(' + ');

/** Hours of a week, days of the same hours together: "Monday–Friday 09:00–20:00; Saturday 10:00–18:00". */
function weekWords(week: unknown): unknown {
	if (!Array.isArray(week)) return week;
	const hours = windows.days.map((_, i) => daySpans((week[i] ?? []) as [number, number][]));
	const said: string[] = [];
	for (let from = 0, to = 0; from < hours.length; from = to) {
		while (to < hours.length && hours[to] === hours[from]) to++;
		const days = [windows.days[from], windows.days[to - 1]].slice(0, to - from);
		if (hours[from] !== '') said.push(`${days.join('–')} ${hours[from]}`);
	}
	return said.length === 0 ? windows.never : said.join('; ');
}

/** Rules of outcomes by label; `names` holds the label that each has on the other side, so that a new label reads as a change. */
const outcomeWords = (outcomes: readonly CallOutcome[], names: ReadonlyMap<string, string>): Parts =>
	Object.fromEntries(
		outcomes.map((o) => [
			names.get(o.id) ?? outcomeLabel(o),
			{
				[rules.label]: outcomeLabel(o),
				[rules.meaning]: rules.meanings[o.meaning],
				[rules.after]: o.recycleAfter === null ? rules.delays['never'] : (rules.delays[o.recycleAfter] ?? rules.minutes(o.recycleAfter)),
				[rules.most]: o.mostAttempts === 0 ? rules.noLimit : o.mostAttempts,
				[rules.callback]: o.callback,
				[rules.success]: isSuccess(o)
			}
		])
	);
const outcomesOf = (v: unknown): readonly CallOutcome[] => (isObject(v) && Array.isArray(v['outcomes']) ? v['outcomes'] : []);

function campaignWords(side: Parts, before: unknown): Parts {
	const names = new Map(outcomesOf(before).map((o) => [o.id, outcomeLabel(o)]));
	const outcomes = outcomesOf(side);
	return {
		[m.campaigns.form.name]: side['name'],
		// Their order is that of the buttons.
		[rules.title]: outcomes.map(outcomeLabel),
		...outcomeWords(outcomes, names)
	};
}

/** Both sides of a change as the screen on which it was made calls their parts; null = the entry tells no such change. */
export function spokenChange(action: string, before: unknown, after: unknown): [Parts, Parts] | null {
	if (!isObject(before) || !isObject(after)) return null;
	const both = (spoken: (side: Parts) => Parts): [Parts, Parts] => [spoken(before), spoken(after)];
	switch (action) {
		case 'settings.callingWindows':
			return both((side) => renamed(side, (country) => (country === '' ? windows.elsewhere : countryName(country)), weekWords));
		case 'campaign.changed':
			return both((side) => campaignWords(side, before));
		case 'destination.mapped':
			return both(({ fields, ...ours }) => ({
				...renamed(fields, (id) => fieldDefinition(id as FieldId).label),
				...renamed(ours, (key) => DESTINATION_WORDS[key] ?? key)
			}));
		default:
			return null;
	}
}
