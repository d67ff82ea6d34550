import type { ErasePreview, Whom } from '#domain/contacts/erasure';
import { rowValues } from '#domain/chunk';
import { personName } from '#domain/contacts/person-name';
import { fail, ok, type Result } from '#domain/result';
import { openStore, userName, wallClock } from '../imports/context';
import { allHeld } from '../imports/held/held-store';
import { breathe } from '../imports/jobs';
import { dropSession } from '../imports/match/session';
import { bump } from '../lists/book';
import { asWriter } from '../locks';
import { tell } from '../news';
import { positionOf, serialOf } from '../store/contact-id';
import { readChunks } from '../store/contacts';
import { take } from '../store/counters';
import { withDeadline } from '../store/engine/deadline';
import { journalIn } from '../store/journal/journal';
import { replaceEntries } from '../store/journal/journal-blocks';
import type { Store } from '../store/engine/open';
import { eraseContacts, eraseHistory, mixedWith } from './contacts';
import { deliveriesOf, eraseDeliveries } from './deliveries';
import { ERASING } from './erasing';
import { findPerson, sharedWith, unfinishedWith } from './find';
import { eraseElsewhere, elsewhere } from './elsewhere';
import { redactions } from './log';
import type { Person } from './person';
import { eraseHeld, eraseRows, isTheirEntry, mayBeTheirs } from './rows';
import { eraseSmall } from './small';
import { suppress } from './suppression';
import { eraseUnsaved } from './unsaved';

interface Mark {
	person: Person;
	at: number;
	by: string;
	tally: Omit<ErasePreview, 'contacts' | 'deliveries' | 'blocked' | 'maybe' | 'mixed' | 'hashed'> & {
		contacts: number;
		deliveries: number;
	};
}

type Beat = (done: number) => void;
const beating =
	(tellDone: Beat, from: number, to: number) =>
	async (done: number): Promise<void> => {
		tellDone(from + (to - from) * done);
		await breathe();
	};

export { peopleNamed } from './named';

/** PipelineApi.erasePreview: reads everything, changes nothing. */
export async function erasePreview(whom: Whom, onProgress: Beat): Promise<Result<ErasePreview>> {
	const db = await openStore();
	const person = await findPerson(db, whom, beating(onProgress, 0, 0.8));
	return person ? ok(await preview(db, person, whom, beating(onProgress, 0.8, 1))) : fail('contactGone', {});
}

async function preview(db: Store, p: Person, whom: Whom, beat: (done: number) => Promise<void>): Promise<ErasePreview> {
	const deliveries = await deliveriesOf(db, p, beat);
	p.deliveries = [...new Set(deliveries.map((d) => d.batch))].flatMap((batch) =>
		deliveries.filter((d) => d.batch.id === batch.id).length === batch.counts.total ? [batch.id] : []
	);
	const unfinished = await unfinishedWith(db, p);
	const shared = await sharedWith(p);
	const moving = deliveries.find((d) => d.sending || (d.batch.state === 'sending' && (d.status === 'waiting' || d.status === 'sent')));
	const waiting = await allHeld(db);
	const contacts: ErasePreview['contacts'] = [];
	let changes = 0;
	for (const one of p.ids.toSorted((a, b) => Number(b === whom) - Number(a === whom))) {
		const [chunk] = await readChunks(db, [serialOf(one)]);
		const i = positionOf(one);
		if (!chunk) continue;
		const v = rowValues(chunk.columns, i);
		contacts.push({
			id: one,
			name: personName(v),
			email: v.email ?? '',
			deleted: chunk.alive[i] !== 1
		});
		changes += chunk.touchedBy[i]?.length ?? 0;
	}
	return {
		hashed: p.emails.length + p.phones.length > 0,
		contacts,
		changes,
		rows: p.rows.reduce((n, [, rows]) => n + rows.length, 0),
		imports: p.rows.length,
		held: waiting.filter((e) => isTheirEntry(p, e)).length,
		maybe: waiting.filter((e) => mayBeTheirs(p, e)).length,
		mixed: await mixedWith(db, p),
		...(await elsewhere(db, p)),
		deliveries: deliveries.map(({ batch, destination, status }) => ({ destination, at: batch.createdAt, status })),
		blocked: unfinished
			? { code: 'eraseUnfinished', params: { file: unfinished.file.name } }
			: shared !== null
				? { code: 'eraseShared', params: { file: shared } }
				: moving
					? { code: 'eraseSending', params: { destination: moving.destination } }
					: null
	};
}

