import { emptyDraft, type BoothEvent, type BoothTally, type CaptureDraft } from '#domain/booth/booth';
import { dayThere, visitorName, type SharedCapture } from '#domain/booth/capture';
import { localDay } from '#domain/basics/local-day';
import { fail, ok, type Result } from '#domain/result';
import { asWriter } from '../../locks';
import {
	KEPT_COMPLETION,
	KEPT_DRAFT,
	keptKey,
	liveCaptures,
	readCapture,
	readCaptures,
	revisedNow,
	unsettled,
	type CaptureRecord
} from '../../store/captures';
import { readContacts } from '../../store/contacts';
import type { Store } from '../../store/engine/open';
import { deviceId, userName } from '../../store/settings';
import { openStore, wallClock } from '../context';
import { allHeld } from '../held/held-store';
import { settleVisitor } from './settle-visitor';
import { waitingAmong } from './visitor-delivery';
import { whereabouts, type Whereabouts } from './visitor-over';

/**
 * How a visitor is captured: `id` = the one being completed; `open` = to be completed later, so that nothing is required; `picture` = of
 * the badge; `beside` = not the one who is being typed, whose draft stays; `place` = where the page that saves keeps its draft; `apart` = a
 * person said that it is not the contact with the same primary key.
 */
export interface CaptureAs {
	id?: string;
	open?: boolean;
	picture?: string | null;
	beside?: boolean;
	place?: number;
	apart?: boolean;
}
/** What became of it; `id` null = it is kept without a contact, `held` = it waits in Manual Review. */
export interface Captured {
	captureId: string;
	id: number | null;
	merged: boolean;
	held: boolean;
	tally: BoothTally;
}

/**
 * PipelineApi.capture (CAP-1): cleans and checks a visitor by the rules of an import, with email or phone as what is
 * required (VAL-5), and saves: into the contact that has the same primary key (DUP-7) or that the user chose (`into`), else as
 * a new contact of the event. The draft goes away in the same transaction, so that a kill in between neither loses nor doubles.
 * Fails with heldForReview while it waits in Manual Review: what is decided there is decided about what waits.
 */
export async function capture(event: BoothEvent, draft: CaptureDraft, into: number | null, as: CaptureAs = {}): Promise<Result<Captured>> {
	return asWriter(async () => {
		const db = await openStore();
		const at = wallClock();
		const before = as.id === undefined ? null : await readCapture(db, event.id, as.id);
		if (before && (await waits(db, before))) return fail('heldForReview', {});
		const own = before ?? (await newRecord(db, event, at));
		const { answeredAt = at, ...saved } = draft;
		const record: CaptureRecord = {
			...own,
			event: eventOf(event, before, draft),
			draft: saved,
			revisedAt: before ? revisedNow(before, at) : at,
			open: as.open ?? false,
			picture: as.picture === undefined ? own.picture : as.picture,
			// A clock that was set back meanwhile says nothing of the moment of the tap.
			consent: consentOf(event, draft, before, { ...momentOf(Math.min(answeredAt, at)), by: await userName(db) })
		};
		const done = await settleVisitor(db, record, {
			into,
			before,
			requires: !record.open,
			apart: as.apart === true,
			...(!as.beside && { ends: keptKey(before ? KEPT_COMPLETION : KEPT_DRAFT, as.place ?? 0) })
		});
		if (!done.ok) return done;
		const { contactId, merged, held } = done.value;
		return ok({ captureId: record.id, id: contactId, merged, held, tally: await tallyOf(db, event) });
	});
}

/** True while a person has not decided yet whether the visitor is somebody who is here. */
export const waits = async (db: Store, record: CaptureRecord): Promise<boolean> =>
	record.held !== null && (await allHeld(db)).some((e) => e.id === record.held);

/**
 * What a visitor takes along of its event. One that is completed keeps the questions that it answered, also where the event asks them no
 * more.
 */
function eventOf(e: BoothEvent, before: CaptureRecord | null, d: CaptureDraft): SharedCapture['event'] {
	const asked = new Set(e.qualifiers.map((q) => q.label));
	const earlier = before?.event.qualifiers.filter((q) => !asked.has(q.label) && d.answers[q.label]) ?? [];
	return { id: e.id, name: e.name, source: e.source, qualifiers: [...e.qualifiers, ...earlier], consentText: e.consentText };
}

const momentOf = (at: number): { at: number; day: string } => ({ at, day: localDay(at) });

const answerOf = (d: CaptureDraft): 'granted' | 'declined' | 'notGiven' => (d.consent ? 'granted' : d.declined ? 'declined' : 'notGiven');

/** Who is completed and answers as before answered the wording of then, at that moment: the event may have another one by now, or none. */
function consentOf(
	event: BoothEvent,
	draft: CaptureDraft,
	before: CaptureRecord | null,
	now: { at: number; day: string; by: string }
): SharedCapture['consent'] {
	const [answer, text] = [answerOf(draft), event.consentText];
	const status = text === '' ? 'notAsked' : answer;
	const isSame = before !== null && answerOf(before.draft) === answer;
	const isKept = isSame && (answer !== 'notGiven' || (before.consent.status === status && before.consent.text === text));
	return isKept ? before.consent : { status, text, ...now };
}

async function newRecord(db: Store, event: BoothEvent, at: number): Promise<CaptureRecord> {
	const [device, by, all] = [await deviceId(db), await userName(db), await readCaptures(db, event.id)];
	const n = all.reduce((most, c) => (c.device === device ? Math.max(most, c.n) : most), 0) + 1;
	return {
		kind: 'capture',
		id: crypto.randomUUID(),
		event: eventOf(event, null, emptyDraft()),
		at,
		day: localDay(at),
		by,
		device,
		n,
		revisedAt: at,
		open: false,
		picture: null,
		same: null,
		draft: emptyDraft(),
		consent: { status: 'notAsked', text: '', at, day: localDay(at), by },
		...unsettled(),
		gone: false,
		received: false
	};
}

/** PipelineApi.boothTally. */
export const boothTally = async (event: BoothEvent): Promise<BoothTally> => tallyOf(await openStore(), event);

async function tallyOf(db: Store, event: BoothEvent): Promise<BoothTally> {
	const all = (await liveCaptures(db, event.id)).sort((a, b) => b.at - a.at);
	const day = localDay(wallClock());
	const where = await whereabouts(db, all);
	return {
		today: all.filter((c) => dayThere(c) === day).length,
		total: all.length,
		open: all.filter((c) => c.open).length,
		waiting: await waitingAmong(db, all, where),
		last: await lastOf(
			db,
			all.filter((c) => where.over(c) === null),
			where
		)
	};
}

/** Who came or was completed last, each contact once; whoever has none yet is one of them. `all` = the newest first. */
async function lastOf(db: Store, all: readonly CaptureRecord[], where: Whereabouts): Promise<BoothTally['last']> {
	const newest = [...new Map([...all].reverse().map((c) => [c.contactId ?? c.id, c] as const)).values()]
		.sort((a, b) => b.revisedAt - a.revisedAt)
		.slice(0, 5);
	const ids = newest.flatMap((c) => c.contactId ?? []);
	const contacts = new Map((await readContacts(db, ids)).map((c) => [c.id, c.values]));
	return newest.map((c) => {
		const values = contacts.get(c.contactId ?? 0) ?? { ...c.draft.values, ...c.values };
		return {
			captureId: c.id,
			id: c.contactId,
			at: c.at,
			name: visitorName(values, c.draft.code),
			company: values.company ?? '',
			held: where.held(c)
		};
	});
}
