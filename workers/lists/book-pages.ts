import type { Campaign } from '#domain/lists/campaign';
import { PIECE_CONTACTS, type LeadList } from '#domain/lists/lead-list';
import type { IDBPTransaction, StoreNames } from 'idb';
import type { CallStatePiece, MemberPiece } from '../store/list-schema';
import type { MusterDB } from '../store/schema';
import { emptyStates, freshStanding, stand } from './standing';

export type Tx = IDBPTransaction<MusterDB, StoreNames<MusterDB>[], 'readwrite'>;

interface Spot {
	listId: string;
	at: number;
}

/** Members and call states of the lists of one process in memory, in pieces; what is changed of them is marked, and written by `flush`. */
export class BookPages {
	readonly lists = new Map<string, LeadList>();
	readonly campaigns: Campaign[] = [];
	protected pieces = new Map<string, MemberPiece[]>();
	protected states = new Map<string, (CallStatePiece | undefined)[]>();
	protected spots = new Map<number, Spot>();
	#dirtyLists = new Set<string>();
	protected dirtyPieces = new Set<string>();
	#dirtyStates = new Map<string, { campaignId: string; listId: string; n: number }>();
	protected lost: [string, number][] = [];

	protected constructor(readonly tx: Tx) {}

	async putCampaign(c: Campaign): Promise<void> {
		const at = this.campaigns.findIndex((o) => o.id === c.id);
		if (at >= 0) this.campaigns[at] = c;
		await this.tx.objectStore('campaigns').put(c, c.id);
	}

	/** State pieces of a list in a campaign that may be changed: those marked by `touched` are written. */
	eachState(campaignId: string, listId: string, visit: (piece: CallStatePiece, ids: Uint32Array) => boolean): void {
		const pieces = this.pieces.get(listId) ?? [];
		this.statesOf(campaignId, listId).forEach((piece, n) => {
			const ids = pieces[n]?.ids;
			if (piece && ids && visit(piece, ids)) this.#mark(campaignId, listId, n);
		});
	}

	/** Changes the states of some contacts in a campaign. */
	changeStates(campaignId: string, ids: readonly number[], change: (piece: CallStatePiece, i: number) => void): void {
		for (const id of ids) {
			const spot = this.spots.get(id);
			if (spot) change(this.writable(campaignId, spot), spot.at % PIECE_CONTACTS);
		}
	}

	/** Writes what was changed. */
	async flush(): Promise<void> {
		const work: Promise<unknown>[] = [];
		for (const id of this.#dirtyLists) {
			const l = this.lists.get(id);
			if (l) work.push(this.tx.objectStore('leadLists').put(l, id));
		}
		for (const key of this.dirtyPieces) {
			const [listId = '', n = '0'] = key.split('\n');
			const piece = this.pieces.get(listId)?.[Number(n)];
			if (piece) work.push(this.tx.objectStore('members').put(piece, [listId, Number(n)]));
		}
		for (const { campaignId, listId, n } of this.#dirtyStates.values()) {
			const piece = this.states.get(`${campaignId}\n${listId}`)?.[n];
			if (piece) work.push(this.tx.objectStore('callStates').put(piece, [campaignId, listId, n]));
		}
		for (const key of this.lost) work.push(this.tx.objectStore('attempts').delete(key));
		await Promise.all(work);
	}

	protected put(list: LeadList): void {
		this.lists.set(list.id, list);
		this.#dirtyLists.add(list.id);
	}
	protected statesOf(campaignId: string, listId: string): (CallStatePiece | undefined)[] {
		const key = `${campaignId}\n${listId}`;
		let pieces = this.states.get(key);
		if (!pieces) this.states.set(key, (pieces = []));
		return pieces;
	}
	protected stateAt(campaignId: string, s: Spot): CallStatePiece | undefined {
		return this.statesOf(campaignId, s.listId)[Math.floor(s.at / PIECE_CONTACTS)];
	}
	#mark(campaignId: string, listId: string, n: number): void {
		this.#dirtyStates.set(`${campaignId}\n${listId}\n${n}`, { campaignId, listId, n });
	}
	protected writable(campaignId: string, s: Spot): CallStatePiece {
		const n = Math.floor(s.at / PIECE_CONTACTS);
		const pieces = this.statesOf(campaignId, s.listId);
		this.#mark(campaignId, s.listId, n);
		return (pieces[n] ??= emptyStates());
	}
	protected clear(campaignId: string, s: Spot): number[] {
		if (!this.stateAt(campaignId, s)) return [];
		const piece = this.writable(campaignId, s);
		const i = s.at % PIECE_CONTACTS;
		const numbers = piece.log.get(i) ?? [];
		stand(piece, i, freshStanding());
		piece.log.delete(i);
		return numbers;
	}
	protected forget(campaignId: string, s: Spot): void {
		for (const n of this.clear(campaignId, s)) this.lost.push([campaignId, n]);
	}
	protected leave(id: number, { listId, at }: Spot): void {
		const list = this.lists.get(listId)!;
		const n = Math.floor(at / PIECE_CONTACTS);
		const piece = this.pieces.get(listId)![n]!;
		piece.ids[at % PIECE_CONTACTS] = 0;
		this.dirtyPieces.add(`${listId}\n${n}`);
		this.put({ ...list, members: list.members - 1 });
		this.spots.delete(id);
	}
}
