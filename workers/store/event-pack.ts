import type { AppEvent, EventName } from '#domain/figures/events';

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;
/** One property of all events of a kind: numbers as narrow as they fit, texts by their place in a list. */
type PackedProp = { numbers: Numbers } | { texts: string[]; at: Numbers };
interface PackedKind {
	name: EventName;
	/** Places among all events of the group. */ order: Numbers;
	/** ms after `first`. */ at: Numbers;
	props: Record<string, PackedProp>;
}

/** Up to some hundred events of one day as one value, kind by kind in columns. */
export interface EventGroup {
	day: string;
	/** Times of the earliest and the latest, ms. */ first: number;
	last: number;
	length: number;
	kinds: PackedKind[];
}

function narrow(values: readonly number[]): Numbers {
	let most = 0;
	for (const v of values) {
		if (!Number.isInteger(v) || v < 0 || Object.is(v, -0)) return Float64Array.from(values);
		if (v > most) most = v;
	}
	return most < 1 << 8
		? Uint8Array.from(values)
		: most < 1 << 16
			? Uint16Array.from(values)
			: most < 2 ** 32
				? Uint32Array.from(values)
				: Float64Array.from(values);
}

function packProp(values: readonly (string | number)[]): PackedProp {
	if (values.every((v) => typeof v === 'number')) return { numbers: narrow(values) };
	const texts = [...new Set(values.map(String))];
	const place = new Map(texts.map((t, i) => [t, i]));
	return { texts, at: narrow(values.map((v) => place.get(String(v)) ?? 0)) };
}

/** Packs events of one day, never none; their order is kept. */
export function packEvents(day: string, events: readonly AppEvent[]): EventGroup {
	const times = events.map((e) => e.at);
	const first = times.reduce((a, b) => Math.min(a, b), Infinity);
	const byName = new Map<EventName, number[]>();
	events.forEach((e, i) => {
		const places = byName.get(e.name);
		if (places) places.push(i);
		else byName.set(e.name, [i]);
	});
	const kinds = [...byName].map(([name, places]): PackedKind => {
		const some = places.map((i) => (events[i] as AppEvent).props as Record<string, string | number>);
		const keys = Object.keys(some[0] ?? {});
		return {
			name,
			order: narrow(places),
			at: narrow(places.map((i) => (times[i] ?? first) - first)),
			props: Object.fromEntries(keys.map((k) => [k, packProp(some.map((p) => p[k] ?? 0))]))
		};
	});
	return { day, first, last: times.reduce((a, b) => Math.max(a, b), -Infinity), length: events.length, kinds };
}

/** The events of a group in their order. */
export function unpackEvents(group: EventGroup): AppEvent[] {
	const events = new Array<AppEvent>(group.length);
	for (const { name, order, at, props } of group.kinds) {
		const columns = Object.entries(props);
		for (let k = 0; k < order.length; k++) {
			const values: Record<string, string | number> = {};
			for (const [key, column] of columns)
				values[key] = 'numbers' in column ? (column.numbers[k] ?? 0) : (column.texts[column.at[k] ?? 0] ?? '');
			events[order[k] ?? 0] = { name, at: group.first + (at[k] ?? 0), props: values } as AppEvent;
		}
	}
	return events;
}
