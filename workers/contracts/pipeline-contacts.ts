import type { HalfTyped } from '#domain/device/half-typed';
import type { BulkChange, BulkDone, BulkEditLine, BulkPreview, BulkUndone } from '#domain/contacts/bulk-edit';
import type { ContactCheck, ContactIds, DeletedHere, DeletionLine } from '#domain/contact';
import type { ContactValues } from '#domain/chunk';
import type { ErasePreview, NamedPlace, Whom } from '#domain/contacts/erasure';
import type { FieldId } from '#domain/fields';
import type { ListOutcome, ListUpload } from '#domain/lists/lead-list';
import type { ImportManifest } from '#domain/import';
import type { HeldEntry } from '#domain/matching/review';
import type { Problem, Result } from '#domain/result';
import type { ChangedSince, UndoEffect, UndoPreview } from '#domain/imports/undo-import';

/** Contacts once they are here: those that wait, changed by hand, erased, taken back. */
export interface ContactsApi {
	// --- manual review queue (DUP-8) -----------------------------------------
	heldCount(): Promise<number>;
	/** `skipped` = id of the entry whose skip is the next to be taken back; null = none. */
	heldPage(offset: number, limit: number): Promise<{ total: number; rows: number; entries: HeldEntry[]; skipped: string | null }>;
	/**
	 * merge into the matched contact, import as new (keepBoth), or skip. 'all' = every waiting entry. sameKey = entries that stay since
	 * another contact has their primary key by now, or (taken, counted in it) what only one contact may have (MAP-7): it is what they match.
	 */
	decideHeld(
		ids: string[] | 'all',
		decision: 'merge' | 'keepBoth' | 'skip',
		picks?: Partial<Record<FieldId, 'left' | 'right'>>
	): Promise<Result<{ created: number; merged: number; skipped: number; sameKey: number; taken: number; stillHeld: number }>>;

	/** Where an entry stands among those that wait; null = it waits no more. */
	heldPlace(id: string): Promise<number | null>;
	/** Takes back the skip of one entry, or the last one (null): it waits again. Fails with skipGone. */
	undoSkip(id: string | null): Promise<Result<{ id: string }>>;

	// --- contacts by hand (CON-3, DUP-6) -------------------------------------
	checkContact(values: ContactValues, id: number | null): Promise<ContactCheck>;
	/** `seen` = the values that the form was opened with: a field changed elsewhere since is kept, or refused where both changed it. */
	saveContact(values: ContactValues, id: number | null, seen?: ContactValues): Promise<Result<{ id: number }>>;
	/** What the user at work types and has not saved: kept while it is typed, for the time after a lock or a page that died. */
	keepTyped(typed: HalfTyped): Promise<void>;
	forgetTyped(id: string): Promise<void>;
	/** Newest first. */
	keptTyped(): Promise<HalfTyped[]>;
	deleteContacts(ids: ContactIds, onProgress?: (done: number, total: number) => void): Promise<Result<{ deleted: number }>>;
	/**
	 * Takes back deleteContacts of the same ids; `without` = those of them that came back without a value, since only one contact may have it
	 * and another one has it by now, which `taken` says of the first.
	 */
	restoreContacts(
		ids: ContactIds,
		onProgress?: (done: number, total: number) => void
	): Promise<Result<{ restored: number; without: number; taken: Problem | null }>>;
	/** What was deleted in the last 30 days and is still away, newest first. */
	deletions(): Promise<DeletionLine[]>;
	/** Brings back those of one deletion that are still away, as restoreContacts does, but those who are there again: `anew`. */
	bringBack(
		key: string,
		onProgress?: (done: number, total: number) => void
	): Promise<Result<{ restored: number; without: number; taken: Problem | null; anew: number }>>;
	/** Deleted contacts that still lie on the device; reads those of which it isn't known yet. */
	deletedHere(): Promise<DeletedHere>;
	/** Takes the values of deleted contacts off the device, but of those whom a delivery holds; nobody brings them back. Answers how many. */
	removeDeleted(onProgress?: (done: number, total: number) => void): Promise<Result<number>>;
	/** What bulkEdit would come to; changes nothing. Null = a newer look ahead or the edit itself was asked for, or it was stopped. */
	previewBulkEdit(ids: Uint32Array, change: BulkChange, onProgress: (done: number, total: number) => void): Promise<BulkPreview | null>;
	/** Changes one thing of many contacts (CON-1); each keeps what it was in its history. */
	bulkEdit(ids: Uint32Array, change: BulkChange, onProgress: (done: number, total: number) => void): Promise<Result<BulkDone>>;
	/** Ends the edit or the look ahead at work soon; what an edit changed so far stays and is counted. */
	stopBulkEdit(): Promise<void>;
	/** Takes an edit of many back as a whole. */
	undoBulkEdit(key: string, onProgress: (done: number, total: number) => void): Promise<Result<BulkUndone>>;
	/** The newest edits of many, newest first, each with the key that takes it back. */
	bulkEdits(): Promise<BulkEditLine[]>;
	/** What undoEvent would do; changes nothing. */
	undoEffect(contactId: number, eventId: string): Promise<Result<UndoEffect>>;
	/** Undoes one merge or edit of the contact's timeline; `kept` = labels of fields that were changed again since and keep their value. */
	undoEvent(contactId: number, eventId: string): Promise<Result<{ kept: string[] }>>;

	// --- a person's right to be forgotten (CON-4) ----------------------------------
	/** Where a name stands of which nothing else is known: visitors, attendees and rows to choose from; changes nothing. */
	peopleNamed(name: string, onProgress: (done: number) => void): Promise<Result<NamedPlace[]>>;
	/** Everything that erasing a person would take away; reads all that is stored, changes nothing. */
	erasePreview(whom: Whom, onProgress: (done: number) => void): Promise<Result<ErasePreview>>;
	/** Erases the person for good, from everything on this device; goes on by itself after a kill. */
	eraseContact(whom: Whom, onProgress: (done: number) => void): Promise<Result<ErasePreview>>;

	// --- a whole import taken back (IMP-13) --------------------------------------
	undoPreview(importId: string): Promise<Result<UndoPreview>>;
	/** Resumable: after a kill the next call goes on, with the answer of the first. */
	undoImport(importId: string, changed: ChangedSince, onProgress?: (done: number, total: number) => void): Promise<Result<ImportManifest>>;

	// --- two different people (DUP-4) ---------------------------------------------
	/** Pairs that are remembered as two different people. */
	apartCount(): Promise<number>;
	/** Forgets them all; answers how many. */
	forgetApart(): Promise<Result<number>>;

	// --- lead lists (LST-4) -------------------------------------------------------
	/**
	 * Adds a contact to a list by hand: cleaned and checked like a row of an upload (email or phone required), and a duplicate by email or
	 * any number is treated as the options say.
	 */
	addToList(upload: ListUpload, values: ContactValues): Promise<Result<{ id: number; outcome: ListOutcome }>>;
}