/**
 * PipelineApi.eraseContact (CON-4): takes a person out of everything, and puts hashes on the list by which a later import
 * doesn't bring them back. The first transaction says whom, the last one takes that away and writes the audit log; each
 * step between may be done twice, so that a tab that dies leaves work that the next one finishes (`resumeErasing`).
 */
export async function eraseContact(whom: Whom, onProgress: Beat): Promise<Result<ErasePreview>> {
	return asWriter(async () => {
		const db = await openStore();
		await finishMarked(db, () => undefined);
		const person = await findPerson(db, whom, beating(onProgress, 0, 0.4));
		if (!person) return fail('contactGone', {});
		const found = await preview(db, person, whom, beating(onProgress, 0.4, 0.5));
		if (found.blocked) return { ok: false, problem: found.blocked };
		const { contacts, deliveries, blocked: _none, maybe: _stay, mixed: _too, hashed: _list, ...tally } = found;
		const mark: Mark = {
			person,
			at: wallClock(),
			by: await userName(db),
			tally: { ...tally, contacts: contacts.length, deliveries: deliveries.length }
		};
		const tx = db.transaction('settings', 'readwrite', { durability: 'strict' });
		await suppress(tx, person);
		await tx.objectStore('settings').put(mark, ERASING);
		await withDeadline(tx.done, 'Beginning to erase');
		await finishMarked(db, (done) => onProgress(0.5 + 0.5 * done));
		return ok(found);
	});
}

/** Finishes what a tab that died began to erase; nothing where nothing is under way. */
export const resumeErasing = async (): Promise<void> => {
	const db = await openStore();
	if ((await db.getKey('settings', ERASING)) !== undefined) await asWriter(() => finishMarked(db, () => undefined));
};

async function finishMarked(db: Store, onProgress: Beat): Promise<void> {
	const mark = (await db.get('settings', ERASING)) as Mark | undefined;
	if (!mark) return;
	const { person: p } = mark;
	await eraseDeliveries(db, p, mark.at);
	await beating(onProgress, 0, 0.2)(1);
	await eraseHeld(db, p);
	await eraseUnsaved(db, p);
	await eraseElsewhere(db, p);
	await eraseRows(db, p, beating(onProgress, 0.2, 0.6));
	await eraseHistory(db, p);
	await beating(onProgress, 0.6, 0.8)(1);
	await eraseContacts(db, p);
	await eraseSmall(db, p, new Set([ERASING]));
	const log = await redactions(db, p);
	const tx = db.transaction(['settings', 'journal'], 'readwrite', { durability: 'strict' });
	const seals = await replaceEntries(tx, log);
	await journalIn(tx, mark.at, mark.by, 'contact.erased', {
		...mark.tally,
		redacted: log.map(({ certificate }) => certificate),
		...(seals.length > 0 && { seals })
	});
	await take(tx, 'generation');
	// Names of lists and campaigns may have held them.
	await bump(tx);
	await tx.objectStore('settings').delete(ERASING);
	await withDeadline(tx.done, 'Ending the erasure');
	for (const [importId] of p.rows) dropSession(importId);
	onProgress(1);
	tell({ kind: 'contacts', serials: [...new Set(p.ids.map(serialOf))] });
	tell({ kind: 'held' });
	tell({ kind: 'lists' });
	tell({ kind: 'settings' });
	for (const [importId] of p.rows) tell({ kind: 'imports', importId });
}
