import { callingWindowsSchema, DEFAULT_WINDOWS, isOpenAt, type CallingWindows, type ContactZones } from '#domain/lists/calling-window';
import { fail, ok } from '#domain/result';
import type { ListsApi } from '../contract';
import { openStore } from '../imports/context';
import type { Store } from '../store/engine/open';
import { changing } from './write';
import { localTime } from './zones/read-zone';

/** In `settings`. */
const WINDOWS = 'callingWindows';
const DAY = 1440;
/** A contact that asked for a moment may be called then, and so long after it, whatever the hour; later it is the window's again. */
const ASKED_MS = 60 * 60_000;

/** What is stored, where it can be read; else what a device starts with. */
function windowsOf(stored: unknown): CallingWindows {
	const parsed = callingWindowsSchema.safeParse(stored);
	return parsed.success ? parsed.data : { ...DEFAULT_WINDOWS };
}

/** Calling windows in force. */
export const readWindows = async (db: Store): Promise<CallingWindows> => windowsOf(await db.get('settings', WINDOWS));

/** ListsApi.callingWindows. */
export const callingWindows: ListsApi['callingWindows'] = async () => readWindows(await openStore());

const isWeek = (w: CallingWindows[string]): boolean =>
	w.length === 7 &&
	w.every((day) => day.every(([from, to]) => Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= DAY));

/** ListsApi.saveCallingWindows. Problem: windowsUnreadable. */
export const saveCallingWindows: ListsApi['saveCallingWindows'] = (windows) =>
	changing<CallingWindows>(async (tx, _at, note) => {
		const before = windowsOf(await tx.objectStore('settings').get(WINDOWS));
		if (windows === null) await tx.objectStore('settings').delete(WINDOWS);
		else {
			if (!windows[''] || !Object.entries(windows).every(([country, week]) => /^(?:[A-Z]{2})?$/u.test(country) && isWeek(week)))
				return fail('windowsUnreadable', {});
			await tx.objectStore('settings').put(windows, WINDOWS);
		}
		const after = windows ?? { ...DEFAULT_WINDOWS };
		await note('settings.callingWindows', { before, after });
		return ok(after);
	});

/** Answers, for one moment, whether contacts may be called: each zone is looked at once. */
export class CallingHour {
	readonly #times = new Map<string, { day: number; minute: number }>();
	/** The same zones are the same object (facts.ts), so that of a hundred thousand contacts few are worked out. */
	readonly #open = new WeakMap<ContactZones, boolean>();
	constructor(
		private readonly windows: CallingWindows,
		private readonly at: number,
		private readonly home: string
	) {}

	timeIn(zone: string): { day: number; minute: number } {
		let time = this.#times.get(zone);
		if (!time) this.#times.set(zone, (time = localTime(zone, this.at)));
		return time;
	}

	/** Open in all the contact's zones; where none is known, in this device's. */
	isOpen(z: ContactZones): boolean {
		let open = this.#open.get(z);
		if (open === undefined) this.#open.set(z, (open = this.#judge(z)));
		return open;
	}

	/** Open, or it asked for a moment (`askedFor`, ms) that came not long ago. */
	mayCall(z: ContactZones, askedFor: number | null): boolean {
		return (askedFor !== null && askedFor <= this.at && this.at - askedFor < ASKED_MS) || this.isOpen(z);
	}

	#judge({ zones, country }: ContactZones): boolean {
		return (zones.length > 0 ? zones : [this.home]).every((zone) => {
			const { day, minute } = this.timeIn(zone);
			return isOpenAt(this.windows, country, day, minute);
		});
	}
}

/** The zone that this device is in. */
export const homeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
