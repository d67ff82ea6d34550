import * as z from 'zod/mini';

/** Ids and codes only: letters, digits and a few signs, never a sentence, an address or a name with a space. */
const id = z.string().check(z.regex(/^[A-Za-z0-9:_-]{0,64}$/));
const code = z.string().check(z.regex(/^[A-Za-z0-9:_./-]{1,64}$/));
const n = z.number().check(z.minimum(0));
const yes = z.union([z.literal(0), z.literal(1)]);
const step = z.number().check(z.minimum(1), z.maximum(5));

/** What becomes of an event in the totals: numbers that are added up, and values by which they are told apart. */
interface Kind<S extends z.ZodMiniObject> {
	about: string;
	props: S;
	sums: readonly string[];
	/** Each: the props that name the group, and the number that is added to it (null = 1). */ groups: readonly {
		by: readonly string[];
		weigh: string | null;
	}[];
}

const kind = <S extends z.ZodMiniObject>(
	about: string,
	props: S,
	sums: readonly (keyof z.infer<S> & string)[] = [],
	groups: Kind<S>['groups'] = []
): Kind<S> => ({ about, props, sums, groups });

/** What rows of Manual Review may be: waiting, or what became of them. */
const WAITING_ENDS = ['held', 'created', 'merged', 'skipped'] as const;

/**
 * [Note: events] What happens in the app, kept on the device alone (HIS-1, HIS-4): counts, times and ids, never a value of a
 * person. A name is the field's; its sentence says when it is written.
 */
