import type { Campaign } from '#domain/lists/campaign';
import { PIECE_CONTACTS, type LastUpload, type LeadList } from '#domain/lists/lead-list';
import type { Process } from '#domain/lists/process';
import type { Thresholds } from '#domain/scoring/tier-schemes';
import { openStore } from '../imports/context';
import { withDeadline } from '../store/engine/deadline';
import type { CallStatePiece, MemberPiece } from '../store/list-schema';
import type { Store } from '../store/engine/open';
import { readImports } from '../store/imports';
import type { Settings } from '#domain/settings';
import { readSettings } from '../store/settings';
import { LISTS_GENERATION } from './book';
import { lookWhoIsGone, settle } from './claims';
import { contactsIndex, ContactsIndex } from './contacts-index';

/**
 * Lists and campaigns as of one moment, in memory: what every question is answered from. Never written; writers have a transaction of their
 * own.
 */
export interface Desk {
	generation: number;
	processes: Process[];
	lists: LeadList[];
	campaigns: Campaign[];
	/** By list. */
	members: Map<string, MemberPiece[]>;
	/** By campaign, then list; a piece that is absent: all new. */
	states: Map<string, Map<string, (CallStatePiece | undefined)[]>>;
	/** The newest upload into each list. */
	uploads: Map<string, LastUpload>;
	contacts: ContactsIndex;
	thresholds: Thresholds;
	tierBy: Settings['tierBy'];
	/** What scores all contacts; null = the rules. */
	scoringModel: string | null;
}

let known: { store: Store; desk: Desk; where: Map<string, Map<number, { listId: string; spot: number }>> } | null = null;

const generationOf = async (db: Store): Promise<number> => Number((await db.get('settings', LISTS_GENERATION)) ?? 0);

/** The desk as of now. Read again after a change that this worker didn't make itself. */
export async function desk(): Promise<Desk> {
	const db = await openStore();
	const generation = await generationOf(db);
	// Where there never was a list, nobody need be looked at.
	const [contacts, settings] = await Promise.all([generation === 0 ? new ContactsIndex(0, []) : contactsIndex(db), readSettings(db)]);
	if (known?.store === db && known.desk.generation === generation) {
		Object.assign(known.desk, { contacts, ...ofSettings(settings) });
		return freed(known.desk);
	}
	const next = await read(db, contacts, ofSettings(settings));
	known = { store: db, desk: next, where: new Map() };
	return freed(next);
}

/** Whom a screen had in view that is gone stands as before. */
async function freed(d: Desk): Promise<Desk> {
	const pieces = [...d.states.values()].flatMap((lists) => [...lists.values()].flatMap((all) => all.filter((p) => p !== undefined)));
	await lookWhoIsGone(pieces);
	pieces.forEach(settle);
	return d;
}

const ofSettings = (s: Settings): Pick<Desk, 'thresholds' | 'tierBy' | 'scoringModel'> => ({
	thresholds: s.tierThresholds,
	tierBy: s.tierBy,
	scoringModel: s.scoringModel
});

async function read(db: Store, contacts: ContactsIndex, tiers: ReturnType<typeof ofSettings>): Promise<Desk> {
	const uploads = new Map<string, LastUpload>();
	for (const m of await readImports(db)) {
		const at = m.completedAt ?? 0;
		if (m.listLedger && !m.undone && at > (uploads.get(m.listLedger.listId)?.at ?? 0))
			uploads.set(m.listLedger.listId, { importId: m.id, fileName: m.file.name, at });
	}
	const tx = db.transaction(['processes', 'leadLists', 'members', 'campaigns', 'callStates', 'settings']);
	const [generation, processes, lists, campaigns, memberKeys, memberPieces, stateKeys, statePieces] = await withDeadline(
		Promise.all([
			tx.objectStore('settings').get(LISTS_GENERATION),
			tx.objectStore('processes').getAll(),
			tx.objectStore('leadLists').getAll(),
			tx.objectStore('campaigns').getAll(),
			tx.objectStore('members').getAllKeys(),
			tx.objectStore('members').getAll(),
			tx.objectStore('callStates').getAllKeys(),
			tx.objectStore('callStates').getAll()
		]),
		'Reading the lead lists'
	);
	const members = new Map<string, MemberPiece[]>(lists.map((l) => [l.id, []]));
	memberKeys.forEach(([listId, n], k) => {
		const pieces = members.get(listId);
		if (pieces) pieces[n] = memberPieces[k]!;
	});
	const states: Desk['states'] = new Map(campaigns.map((c) => [c.id, new Map(c.lists.map((l) => [l, []]))]));
	stateKeys.forEach(([campaignId, listId, n], k) => {
		const pieces = states.get(campaignId)?.get(listId);
		if (pieces) pieces[n] = statePieces[k];
	});
	return { generation: Number(generation ?? 0), processes, lists, campaigns, members, states, uploads, contacts, ...tiers };
}

/** Where a contact is in a process; null = in none of its lists. */
export function whereIs(d: Desk, processId: string, id: number): { list: LeadList; spot: number } | null {
	let where = known?.desk === d ? known.where.get(processId) : undefined;
	if (!where) {
		where = new Map();
		for (const l of d.lists) {
			if (l.processId !== processId) continue;
			for (const [n, piece] of (d.members.get(l.id) ?? []).entries())
				for (let i = 0; i < piece.ids.length; i++) {
					const m = piece.ids[i]!;
					if (m !== 0) where.set(m, { listId: l.id, spot: n * PIECE_CONTACTS + i });
				}
		}
		if (known?.desk === d) known.where.set(processId, where);
	}
	const found = where.get(id);
	const list = found && d.lists.find((l) => l.id === found.listId);
	return found && list ? { list, spot: found.spot } : null;
}

/** The piece of states that a spot of a list is in; undefined = all new. */
export const pieceAt = (d: Desk, campaignId: string, listId: string, spot: number): CallStatePiece | undefined =>
	d.states.get(campaignId)?.get(listId)?.[Math.floor(spot / PIECE_CONTACTS)];

/**
 * Takes over what this worker itself wrote to one piece and its campaign, where nobody wrote anything else since; else the desk is read
 * again when it is asked for.
 */
export function noteWork(before: number, now: number, c: Campaign, listId: string, n: number, piece: CallStatePiece): void {
	if (known?.desk.generation !== before) return;
	const d = known.desk;
	d.generation = now;
	d.campaigns = d.campaigns.map((o) => (o.id === c.id ? c : o));
	const pieces = d.states.get(c.id)?.get(listId);
	if (pieces) pieces[n] = piece;
}
