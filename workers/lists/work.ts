import type { ContactZones } from '#domain/lists/calling-window';
import type { Attempt, NextContact, NobodyWhy, WorkItem } from '#domain/lists/campaign';
import { nextState, stateCode } from '#domain/lists/call-state';
import { PIECE_CONTACTS } from '#domain/lists/lead-list';
import { fail, ok, type Problem, type Result } from '#domain/result';
import type { ListsApi } from '../contract';
import { readContacts } from '../store/contacts';
import type { StoredAttempt } from '../store/list-schema';
import { giveBack, isOthers, own } from './claims';
import { campaignDesk, type CampaignDesk } from './campaign-desk';
import { pieceAt, whereIs } from './desk';
import type { FactsOf } from './facts';
import { candidates, nextDueOf, type Candidates } from './order';
import { phonesOf } from './phones';
import { workOn } from './piece-work';
import { someContacts } from './some-contacts';
import { isHeld, isWithDialer, stand, standingAt, standingUntaken, stateAt } from './standing';
import { nextOpening } from './opening';
import { warmWhenQuiet } from './warm';
import { closedNumbers, whenCalled, workRow } from './work-rows';
import { workedLists } from './counts';

/**
 * How long a contact stays with who took it where nobody can be asked whether they are still there, and how soon one that was called comes
 * again without an outcome, ms.
 */
const CLAIM_MS = 30 * 60_000;
/**
 * Contacts whose facts are read at once at most while one is looked for: few at first, since the first one is mostly callable, and each may
 * lie in a chunk of its own.
 */
const AHEAD = 32;
/** Candidates whose facts are read before one is shown, to say how many come after it; of more they are read while it is called. */
const READ_FIRST = 8 * 1024;
/** Of the best next contacts: a call sheet has room for so many. */
const MOST_ROWS = 5000;
/** Attempts shown beside a contact. */
const MOST_LOG = 20;

/** An attempt without what only taking it back needs. */
export const shownAttempt = ({ before: _, refused: __, ...attempt }: StoredAttempt): Attempt => attempt;

/** Whether somebody was left out for want of a number, for refusing calls, and for standing on a suppression list. */
interface LeftOut {
	numberless: boolean;
	refused: boolean;
	suppressed: boolean;
}

/**
 * Goes through candidates in the order of work, those on suppression lists, those who refuse calls and those without a number left out;
 * `visit` answers true to stop.
 */
async function walk(
	{ facts, d, hour }: CampaignDesk,
	found: Candidates,
	visit: (k: number, isOpen: boolean, zones: ContactZones) => boolean
): Promise<LeftOut> {
	const zoneOf = new Map(d.lists.map((l) => [l.id, l.timeZone]));
	let ahead = 1;
	const out: LeftOut = { numberless: false, refused: false, suppressed: false };
	for (let at = 0; at < found.order.length; at++) {
		const k = found.order[at]!;
		const id = found.ids[k]!;
		if (!facts.isKnown(id)) {
			await facts.read(found.order.slice(at, at + ahead).map((n) => found.ids[n]!));
			ahead = Math.min(AHEAD, ahead * 2);
		}
		if (facts.suppressedBy(id)) {
			out.suppressed = true;
			continue;
		}
		if (facts.refuses(id)) {
			out.refused = true;
			continue;
		}
		if (!facts.hasNumber(id)) {
			out.numberless = true;
			continue;
		}
		const zones = facts.zonesOf(id, zoneOf.get(found.lists[k]!) ?? '');
		if (visit(k, hour.mayCall(zones, found.callbacks.get(k) ?? null), zones)) return out;
	}
	return out;
}

/** ListsApi.next. */
export const next: ListsApi['next'] = async (campaignId, pass = [], owner = '') => {
	const passed = new Set(pass);
	// Another tab may take the same contact in between: then the one after it.
	for (let tries = 0; tries < 5; tries++) {
		const open = await campaignDesk(campaignId);
		if (!open.ok) return open;
		const { d, campaign, now } = open.value;
		if (workedLists(d, campaign).length === 0) return ok<NextContact>({ item: null, why: 'noLists', nextAt: null });
		const found = candidates(d, campaign, now);
		let chosen: number | null = null;
		let isPassedOver = false;
		const closed = new Set<ContactZones>();
		const out = await walk(open.value, found, (k, isOpen, zones) => {
			if (passed.has(found.ids[k]!)) {
				isPassedOver ||= isOpen;
				return false;
			}
			if (isOpen) chosen = found.ids[k]!;
			else closed.add(zones);
			return isOpen;
		});
		if (chosen === null)
			return ok<NextContact>({
				item: null,
				...(isPassedOver ? { why: 'passed', nextAt: null } : await why(open.value, found, closed, out))
			});
		const item = await claim(campaignId, chosen, true, owner, found);
		if (item.ok) return ok<NextContact>({ item: item.value });
		passed.add(chosen);
	}
	return ok<NextContact>({ item: null, why: 'waiting', nextAt: null });
};

