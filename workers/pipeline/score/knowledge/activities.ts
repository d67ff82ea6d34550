import type { EngagementKind } from '#domain/scoring/scoring-profile';

/** One thing that a contact did on a day, so many times. `date`: yyyy-mm-dd. */
export interface DatedActivity {
	kind: EngagementKind;
	date: string;
	count: number;
}

/** Words of each kind in the languages of the app; the first that fits, so that an event visit is no visit. */
const WORDS: readonly [EngagementKind, RegExp][] = [
	['replies', /repl(?:y|ies|ied)|responded|antwort|répon|respuesta|respondi|返信/u],
	[
		'eventVisits',
		/meeting|\bcalls?\b|\bdemo|\bevent|webinar|booth|conference|appointment|treffen|termin|anruf|messe|veranstaltung|réunion|rendez|\bappel|salon|reuni|llamada|feria|会議|商談|展示会|ミーティング/u
	],
	['downloads', /download|heruntergeladen|télécharg|descarg|ダウンロード/u],
	['emailClicks', /click|klick|\bclic|クリック/u],
	['emailOpens', /open|öffn|ouvert|abiert|apertura|開封/u],
	['visits', /visit|page ?view|session|besuch|訪問/u]
];
const DATE = /\b(\d{4}-\d{2}-\d{2})(?!\d)/u;
const COUNT = /[×x*]\s?(\d{1,4})(?!\d)/u;

/**
 * What the field Dated Activities says: a date and a kind a line (or between semicolons), "×3" where it happened more than once. What has
 * no date, or a kind that isn't known, says nothing.
 */
export function readActivities(text: string | undefined): DatedActivity[] {
	if (!text) return [];
	return text
		.toLowerCase()
		.split(/[\n\r;|]+/u)
		.flatMap((entry): DatedActivity[] => {
			const date = DATE.exec(entry)?.[1];
			if (date === undefined || Number.isNaN(Date.parse(date))) return [];
			const words = entry.replace(date, ' ');
			const kind = WORDS.find(([, fits]) => fits.test(words))?.[0];
			return kind ? [{ kind, date, count: Number(COUNT.exec(words)?.[1] ?? 1) }] : [];
		});
}
