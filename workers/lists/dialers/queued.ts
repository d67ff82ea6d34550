import { nextState, stateCode } from '#domain/lists/call-state';
import { fail, ok } from '#domain/result';
import type { ListsApi } from '../../contract';
import type { CallStatePiece } from '../../store/list-schema';
import { Book } from '../book';
import { isWithDialer, stand, standingAt, standingUntaken, stateAt } from '../standing';
import { changing } from '../write';

/** Marks a member as queued with a dialer, and keeps how it stood before; false where nothing changed who is with one. */
export function giveToDialer(piece: CallStatePiece, i: number): boolean {
	const state = nextState(stateAt(piece, i), 'take');
	if (state === null) return false;
	const isNew = !isWithDialer(piece, i);
	const before = standingUntaken(piece, i);
	stand(piece, i, { ...standingAt(piece, i), state: stateCode(state), due: Infinity });
	piece.taken.set(i, before);
	return isNew;
}

/** Lets a member stand as it stood before a dialer got it; false where it was called or started anew since. */
function takeFromDialer(piece: CallStatePiece, i: number): boolean {
	const before = piece.taken.get(i);
	if (!before || !isWithDialer(piece, i)) return false;
	stand(piece, i, before);
	return true;
}

/** ListsApi.takeBackQueued. */
export const takeBackQueued: ListsApi['takeBackQueued'] = (campaignId, ids) =>
	changing<number>(async (tx, _at, note) => {
		const campaign = await tx.objectStore('campaigns').get(campaignId);
		if (!campaign) return fail('campaignGone', {});
		const book = await Book.open(tx, campaign.processId);
		let back = 0;
		book.changeStates(campaignId, ids, (piece, i) => {
			if (takeFromDialer(piece, i)) back++;
		});
		await book.flush();
		await note('campaign.queuedTakenBack', { id: campaignId, name: campaign.name, changed: back });
		return ok(back);
	});
