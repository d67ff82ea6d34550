import type {
	Batch,
	ConnectionCheck,
	ConnectorDescription,
	Destination,
	DryRun,
	FieldMappingDraft,
	FieldMappingView,
	Foresight,
	Receipt,
	ReceiptFilter,
	RefusedChoice,
	TakeBackPlan
} from '#domain/delivery';
import type { DoublesPage } from '#domain/deliveries/doubles';
import type { CustomField } from '#domain/fields';
import type { FieldSent } from '#domain/contacts/own-fields';
import type { Result } from '#domain/result';
import type { LockView } from '#domain/device/users';
import type { TableFormat, ExportOptions, Exported } from './export';

/** delivery.worker: the only sender, the only holder of secrets. */
export interface DeliveryApi {
	ping(): Promise<'pong'>;
	connectors(): Promise<ConnectorDescription[]>;
	destinations(): Promise<Destination[]>;
	/** `secret` null = keep what is saved; '' = remove. */
	saveDestination(d: Omit<Destination, 'secretId' | 'secretOrigin' | 'createdAt'>, secret: string | null): Promise<Result<Destination>>;
	deleteDestination(id: string): Promise<Result<null>>;
	/** Reports each step as it is known (PUSH-6). It shows the token to the destination, so it is for those who may deliver. */
	testConnection(id: string, onCheck: (c: ConnectionCheck) => void): Promise<Result<ConnectionCheck[]>>;
	/**
	 * Exactly what would be sent for the first `limit` contacts (PUSH-2); `total` without those that are kept back (LST-9). `refused` =
	 * what is done with those who said no; null = what the destination asks for.
	 */
	dryRun(
		id: string,
		contactIds: Uint32Array,
		limit: number,
		listId?: string | null,
		refused?: RefusedChoice | null
	): Promise<Result<DryRun>>;
	/** What would be created, updated and refused there, for the first contacts; asks the destination, changes nothing (PUSH-2, PUSH-6). */
	foresee(id: string, contactIds: Uint32Array, listId?: string | null, refused?: RefusedChoice | null): Promise<Result<Foresight>>;
	/** Where each of our fields goes there, beside the fields that it has (PUSH-1). */
	fieldMapping(id: string): Promise<Result<FieldMappingView>>;
	/** Where a field of one's own is sent. */
	fieldSent(id: CustomField['id']): Promise<FieldSent>;
	saveFieldMapping(id: string, draft: FieldMappingDraft): Promise<Result<null>>;
	/** Makes the score, tier and factors fields that are missing there; answers their names. */
	createTargetFields(id: string): Promise<Result<string[]>>;
	/** What taking a delivery back would do. */
	takeBackPlan(batchId: string): Promise<Result<TakeBackPlan>>;
	/**
	 * Deletes what a delivery created and puts back what it replaced; `evenChanged` = also what somebody changed there since. Answers at
	 * once, the batch tells the rest.
	 */
	takeBack(batchId: string, evenChanged: boolean): Promise<Result<Batch>>;
	/**
	 * The next records of a delivery, from a position on, looked up at the destination: which stand there more than once. Changes nothing.
	 */
	findDoubles(batchId: string, from: number): Promise<Result<DoublesPage>>;
	/** Address of the sign-in page of a destination (OAuth, code with PKCE); it leads back to `redirectUri`. */
	beginSignIn(id: string, redirectUri: string): Promise<Result<string>>;
	/** Takes the whole address that the sign-in page led back to; answers the destination's id. */
	finishSignIn(address: string): Promise<Result<string>>;
	/** device: tokens are under the device's own key. locked, open: a passphrase stands before them (PUSH-5). */
	vaultState(): Promise<'device' | 'locked' | 'open'>;
	/** Sets, changes or (null) removes the passphrase; `current` where there is one. */
	setPassphrase(next: string | null, current: string | null): Promise<Result<null>>;
	unlockVault(passphrase: string): Promise<Result<null>>;
	lockVault(): Promise<void>;
	/** Who can unlock the app (HIS-3); the only thing of this device that is shown while it is locked. */
	lockView(): Promise<LockView>;
	/** Unlocks the app as a user, who works on it from then on; opens the tokens. */
	unlockUser(id: string, passphrase: string): Promise<Result<null>>;
	/** Gives a user a passphrase. The first one puts the lock on and the tokens under it; one's own is asked for where there is one. */
	setUserPassphrase(id: string, next: string, current: string | null): Promise<Result<null>>;
	/** Takes all passphrases away; `current` = that of the user at work. */
	turnLockOff(current: string): Promise<Result<null>>;
	/** Forgets every key, in all tabs, and tells them to lock themselves. */
	lockUsers(): Promise<void>;
	/**
	 * Once the app is locked: takes what contacts lay in before there was a lock out of the browser's files. Tells values moved, of how
	 * many.
	 */
	dropOldCopies(told: (done: number, total: number) => void): Promise<void>;
	/**
	 * Removes everything from this device while the app is locked (APP-5). Problem: lockNotShut. `emptying` as in PipelineApi.wipeDevice.
	 */
	wipeLocked(emptying?: boolean): Promise<Result<null>>;
	/**
	 * Freezes the batch and its outbox entries in one transaction (PUSH-3), then starts sending. `neverSent` = they were chosen for that:
	 * problem deliveryChosenSent where one is in another delivery by then. `onProgress` = contacts looked at so far.
	 */
	createBatch(
		id: string,
		contactIds: Uint32Array,
		label: string,
		listId?: string | null,
		refused?: RefusedChoice | null,
		neverSent?: boolean,
		onProgress?: (done: number, total: number) => void
	): Promise<Result<Batch>>;
	batches(): Promise<Batch[]>;
	batch(id: string): Promise<Batch | null>;
	receipts(batchId: string, filter: ReceiptFilter, offset: number, limit: number): Promise<{ total: number; receipts: Receipt[] }>;
	/** The receipts of a delivery as a file (FIL-6), in its order. */
	exportReceipts(batchId: string, filter: ReceiptFilter, format: TableFormat, options: ExportOptions): Promise<Exported>;
	pauseBatch(id: string): Promise<Result<null>>;
	resumeBatch(id: string): Promise<Result<null>>;
	/** Resumes one that was paused as nobody can tell who arrived: those that were not answered are there, as the user saw. */
	vouchBatch(id: string): Promise<Result<null>>;
	cancelBatch(id: string): Promise<Result<null>>;
	resumeDestination(id: string): Promise<Result<null>>;
	/**
	 * Sends the rejected records of a batch again with the contacts' present values, as a new batch; `contactIds` = only these, absent =
	 * all that were not sent again yet.
	 */
	resendRejected(batchId: string, contactIds?: number[]): Promise<Result<Batch>>;
	/** The finished file of a file-download destination. */
	batchFile(batchId: string): Promise<Result<{ blob: Blob; name: string }>>;
	/** Wakes the sender (online, visible, start-up); returns at once. */
	wake(): Promise<void>;
}
