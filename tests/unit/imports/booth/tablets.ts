import { emptyDraft, type BoothEvent, type CaptureDraft } from '#domain/booth/booth';
import type { ContactValues } from '#domain/chunk';
import { openStore } from '#workers/imports/context';
import { captureKey, readCaptures, unsettled, type CaptureRecord } from '#workers/store/captures';
import { api, plainDevice } from '../harness';

/** The event that the tablets are at. */
export const EVENT: BoothEvent = {
	id: 'h26',
	name: 'Hannover 2026',
	source: 'Trade show',
	goal: 0,
	qualifiers: [{ label: 'Interest', choices: ['Product', 'Service'] }],
	nextSteps: [],
	consentText: 'I agree.'
};
/** A visitor as far as the test tells of one. */
export const draft = (part: Partial<CaptureDraft>): CaptureDraft => ({ ...emptyDraft(), ...part });
/** The value of a result, or a failure that says its code. */
export const value = <T>(r: { ok: true; value: T } | { ok: false; problem: { code: string } }): T => {
	if (!r.ok) throw new Error(r.problem.code);
	return r.value;
};

/** All contacts as plain values, in an order of their own, and all that waits in review. */
export async function people(): Promise<{ contacts: ContactValues[]; held: ContactValues[] }> {
	const file = await import('#workers/store/contacts');
	const db = await openStore();
	const ids = [...new Set((await readCaptures(db, null)).flatMap((c) => c.contactId ?? []))];
	const contacts = (await file.readContacts(db, ids)).map((c) => c.values);
	const held = (await api.heldPage(0, 100)).entries.map((e) => e.values);
	const key = (v: ContactValues): string =>
		Object.entries(v)
			.map((e) => e.join('='))
			.sort()
			.join();
	const sorted = (list: ContactValues[]) => [...list].sort((a, b) => key(a).localeCompare(key(b)));
	return { contacts: sorted(contacts), held: sorted(held) };
}

/** A bundle of visitors who were captured on another tablet, at the moments given. */
export async function bundleOf(device: string, seen: { id: string; at: number; draft: CaptureDraft; same?: string }[]): Promise<File> {
	await plainDevice();
	const db = await openStore();
	for (const [i, s] of seen.entries()) {
		const record: CaptureRecord = {
			kind: 'capture',
			id: s.id,
			event: { id: EVENT.id, name: EVENT.name, source: EVENT.source, qualifiers: EVENT.qualifiers, consentText: EVENT.consentText },
			at: s.at,
			by: device,
			device,
			n: i + 1,
			revisedAt: s.at,
			draft: s.draft,
			consent: { status: 'notGiven', text: 'I agree.', at: s.at, by: device },
			open: false,
			picture: null,
			same: s.same ?? null,
			...unsettled(),
			gone: false,
			received: false
		};
		await db.put('pictures', record, captureKey(EVENT.id, s.id));
	}
	return new File([value(await api.handOverFile(EVENT.id, null)).blob], `${device}.muster`);
}
