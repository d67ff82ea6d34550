import { ok, type Result } from '#domain/result';
import type { Batch } from '#domain/delivery';
import type { DeliveryApi } from '../contract';
import { safeLink } from '../connectors/address';
import { describeConnectors } from '../connectors/index';
import { readBatch, readBatches } from '../store/batches';
import { isSilent } from '../store/engine/deadline';
import { LockedError } from '../store/sealing/sealed-value';
import { cancelBatch, setBatch, vouchBatch } from './control';
import { createBatch } from './preparing/create';
import { deleteDestination, destinationsReader, resumeDestination, saveDestination } from './destinations/destinations';
import { findDoubles } from './afterwards/doubles';
import type { Env } from './env';
import { dryRun } from './preparing/preview';
import { exportReceipts } from './afterwards/export-receipts';
import { fieldSent } from './destinations/field-sent';
import { fieldMapping, createTargetFields, saveFieldMapping } from './destinations/field-mapping';
import { foresight } from './preparing/foresight';
import { withoutGone } from './preparing/gone-waiting';
import type { Passphrase } from './passphrase';
import { isMoving } from './sending/states';
import { receipts } from './afterwards/receipts';
import { batchFile, resendRejected } from './afterwards/repair';
import type { Sender } from './sending/sender';
import { beginSignIn, finishSignIn } from './destinations/sign-in';
import { resumeTakeBacks, takeBack, takeBackPlan } from './afterwards/take-back';
import { testConnection } from './destinations/test-connection';
import { withUnanswered } from './sending/unanswered';
import { createUserLock } from './user-lock';

/**
 * Work that no caller waits for. While the app is locked, or its storage silent, what it needs can't be read: it is looked after once the
 * app is unlocked, and with the next look at what waits.
 */
export function beside(work: Promise<unknown>): void {
	work.catch((e: unknown) => {
		if (!(e instanceof LockedError || isSilent(e))) throw e;
	});
}

/** What a backup brought as its page in the CRM may lead anywhere. */
const withSafeLink = (batch: Batch): Batch => ({ ...batch, link: safeLink(batch.link) });

/** The delivery API over its surroundings and its sender. */
export function createDelivery(env: Env, sender: Sender, passphrase: Passphrase): DeliveryApi {
	/** Sending starts without making the caller wait for it; the sender reports its own failures. */
	const begun = (made: Result<Batch>): Result<Batch> => {
		if (made.ok) beside(sender.start(made.value.destinationId));
		return made;
	};
	const destinations = destinationsReader(env);
	const users = createUserLock(env, passphrase);
	/** Passphrases being tried: the store is not moved away under them. */
	let unlocking = 0;
	const retry = (destinationId: string): void => beside(sender.retryNow(destinationId));
	/** Who counts as changed since depends on which destinations there are, and on the names of their fields. */
	async function told<T>(work: Promise<Result<T>>): Promise<Result<T>> {
		const result = await work;
		if (result.ok) env.tell({ kind: 'delivery', batchId: '' });
		return result;
	}
	const done = (result: Result<unknown>): Result<null> => (result.ok ? ok(null) : result);
	return {
		ping: async () => 'pong',
		connectors: async () => describeConnectors(),
		destinations,
		async saveDestination(draft, secret) {
			const saved = await told(saveDestination(env, draft, secret));
			if (saved.ok && !saved.value.paused) retry(saved.value.id);
			return saved;
		},
		deleteDestination: (id) => told(deleteDestination(env, id)),
		testConnection: async (id, onCheck) => ok(await testConnection(env, id, onCheck)),
		dryRun: (id, contactIds, limit, listId, refused) => dryRun(env, id, contactIds, limit, listId, refused),
		foresee: (id, contactIds, listId, refused) => foresight(env, id, contactIds, listId, refused),
		fieldSent: async (id) => fieldSent(await env.store(), id, await destinations()),
		fieldMapping: (id) => fieldMapping(env, id),
		saveFieldMapping: (id, draft) => told(saveFieldMapping(env, id, draft)),
		createTargetFields: (id) => createTargetFields(env, id),
		takeBackPlan: (batchId) => takeBackPlan(env, batchId),
		takeBack: (batchId, evenChanged) => takeBack(env, batchId, evenChanged),
		findDoubles: (batchId, from) => findDoubles(env, batchId, from),
		beginSignIn: (id, redirectUri) => beginSignIn(env, id, redirectUri),
		async finishSignIn(address) {
			const signedIn = await finishSignIn(env, address);
			if (signedIn.ok) retry(signedIn.value);
			return signedIn;
		},
		vaultState: passphrase.state,
		setPassphrase: passphrase.change,
		unlockVault: passphrase.unlock,
		async lockVault() {
			passphrase.lock();
		},
		lockView: users.view,
		unlockUser: (id, typed) => {
			unlocking++;
			return users.unlock(id, typed).finally(() => {
				unlocking--;
			});
		},
		setUserPassphrase: users.setPassphrase,
		turnLockOff: users.turnOff,
		lockUsers: users.lock,
		wipeLocked: users.wipeLocked,
		dropOldCopies: async (told) => (await import('./old-copies')).dropOldCopies(env, told, () => unlocking > 0),
		createBatch: async (id, contactIds, label, listId, refused, neverSent, onProgress) =>
			begun(await createBatch(env, id, contactIds, label, listId, refused, neverSent, onProgress)),
		async batches() {
			const db = await env.store();
			return Promise.all((await readBatches(db)).map((b) => withoutGone(db, withSafeLink(b))));
		},
		async batch(id) {
			const db = await env.store();
			const batch = await readBatch(db, id);
			return batch === null || batch.state === 'preparing' ? null : withUnanswered(db, await withoutGone(db, withSafeLink(batch)));
		},
		receipts: async (batchId, filter, offset, limit) => receipts(await env.store(), batchId, filter, offset, limit),
		exportReceipts: async (batchId, filter, format, options) => exportReceipts(await env.store(), batchId, filter, format, options),
		pauseBatch: async (id) => done(await setBatch(env, id, 'pause')),
		async resumeBatch(id) {
			const now = await readBatch(await env.store(), id);
			// A batch that is stalled, not paused: resuming it means trying again at once.
			const resumed = now && isMoving(now) ? ok(now) : await setBatch(env, id, 'resume');
			if (resumed.ok) retry(resumed.value.destinationId);
			return done(resumed);
		},
		async vouchBatch(id) {
			const vouched = await vouchBatch(env, id);
			if (vouched.ok) retry(vouched.value.destinationId);
			return done(vouched);
		},
		cancelBatch: async (id) => done(begun(await cancelBatch(env, id))),
		async resumeDestination(id) {
			const resumed = await resumeDestination(env, id);
			if (resumed.ok) retry(id);
			return resumed;
		},
		resendRejected: async (batchId, contactIds) => begun(await resendRejected(env, batchId, contactIds)),
		batchFile: (batchId) => batchFile(env, batchId),
		async wake() {
			beside(sender.wake());
			beside(resumeTakeBacks(env));
		}
	};
}