async function why(
	desk: CampaignDesk,
	found: Candidates,
	closed: ReadonlySet<ContactZones>,
	out: LeftOut
): Promise<{ why: NobodyWhy; nextAt: number | null }> {
	const { facts } = desk;
	await facts.read(found.later.ids);
	if (closed.size > 0) {
		const moments = [nextOpening(desk, closed), nextDueOf(found, facts, true)].filter((at) => at !== null);
		return { why: 'closed', nextAt: moments.length > 0 ? Math.min(...moments) : null };
	}
	const nextAt = nextDueOf(found, facts);
	if (nextAt !== null) return { why: 'waiting', nextAt };
	if (out.numberless) return { why: 'numberless', nextAt: null };
	if (out.refused || found.later.ids.some((id) => facts.refuses(id))) return { why: 'refused', nextAt: null };
	if (out.suppressed || found.later.ids.some((id) => facts.suppressedBy(id) !== null)) return { why: 'suppressed', nextAt: null };
	if (found.held > 0) return { why: 'taken', nextAt: null };
	if (found.withDialer > 0) return { why: 'dialer', nextAt: null };
	return { why: found.total === 0 ? 'empty' : 'finished', nextAt: null };
}

/** ListsApi.take: also from whoever has it, since a person asked for this one. */
export const take: ListsApi['take'] = (campaignId, contactId, owner = '') => claim(campaignId, contactId, false, owner, null);

/** What keeps a contact from being called; its facts are read. */
function stoppedBy(facts: FactsOf, contactId: number): Problem | null {
	const list = facts.suppressedBy(contactId);
	if (list) return { code: 'suppressed', params: { name: list.name } };
	return facts.refuses(contactId) ? { code: 'refusesCalls', params: {} } : null;
}

async function claim(
	campaignId: string,
	contactId: number,
	onlyFree: boolean,
	owner: string,
	found: Candidates | null
): Promise<Result<WorkItem>> {
	const open = await campaignDesk(campaignId);
	if (!open.ok) return open;
	const { d, campaign, facts } = open.value;
	const spot = whereIs(d, campaign.processId, contactId);
	// Who asked not to be called stands on a suppression list by that: said as what it is.
	if (spot && stateAt(pieceAt(d, campaignId, spot.list.id, spot.spot), spot.spot % PIECE_CONTACTS) === 'doNotCall')
		return fail('doNotCall', {});
	// Who was deleted is kept as it stands: taken, it would be nobody's once it is restored.
	if (!d.contacts.isAlive(contactId)) return fail('notInCampaign', {});
	await facts.read([contactId]);
	const stopped = stoppedBy(facts, contactId);
	if (stopped) return { ok: false, problem: stopped };
	const taken = await workOn<null>(campaignId, contactId, async ({ piece, i, at }) => {
		const before = standingAt(piece, i);
		if (onlyFree && (isHeld(piece, i) || (stateAt(piece, i) === 'queued' && before.due > at))) return fail('takenByOther', {});
		const state = nextState(stateAt(piece, i), 'take');
		if (state === null) return fail('doNotCall', {});
		const kept = standingUntaken(piece, i);
		// One that is with a dialer stays there until it starts anew, also where somebody only looked at it.
		stand(piece, i, { ...before, state: stateCode(state), due: isWithDialer(piece, i) ? Infinity : at + CLAIM_MS });
		piece.taken.set(i, kept);
		own(piece, i, owner);
		return ok(null);
	});
	if (!taken.ok) return taken;
	return itemOf(campaignId, contactId, found);
}

/** ListsApi.inView. */
export const inView: ListsApi['inView'] = (campaignId, contactId) => itemOf(campaignId, contactId, null);

/** @param found those that may be worked, as of a moment ago; null = they are looked for */
async function itemOf(campaignId: string, contactId: number, found: Candidates | null): Promise<Result<WorkItem>> {
	const open = await campaignDesk(campaignId);
	if (!open.ok) return open;
	const { db, d, campaign, facts, hour, now } = open.value;
	const spot = whereIs(d, campaign.processId, contactId);
	const [contact] = await readContacts(db, [contactId]);
	if (!spot || !contact || !campaign.lists.includes(spot.list.id)) return fail('notInCampaign', {});
	await facts.read([contactId]);
	const numbers = pieceAt(d, campaignId, spot.list.id, spot.spot)?.log.get(spot.spot % PIECE_CONTACTS) ?? [];
	const log = await Promise.all(
		numbers
			.slice(-MOST_LOG)
			.reverse()
			.map((n) => db.get('attempts', [campaignId, n]))
	);
	const row = workRow(d, campaignId, spot.list, spot.spot, contactId, contact.values, facts, hour);
	return ok({
		...row,
		values: contact.values,
		phones: phonesOf(contact.values),
		closed: closedNumbers(contact.values, spot.list.timeZone, row.callbackAt, hour),
		log: log.flatMap((a) => (a ? [shownAttempt(a)] : [])),
		remaining: await othersIn(facts, found ?? candidates(d, campaign, now), contactId),
		opensAt: row.callableNow ? null : opensAt(open.value, facts.zonesOf(contactId, spot.list.timeZone))
	});
}

