/** A map: a cell may say anything, `constructor` too. */
const NAMES = new Map(
	Object.entries({
		et: 'America/New_York',
		est: 'America/New_York',
		edt: 'America/New_York',
		eastern: 'America/New_York',
		ct: 'America/Chicago',
		cst: 'America/Chicago',
		cdt: 'America/Chicago',
		central: 'America/Chicago',
		mt: 'America/Denver',
		mst: 'America/Denver',
		mdt: 'America/Denver',
		mountain: 'America/Denver',
		pt: 'America/Los_Angeles',
		pst: 'America/Los_Angeles',
		pdt: 'America/Los_Angeles',
		pacific: 'America/Los_Angeles',
		cet: 'Europe/Berlin',
		cest: 'Europe/Berlin',
		eet: 'Europe/Helsinki',
		eest: 'Europe/Helsinki',
		wet: 'Europe/Lisbon',
		bst: 'Europe/London',
		ist: 'Asia/Kolkata',
		jst: 'Asia/Tokyo',
		aest: 'Australia/Sydney',
		msk: 'Europe/Moscow',
		utc: 'UTC',
		gmt: 'UTC',
		z: 'UTC'
	})
);
const OFFSET = /^(?:utc|gmt)?\s*([-+−])\s*(\d{1,2})(?::?(\d{2}))?$/iu;
/** No zone is called by more; a longer text is not looked through. */
const LONGEST = 200;
const known = new Map<string, string | null>();

/** Whether the engine knows the zone by this name. */
export function isTimeZone(name: string): boolean {
	if (!/^[A-Za-z]/u.test(name)) return false;
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return true;
	} catch {
		return false;
	}
}

/** "(GMT-06:00) Central Standard Time (America/Chicago)", as CRMs write it: what stands in brackets at the end names the zone itself. */
const NAMED_WITHIN = /\(([A-Z][A-Z_]+\/[A-Z_/+-]+)\)$/iu;
/** What others stand around a name: the offset of the winter before it, places behind it. */
const AROUND = [/^\((?:utc|gmt)[^()]*\)\s*/iu, /\s*\([^()]*\)$/u, /\s+-\s+\p{L}.*$/u, /\s+(?:standard |daylight )?time$/iu];

/**
 * The zone that a text means: an IANA name, a common short name, or an offset as "UTC+02:00"; null = none of these. Also as CRMs and
 * calendars write them: "america_slash_chicago", "(GMT-06:00) Central Time (US & Canada)".
 */
export function readZone(text: string): string | null {
	if (text.length > LONGEST) return null;
	const said = text.trim().replaceAll('_slash_', '/');
	const tidy = NAMED_WITHIN.exec(said)?.[1] ?? AROUND.reduce((rest, part) => rest.replace(part, ''), said);
	let zone = known.get(tidy);
	if (zone === undefined) {
		if (known.size > 2000) known.clear();
		known.set(tidy, (zone = read(tidy)));
	}
	return zone;
}

function read(text: string): string | null {
	const named = NAMES.get(text.toLowerCase());
	if (named) return named;
	const [, sign, hours = '', minutes = '00'] = OFFSET.exec(text) ?? [];
	if (sign)
		return Number(hours) <= 14 && Number(minutes) < 60 ? `UTC${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}` : null;
	return text.includes('/') && isTimeZone(text) ? text : null;
}

/** Day of the week (0 = Monday) and minute of the day in a zone at a moment (ms). */
export function localTime(zone: string, at: number): { day: number; minute: number } {
	const offset = /^UTC(?:([+-])(\d{2}):(\d{2}))?$/u.exec(zone);
	const minutes = offset ? fromOffset(offset, at) : fromZone(zone, at);
	return { day: (Math.floor(minutes / 1440) + 3) % 7, minute: minutes % 1440 };
}

/** Minutes of local time since 1 January 1970, a Thursday. */
const fromOffset = ([, sign, h = '0', m = '0']: RegExpExecArray, at: number): number =>
	Math.floor(at / 60_000) + (sign === '-' ? -1 : 1) * (Number(h) * 60 + Number(m));

const formats = new Map<string, Intl.DateTimeFormat>();
function fromZone(zone: string, at: number): number {
	let format = formats.get(zone);
	if (!format)
		formats.set(
			zone,
			(format = new Intl.DateTimeFormat('en-US', {
				timeZone: zone,
				hourCycle: 'h23',
				year: 'numeric',
				month: 'numeric',
				day: 'numeric',
				hour: 'numeric',
				minute: 'numeric'
			}))
		);
	const part = Object.fromEntries(format.formatToParts(at).map((p) => [p.type, Number(p.value)]));
	return Date.UTC(part.year ?? 1970, (part.month ?? 1) - 1, part.day ?? 1, part.hour ?? 0, part.minute ?? 0) / 60_000;
}