export const EVENTS = {
	import_initiated: kind(
		'An import was recorded with its files.',
		z.object({ importId: id, method: code, format: code, bytes: n, files: n, template: yes }),
		['bytes', 'files'],
		[
			{ by: ['method'], weigh: null },
			{ by: ['template'], weigh: null }
		]
	),
	bulk_import_initiated: kind(
		'An import was recorded whose files are over the standard limit.',
		z.object({ importId: id, bytes: n, files: n }),
		['bytes', 'files']
	),
	import_source_preference: kind(
		'Where the rows of a new import come from.',
		z.object({ importId: id, method: code, format: code }),
		[],
		[{ by: ['method', 'format'], weigh: null }]
	),
	import_configuration_changed: kind(
		'The setup of a recorded import was changed, or one went back to it.',
		z.object({ importId: id, change: z.enum(['setup', 'back']) }),
		[],
		[{ by: ['change'], weigh: null }]
	),
	data_completeness_impact: kind(
		'The rows of an import were read: how many can go in, and how good they are in per cent; again = 1 where they are those of a corrected report.',
		z.object({ importId: id, rows: n, failed: n, completeness: n, validity: n, uniqueness: n, again: z.optional(yes) }),
		['rows', 'failed']
	),
	validation_error_encountered: kind(
		'What one rule found in an import, counted when its rows were read.',
		z.object({ importId: id, code, severity: z.enum(['error', 'warning', 'info']), count: n }),
		['count'],
		[{ by: ['code'], weigh: 'count' }]
	),
	error_threshold_reached: kind(
		'At least one row in twenty of an import could not go in as it was read.',
		z.object({ importId: id, rows: n, failed: n }),
		['failed']
	),
	error_recovery_actions: kind(
		'Something was done about rows that could not go in; of a corrected report that came back (returned), the rows of it that went in.',
		z.object({ importId: id, action: z.enum(['fixed', 'undone', 'report', 'returned']), cells: n }),
		['cells'],
		[{ by: ['action'], weigh: null }]
	),
	duplicate_resolution_decision: kind(
		'How the pairs of one type of match in an import were settled, counted when its outcome was fixed.',
		z.object({
			importId: id,
			type: code,
			decision: z.enum(['merge', 'skip', 'manual', 'keepBoth', 'rule', 'policy', 'open']),
			count: n,
			bulk: n
		}),
		['count', 'bulk'],
		[{ by: ['type', 'decision'], weigh: 'count' }]
	),
	import_completion_time: kind(
		'An import ended, with what became of its rows; ms of work, and ms from its beginning.',
		z.object({ importId: id, total: n, created: n, merged: n, skipped: n, held: n, failed: n, ms: n, sinceStart: n }),
		['total', 'created', 'merged', 'skipped', 'held', 'failed', 'ms']
	),
	visitor_captured: kind(
		'A visitor of a booth became a contact, was merged into one, or was put into Manual Review (held, absent = 0).',
		z.object({ importId: id, created: yes, merged: yes, held: z.optional(yes) }),
		['created', 'merged', 'held']
	),
	visitor_taken_back: kind(
		'A visitor of a booth was taken back with the contact, so that its row came in as nobody; was = how it was counted so many days ago.',
		z.object({ importId: id, was: z.enum(['created', 'merged']), daysAgo: n }),
		[],
		[{ by: ['was', 'daysAgo'], weigh: null }]
	),
	waiting_settled: kind(
		'Rows that waited in Manual Review became something else, or wait again; from = what they were counted as so many days ago, or became since.',
		z.object({ importId: id, from: z.enum(WAITING_ENDS), to: z.enum(WAITING_ENDS), rows: n, daysAgo: n }),
		['rows'],
		[{ by: ['from', 'to', 'daysAgo'], weigh: 'rows' }]
	),
	processing_performance: kind(
		'Work of each stage of an ended import, ms.',
		z.object({ importId: id, rows: n, parse: n, map: n, normalize: n, validate: n, match: n, merge: n, score: n, store: n }),
		['rows', 'parse', 'map', 'normalize', 'validate', 'match', 'merge', 'score', 'store']
	),
	import_abandonment: kind(
		'An import was given up, at which of the five steps.',
		z.object({ importId: id, step, rows: n, failed: n }),
		[],
		[{ by: ['step'], weigh: null }]
	),
	import_replaced: kind(
		'Other files were chosen in the place of those of a recorded import, which goes on as another one.',
		z.object({ importId: id })
	),
	template_downloaded: kind('The template was saved.', z.object({ format: code }), [], [{ by: ['format'], weigh: null }]),
	contact_access_post_import: kind('The first look at a contact of an import, ms after it ended.', z.object({ importId: id, ms: n }), [
		'ms'
	]),
	campaign_launch_speed: kind(
		'The lead list that an import went into was assigned to a campaign for the first time, ms after it ended.',
		z.object({ importId: id, ms: n }),
		['ms']
	),
	integration_readiness: kind(
		'A delivery ended with all its contacts settled.',
		z.object({ batchId: id, total: n, created: n, updated: n, rejected: n, cancelled: n, ms: n }),
		['total', 'created', 'updated', 'rejected', 'cancelled', 'ms']
	),
	import_delivered: kind('Contacts of an import were delivered for the first time, ms after it ended.', z.object({ importId: id, ms: n }), [
		'ms'
	]),
	import_undone: kind('A whole import was taken back.', z.object({ importId: id })),
	merge_undone: kind(
		'One merge was taken back, so that its row is a contact of its own; counted = 1 where it was among the merged rows of an import that ended so many days ago.',
		z.object({ importId: id, type: code, by: z.enum(['rule', 'user']), counted: yes, daysAgo: n }),
		[],
		[{ by: ['counted', 'daysAgo'], weigh: null }]
	),
	skip_undone: kind(
		'The skip of one entry of Manual Review was taken back, so that it waits again.',
		z.object({ importId: id, type: code })
	),
	import_notification_response: kind(
		'What somebody did with a notification.',
		z.object({ notice: code, response: z.enum(['opened', 'dismissed']) }),
		[],
		[{ by: ['notice', 'response'], weigh: null }]
	),
	feature_adoption: kind(
		'A part of the app was opened for the first time since the app was, by whoever has which role.',
		z.object({ feature: code, role: code }),
		[],
		[{ by: ['role', 'feature'], weigh: null }]
	)
} as const;

export type EventName = keyof typeof EVENTS;
export const EVENT_NAMES = Object.keys(EVENTS) as EventName[];
export type EventProps<N extends EventName> = z.infer<(typeof EVENTS)[N]['props']>;
/** One thing that happened; `at` in ms. */
export type AppEvent = { [N in EventName]: { name: N; at: number; props: EventProps<N> } }[EventName];

/** An event of the window, which has no time of its own: null where it is none, or says more than it may. */
export function readEvent(name: string, props: unknown, at: number): AppEvent | null {
	if (!Object.hasOwn(EVENTS, name)) return null;
	const read = z.safeParse(EVENTS[name as EventName].props as z.ZodMiniObject, props);
	return read.success ? ({ name, at, props: read.data } as unknown as AppEvent) : null;
}

/** Share of rows that fail from which on an import has reached the threshold. */
export const ERROR_THRESHOLD = 0.05;
/** Days that events and what is added up of them are kept at least (HIS-1). */
export const EVENT_DAYS = { least: 30, usual: 365, most: 3650 } as const;
