import type { Campaign } from '#domain/lists/campaign';
import { PIECE_CONTACTS, type ListPlace } from '#domain/lists/lead-list';
import { newStamp } from '../store/chunks/chunk-head';
import type { CallStatePiece, MemberPiece, Standing } from '../store/list-schema';
import { own, settle } from './claims';
import { stand, standingAt, standingUntaken, startAnew } from './standing';
import { BookPages, type Tx } from './book-pages';

/** Stores of lists and of the work on them; a transaction that changes them is on all of these. */
export const LIST_STORES = [
	'processes',
	'leadLists',
	'members',
	'campaigns',
	'callStates',
	'attempts',
	'suppressions',
	'settings',
	'journal'
] as const;

/**
 * A number drawn anew with every change of lists: what was read under another one is out of date. Never counted on, so that a restored
 * backup brings back none. In `settings`.
 */
export const LISTS_GENERATION = 'listsGeneration';

/** Draws a new generation inside the caller's transaction; returns the one before and the new one. */
export async function bump(transaction: unknown): Promise<{ before: number; now: number }> {
	const store = (transaction as Tx).objectStore('settings');
	const before = Number((await store.get(LISTS_GENERATION)) ?? 0);
	const now = newStamp();
	await store.put(now, LISTS_GENERATION);
	return { before, now };
}
const allOf = (...head: string[]): IDBKeyRange => IDBKeyRange.bound([...head, 0], [...head, Infinity]);
const ofCampaign = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/**
 * The lists of one process inside one transaction: read at once, changed in memory, written by `flush`. A contact is in one list of the
 * process at most; the book keeps that.
 */
export class Book extends BookPages {
	/** Reads a process inside a transaction on LIST_STORES. */
	static async open(transaction: unknown, processId: string): Promise<Book> {
		const tx = transaction as Tx;
		const book = new Book(tx);
		for (const l of await tx.objectStore('leadLists').getAll()) if (l.processId === processId) book.lists.set(l.id, l);
		for (const c of await tx.objectStore('campaigns').getAll()) if (c.processId === processId) book.campaigns.push(c);
		for (const l of book.lists.values()) {
			const pieces = await tx.objectStore('members').getAll(allOf(l.id));
			book.pieces.set(l.id, pieces);
			pieces.forEach((piece, n) =>
				piece.ids.forEach((id, i) => {
					if (id !== 0) book.spots.set(id, { listId: l.id, at: n * PIECE_CONTACTS + i });
				})
			);
		}
		for (const c of book.campaigns) {
			const store = tx.objectStore('callStates');
			const [keys, values] = await Promise.all([store.getAllKeys(ofCampaign(c.id)), store.getAll(ofCampaign(c.id))]);
			keys.forEach(([, listId, n], k) => {
				settle(values[k]!);
				book.statesOf(c.id, listId)[n] = values[k];
			});
		}
		return book;
	}

	/** The list that a contact is in. */
	listOf(id: number): string | null {
		return this.spots.get(id)?.listId ?? null;
	}

	/**
	 * Where a known contact is as seen from a list of this process. Lists of other processes are not looked at: whoever is only there is as
	 * good as nowhere.
	 */
	placeOf(id: number, listId: string): Exclude<ListPlace, 'unknown' | 'otherProcess'> {
		const own = this.spots.get(id)?.listId;
		if (own === undefined) return 'nowhere';
		if (own === listId) return 'sameList';
		return this.campaigns.some((c) => c.lists.includes(own) && c.lists.includes(listId)) ? 'sameCampaign' : 'otherCampaign';
	}

	/** Ids of a list's members, in the order in which they came. */
	membersOf(listId: string): number[] {
		return (this.pieces.get(listId) ?? []).flatMap((p) => Array.from(p.ids).filter((id) => id !== 0));
	}

	/** Puts a contact at the end of a list; it must be in none of the process. */
	add(listId: string, id: number): void {
		const list = this.lists.get(listId);
		const pieces = this.pieces.get(listId);
		if (!list || !pieces) throw new Error(`list ${listId} is not of this process`);
		if (this.spots.has(id)) throw new Error(`contact ${id} is in a list already`);
		let n = pieces.length - 1;
		if (n < 0 || (pieces[n]?.ids.length ?? 0) >= PIECE_CONTACTS) n = pieces.push({ ids: new Uint32Array(0) }) - 1;
		const piece = pieces[n]!;
		const ids = new Uint32Array(piece.ids.length + 1);
		ids.set(piece.ids);
		ids[piece.ids.length] = id;
		this.spots.set(id, { listId, at: n * PIECE_CONTACTS + piece.ids.length });
		piece.ids = ids;
		this.dirtyPieces.add(`${listId}\n${n}`);
		this.put({ ...list, pieces: pieces.length, members: list.members + 1 });
	}

