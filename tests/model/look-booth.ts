import { localDay } from '#domain/basics/local-day';
import { api } from './device';
import type { Oracle, Visitor } from './oracle';
import { sorted, type Player } from './player';
import { CONSENT, EVENTS, isLive, SOURCE } from './visitors';

/** Visitors as the store has them, and every figure that the booth says of them. */
export async function visitorDifferences(
	p: Player,
	o: Oracle,
	compare: (what: string, want: string[], got: string[]) => void
): Promise<void> {
	const line = (v: Omit<Visitor, 'said' | 'answeredAt' | 'settled'>): string =>
		`${v.event} ${v.n} at ${v.at} contact ${v.contactId} row ${v.importId}/${v.row} ${v.merged} ${v.open} ${v.gone} ${sorted(v.values)}`;
	const there = await p.device.visitors();
	compare(
		'visitors',
		o.visitors.map(line),
		there.map((c) => line({ ...c, event: c.event.id }))
	);
	for (const [id, name] of Object.entries(EVENTS)) {
		const live = o.visitors.filter((v) => v.event === id && isLive(o, v));
		const waits = live.filter((v) => !isOver(o, v) && !isDelivered(p, v));
		const tally = await api.boothTally({ id, name, source: SOURCE, goal: 0, qualifiers: [], nextSteps: [], consentText: CONSENT });
		const today = live.filter((v) => localDay(v.at) === localDay(o.now)).length;
		const open = live.filter((v) => v.open).length;
		compare(
			'figures',
			[`${id} ${today} today, ${live.length} in all, ${open} open, ${waits.length} wait`],
			[`${id} ${tally.today} today, ${tally.total} in all, ${tally.open} open, ${tally.waiting} wait`]
		);
		const state = (n: number, contactId: number | null, over: boolean, delivered: boolean): string =>
			`${id} ${n} contact ${contactId} ${over ? 'is over' : ''} ${delivered ? 'delivered' : ''}`;
		compare(
			'lines of visitors',
			live.map((v) => state(v.n, isOver(o, v) ? null : v.contactId, isOver(o, v), isDelivered(p, v))),
			(await api.visitors(id)).map((v) => state(v.n, v.contactId, v.over !== null, v.delivered))
		);
	}
	const waiting = o.visitors.filter((v) => isLive(o, v) && !isOver(o, v) && !isDelivered(p, v));
	const each = new Set(waiting.map((v) => v.contactId ?? `${v.event} ${v.n}`));
	compare('figures of Home', [`${each.size} wait`], [`${(await api.undeliveredVisitors()).all} wait`]);
}

const isOver = (o: Oracle, v: Visitor): boolean => v.contactId !== null && !o.of(v.contactId)?.alive;
/** A CRM has what the visitor said: a delivery of its contact was frozen after it. */
const isDelivered = (p: Player, v: Visitor): boolean =>
	v.contactId !== null && p.pushes.some((push) => push.ids.includes(v.contactId!) && push.after >= v.settled);
