import type { CaptureDraft } from '#domain/booth/booth';
import { captureOrder, visitorName, type SharedCapture, type VisitorLine } from '#domain/booth/capture';
import type { FieldId } from '#domain/fields';
import { fail, ok, type Result } from '#domain/result';
import { asWriter } from '../../locks';
import { liveCaptures, pictureKey, readCapture, readPicture, revisedNow, type CaptureRecord } from '../../store/captures';
import { readContacts } from '../../store/contacts';
import { withDeadline } from '../../store/engine/deadline';
import { openStore, wallClock } from '../context';
import { foldCaptures } from './fold-captures';
import { settleVisitor } from './settle-visitor';
import { deliveredTest } from './visitor-delivery';
import { whereabouts } from './visitor-over';

/** PipelineApi.visitors: those of an event, the newest first. */
export async function visitors(eventId: string): Promise<VisitorLine[]> {
	const db = await openStore();
	const all = (await liveCaptures(db, eventId)).sort((a, b) => captureOrder(b, a));
	const delivered = await deliveredTest(db, all);
	const where = await whereabouts(db, all);
	const byContact = grouped(all);
	const contacts = new Map(
		(
			await readContacts(
				db,
				[...byContact.keys()].map((id) => id ?? 0)
			)
		).map((c) => [c.id, c])
	);
	return all.map((c): VisitorLine => {
		const contact = contacts.get(c.contactId ?? 0);
		const group = byContact.get(c.contactId) ?? [c];
		const asks = group[0] === c && group.some((g) => g.received) && contact;
		return {
			id: c.id,
			at: c.at,
			by: c.by,
			n: c.n,
			name: visitorName(contact?.values ?? { ...c.draft.values, ...c.values }, c.draft.code),
			company: contact?.values.company ?? c.draft.values.company ?? '',
			rating: c.draft.rating,
			code: c.draft.code,
			open: c.open,
			picture: c.picture,
			contactId: contact ? c.contactId : null,
			held: where.held(c),
			over: where.over(c),
			delivered: delivered(c),
			received: c.received,
			conflicts: asks ? foldCaptures(group).conflicts : []
		};
	});
}

function grouped(all: readonly CaptureRecord[]): Map<number | null, CaptureRecord[]> {
	const groups = new Map<number | null, CaptureRecord[]>();
	for (const c of all) if (c.contactId !== null) groups.set(c.contactId, [...(groups.get(c.contactId) ?? []), c]);
	return groups;
}

/** PipelineApi.visitor: what was captured, to be completed; null = it is gone. */
export async function visitor(
	eventId: string,
	id: string
): Promise<{ draft: CaptureDraft; picture: string | null; open: boolean; consent: SharedCapture['consent'] } | null> {
	const found = await readCapture(await openStore(), eventId, id);
	return found && !found.gone ? { draft: found.draft, picture: found.picture, open: found.open, consent: found.consent } : null;
}

/**
 * PipelineApi.settleConflict: which of two values is right is what the newest capture of that visitor says from now on. Fails with
 * visitorGone.
 */
export async function settleConflict(eventId: string, id: string, field: string, value: string): Promise<Result<null>> {
	return asWriter(async () => {
		const db = await openStore();
		const newest = await readCapture(db, eventId, id);
		if (!newest || newest.gone) return fail('visitorGone', {});
		const values = { ...newest.draft.values, [field as FieldId]: value };
		if (field === 'fullName') {
			delete values.firstName;
			delete values.lastName;
		}
		const next: CaptureRecord = {
			...newest,
			revisedAt: revisedNow(newest, wallClock()),
			agreed: [...new Set([...(newest.agreed ?? []), field])],
			draft: { ...newest.draft, values }
		};
		const done = await settleVisitor(db, next, { into: null, before: newest, requires: false });
		return done.ok ? ok(null) : done;
	});
}

// --- pictures -------------------------------------------------------------------

/** PipelineApi.keepPicture: a JPEG of a badge or a card; answers its id. */
export async function keepPicture(bytes: Uint8Array, width: number, height: number): Promise<Result<string>> {
	const db = await openStore();
	const id = crypto.randomUUID();
	await withDeadline(db.put('pictures', { kind: 'picture', bytes, width, height, at: wallClock() }, pictureKey(id)), 'Keeping the picture');
	return ok(id);
}

/** PipelineApi.picture: null = it is gone. */
export async function picture(id: string): Promise<Blob | null> {
	const found = await readPicture(await openStore(), id);
	return found && new Blob([found.bytes as BlobPart], { type: 'image/jpeg' });
}

/** PipelineApi.capturedOf: whether a contact was captured at a booth, and its pictures, oldest first. */
export async function capturedOf(contactId: number): Promise<{ captured: boolean; pictures: string[] }> {
	const all = (await liveCaptures(await openStore(), null)).filter((c) => c.contactId === contactId).sort(captureOrder);
	return { captured: all.length > 0, pictures: all.flatMap((c) => c.picture ?? []) };
}
