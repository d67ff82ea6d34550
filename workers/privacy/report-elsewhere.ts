/** Parts of the report on a person: what campaigns, the booth and lists of attendees keep, and rows that somebody skipped (CON-4). */

import type { ContactValues } from '#domain/chunk';
import type { CaptureRecord } from '../store/captures';
import type { HeldRecord } from '../store/schema';
import type { FoundElsewhere } from './elsewhere';
import { html, table, type Markup } from './html';
import { day, who, type Language } from './report-language';

/** Values of a person under the names of their fields. */
const valuesTable = (values: ContactValues, { words, label }: Language, more: [string, string][] = []): Markup => {
	const filled = Object.entries(values).filter(([, v]) => v);
	return table([words.field, words.value], [...filled.map(([field, v]) => [label(field), v ?? '']), ...more]);
};

/** Rows under a title, each with its day; null = there are none. */
export function heldPart(title: string, theirs: readonly HeldRecord[], language: Language): Markup | null {
	if (theirs.length === 0) return null;
	return html`<h2>${title}</h2>
		${theirs.map(
			(e) =>
				html`<h3>${day(e.heldAt)}</h3>
					${valuesTable(e.values, language)}`
		)}`;
}

/** Every attempt to reach the person, with what was noted. */
export function attemptsPart(attempts: FoundElsewhere['attempts'], { words }: Language): Markup | null {
	if (attempts.length === 0) return null;
	const rows = attempts
		.toSorted((a, b) => a.attempt.at - b.attempt.at)
		.map(({ campaign, attempt: a }) => [
			day(a.at),
			campaign?.name ?? '',
			outcomeText(campaign, a.outcomeId, words),
			a.phone,
			[a.note, a.callbackAt === null ? '' : words.callBack(day(a.callbackAt))].filter(Boolean).join(' · '),
			who(a.by, words)
		]);
	return html`<h2>${words.attempts}</h2>
		${table([words.when, words.campaign, words.outcome, words.number, words.note, words.by], rows)}`;
}

function outcomeText(campaign: FoundElsewhere['attempts'][number]['campaign'], id: string | null, words: Language['words']): string {
	if (id === null) return words.toDialer;
	return campaign?.outcomes.find((o) => o.id === id)?.label || (words.outcomes[id] ?? id);
}

/** What the person said at a booth, as it was typed, tapped and scanned there. */
export function visitorsPart(visitors: readonly CaptureRecord[], language: Language): Markup | null {
	if (visitors.length === 0) return null;
	const { words } = language;
	return html`<h2>${words.visitor}</h2>
		${visitors
			.toSorted((a, b) => a.at - b.at)
			.map(
				(v) =>
					html`<h3>${v.event.name}, ${day(v.at)}, ${who(v.by, words)}</h3>
						${valuesTable(v.draft.values, language, saidBy(v, words))}`
			)}`;
}

function saidBy({ draft, consent }: CaptureRecord, words: Language['words']): [string, string][] {
	const asked = [words.consentStates[consent.status] ?? consent.status, day(consent.at), consent.text].filter(Boolean).join(' · ');
	const said: [string, string][] = [
		[words.rating, draft.rating ? (words.ratings[draft.rating] ?? draft.rating) : ''],
		...Object.entries(draft.answers),
		[words.nextStep, draft.nextStep],
		[words.note, draft.note],
		[words.scanned, draft.code],
		[words.consent, asked]
	];
	return said.filter(([, v]) => v !== '');
}

/** Where the person was expected at an event. */
export function attendeesPart(attendees: FoundElsewhere['attendees'], language: Language): Markup | null {
	if (attendees.length === 0) return null;
	return html`<h2>${language.words.attendees}</h2>
		${attendees.map(
			(a) =>
				html`<h3>${a.list}, ${day(a.at)}</h3>
					${valuesTable(a.values, language, [[language.words.badge, a.code]])}`
		)}`;
}