/** When calling hours begin (ms); null = at no time within a week, or nobody knows where. */
const opensAt = (desk: CampaignDesk, zones: ContactZones): number | null => (zones.zones.length === 0 ? null : nextOpening(desk, [zones]));

/** ListsApi.hourOf. */
export const hourOf: ListsApi['hourOf'] = async (campaignId, contactId, owner = '', count = false) => {
	const open = await campaignDesk(campaignId);
	const spot = open.ok ? whereIs(open.value.d, open.value.campaign.processId, contactId) : null;
	if (!open.ok || !spot || !open.value.campaign.lists.includes(spot.list.id)) return null;
	const { db, d, campaign, facts, hour, now } = open.value;
	const values = d.contacts.isAlive(contactId) ? (await readContacts(db, [contactId]))[0]?.values : undefined;
	if (!values) return null;
	await facts.read([contactId]);
	const piece = pieceAt(d, campaignId, spot.list.id, spot.spot);
	const i = spot.spot % PIECE_CONTACTS;
	const zones = facts.zonesOf(contactId, spot.list.timeZone);
	const { callableNow, callbackAt } = whenCalled(piece, i, zones, hour);
	return {
		callableNow,
		closed: closedNumbers(values, spot.list.timeZone, callbackAt, hour),
		opensAt: callableNow ? null : opensAt(open.value, zones),
		isOwn: owner === '' || piece?.owners?.get(i) === owner,
		stopped: stoppedBy(facts, contactId),
		...(count && { remaining: await othersIn(facts, candidates(d, campaign, now), contactId) })
	};
};

/** How many are given out besides one contact; null = facts of some are not read yet. */
async function othersIn(facts: FactsOf, { ids }: Candidates, contactId: number): Promise<number | null> {
	if (!(await facts.read(ids, ids.length <= READ_FIRST ? Infinity : 0))) {
		warmWhenQuiet(facts, ids);
		return null;
	}
	return ids.reduce((n, id) => n + (id !== contactId && facts.isGivenOut(id) ? 1 : 0), 0);
}

/** ListsApi.best. */
export const best: ListsApi['best'] = async (campaignId, limit) => {
	const open = await campaignDesk(campaignId);
	if (!open.ok) return [];
	const { db, d, campaign, facts, hour, now } = open.value;
	const found = candidates(d, campaign, now);
	const most = Math.min(limit, MOST_ROWS);
	const callable: number[] = [];
	const closed: number[] = [];
	await walk(open.value, found, (k, isOpen) => {
		if (isOpen) callable.push(k);
		else if (closed.length < most) closed.push(k);
		return callable.length === most;
	});
	const shown = [...callable, ...closed].slice(0, most);
	const values = await someContacts(
		db,
		shown.map((k) => found.ids[k]!)
	);
	return shown.flatMap((k) => {
		const id = found.ids[k]!;
		const list = d.lists.find((l) => l.id === found.lists[k]);
		const v = values.get(id);
		return v && list ? [workRow(d, campaignId, list, found.spots[k]!, id, v, facts, hour)] : [];
	});
};

/** ListsApi.release. */
export const release: ListsApi['release'] = (campaignId, contactId, owner = '') =>
	workOn<null>(campaignId, contactId, async ({ piece, i }) => {
		if ((piece.owners?.get(i) ?? '') === owner) giveBack(piece, i);
		return ok(null);
	});

/** ListsApi.dial: without an outcome it comes again once the claim lapses. */
export const dial: ListsApi['dial'] = (campaignId, contactId, owner = '') =>
	workOn<null>(campaignId, contactId, async ({ piece, i, at }) => {
		if (isOthers(piece, i, owner)) return fail('takenByOther', {});
		const state = nextState(stateAt(piece, i), 'dial');
		if (state === null) return fail('doNotCall', {});
		const kept = piece.taken.get(i);
		stand(piece, i, { ...standingAt(piece, i), state: stateCode(state), last: at, due: at + CLAIM_MS });
		if (kept) piece.taken.set(i, kept);
		own(piece, i, owner);
		return ok(null);
	});