	/** Takes a contact out of its list, with its states and attempts; false = it is in none. */
	remove(id: number): boolean {
		const spot = this.spots.get(id);
		if (!spot) return false;
		for (const c of this.campaigns) this.forget(c.id, spot);
		this.leave(id, spot);
		return true;
	}

	/** Moves a contact into another list: its state goes along in campaigns that both are in, the others lose it. */
	move(id: number, to: string): void {
		const from = this.spots.get(id);
		if (!from) throw new Error(`contact ${id} is in no list`);
		const carried: { campaignId: string; standing: Standing; log: number[]; taken: Standing | undefined; owner: string }[] = [];
		for (const c of this.campaigns) {
			if (c.lists.includes(from.listId) && c.lists.includes(to)) {
				const piece = this.stateAt(c.id, from);
				if (piece) {
					const i = from.at % PIECE_CONTACTS;
					carried.push({
						campaignId: c.id,
						standing: standingAt(piece, i),
						log: piece.log.get(i) ?? [],
						taken: piece.taken.get(i),
						owner: piece.owners?.get(i) ?? ''
					});
					this.clear(c.id, from);
				}
			} else this.forget(c.id, from);
		}
		this.leave(id, from);
		this.add(to, id);
		const spot = this.spots.get(id)!;
		for (const { campaignId, standing, log, taken, owner } of carried) {
			const piece = this.writable(campaignId, spot);
			const i = spot.at % PIECE_CONTACTS;
			stand(piece, i, standing);
			if (log.length > 0) piece.log.set(i, log);
			if (taken) piece.taken.set(i, taken);
			own(piece, i, owner);
		}
	}

	/**
	 * Starts a contact anew in the campaigns that a list is assigned to; true where that changed anything. @param was told how it stood
	 * before, where it changed
	 */
	churn(id: number, listId: string, was?: (campaignId: string, standing: Standing) => void): boolean {
		const spot = this.spots.get(id);
		let changed = false;
		if (spot)
			for (const c of this.campaigns) {
				if (!c.lists.includes(listId) || !c.lists.includes(spot.listId) || !this.stateAt(c.id, spot)) continue;
				const [piece, i] = [this.writable(c.id, spot), spot.at % PIECE_CONTACTS];
				const before = standingUntaken(piece, i);
				if (!startAnew(piece, i, 'churn')) continue;
				changed = true;
				was?.(c.id, before);
			}
		return changed;
	}

	/** Lets a contact that started anew stand as it stood before, where nobody called it or has it in view since. */
	standAgain(id: number, campaignId: string, standing: Standing): void {
		const spot = this.spots.get(id);
		if (!spot || !this.campaigns.some((c) => c.id === campaignId && c.lists.includes(spot.listId))) return;
		const now = standingAt(this.stateAt(campaignId, spot), spot.at % PIECE_CONTACTS);
		if (now.state === 0 && now.last === standing.last) stand(this.writable(campaignId, spot), spot.at % PIECE_CONTACTS, standing);
	}

	/** Removes a list as a whole: members, states, attempts, assignments. */
	async removeList(listId: string, at: number): Promise<void> {
		for (const c of [...this.campaigns]) {
			if (!c.lists.includes(listId)) continue;
			await this.unassign(c, listId);
			await this.putCampaign({ ...c, lists: c.lists.filter((l) => l !== listId), updatedAt: at });
		}
		for (const id of this.membersOf(listId)) this.spots.delete(id);
		this.lists.delete(listId);
		this.pieces.delete(listId);
		await this.tx.objectStore('members').delete(allOf(listId));
		await this.tx.objectStore('leadLists').delete(listId);
	}

	/** Forgets the states and attempts of a list's contacts in a campaign. */
	async unassign(c: Campaign, listId: string): Promise<void> {
		for (const piece of this.statesOf(c.id, listId))
			for (const numbers of piece?.log.values() ?? []) for (const n of numbers) this.lost.push([c.id, n]);
		this.states.delete(`${c.id}\n${listId}`);
		await this.tx.objectStore('callStates').delete(allOf(c.id, listId));
	}

	/** Members of a list, and how they stand in a campaign, piece by piece. */
	standings(campaignId: string, listId: string): { members: readonly MemberPiece[]; states: readonly (CallStatePiece | undefined)[] } {
		return { members: this.pieces.get(listId) ?? [], states: this.statesOf(campaignId, listId) };
	}

	/**
	 * True for a contact that stands anyhow but new in a campaign of its list. @param apartFrom campaigns that this list is in as well are
	 * left out
	 */
	isWorkedOn(id: number, apartFrom: string | null = null): boolean {
		const spot = this.spots.get(id);
		return (
			spot !== undefined &&
			this.campaigns.some(
				(c) =>
					!(apartFrom !== null && c.lists.includes(apartFrom)) && (this.stateAt(c.id, spot)?.state[spot.at % PIECE_CONTACTS] ?? 0) !== 0
			)
		);
	}
}
