import type { Campaign } from '#domain/lists/campaign';
import { PIECE_CONTACTS, type LeadList } from '#domain/lists/lead-list';
import { fail, type Result } from '#domain/result';
import type { CallStatePiece } from '../store/list-schema';
import { settle } from './claims';
import { desk, noteWork, whereIs } from './desk';
import { emptyStates } from './standing';
import { changing, type ListTx, type Note } from './write';

/** One contact's state under change, inside its transaction. The job changes `piece` at `i`, and may put the campaign. */
export interface PieceWork {
	tx: ListTx;
	campaign: Campaign;
	list: LeadList;
	piece: CallStatePiece;
	i: number;
	at: number;
	by: string;
	note: Note;
	put(c: Campaign): void;
}

/**
 * Changes the state of one contact in a campaign: one piece is read and written, so that it costs the same in a list of ten and of a
 * hundred thousand. Problems: campaignGone, notInCampaign.
 */
export async function workOn<T>(campaignId: string, contactId: number, job: (w: PieceWork) => Promise<Result<T>>): Promise<Result<T>> {
	const d = await desk();
	const known = d.campaigns.find((c) => c.id === campaignId);
	if (!known) return fail('campaignGone', {});
	const spot = whereIs(d, known.processId, contactId);
	if (!spot) return fail('notInCampaign', {});
	const n = Math.floor(spot.spot / PIECE_CONTACTS);
	const i = spot.spot % PIECE_CONTACTS;
	let wrote: { campaign: Campaign; piece: CallStatePiece } | null = null;
	return changing(
		async (tx, at, note, by) => {
			const [campaign, list, members, states] = await Promise.all([
				tx.objectStore('campaigns').get(campaignId),
				tx.objectStore('leadLists').get(spot.list.id),
				tx.objectStore('members').get([spot.list.id, n]),
				tx.objectStore('callStates').get([campaignId, spot.list.id, n])
			]);
			if (!campaign) return fail('campaignGone', {});
			// Another tab may have moved or removed the contact, or unassigned its list, since the desk was read.
			if (!list || members?.ids[i] !== contactId || !campaign.lists.includes(list.id)) return fail('notInCampaign', {});
			let next = campaign;
			const piece = states ?? emptyStates();
			settle(piece);
			const done = await job({
				tx,
				campaign,
				list,
				piece,
				i,
				at,
				by,
				note,
				put: (c) => {
					next = c;
				}
			});
			if (!done.ok) return done;
			await tx.objectStore('callStates').put(piece, [campaignId, list.id, n]);
			if (next !== campaign) await tx.objectStore('campaigns').put(next, campaignId);
			wrote = { campaign: next, piece };
			return done;
		},
		(before, now) => {
			if (wrote) noteWork(before, now, wrote.campaign, spot.list.id, n, wrote.piece);
		},
		true
	);
}
