import type { BoothEvent, BoothTally, CaptureDraft, KeptCompletion, KeptDraft, ReadCode } from '#domain/booth/booth';
import type {
	AttendeeColumns,
	AttendeeSummary,
	ReceivedTally,
	SharedCapture,
	UndeliveredVisitors,
	VisitorLine
} from '#domain/booth/capture';
import type { Result } from '#domain/result';

/** At the booth. */
export interface BoothApi {
	// --- at the booth (CAP-1 to CAP-3) ------------------------------------------
	/**
	 * Saves a visitor as a contact of the event, or into the contact with the same primary key or the one that was chosen. `as.id` =
	 * completes that one; `as.open` = to be completed, nothing is required; `as.beside` = the draft of the one who is being typed stays;
	 * `as.place` = where that draft is kept; `as.apart` = a person said that it is not the contact with the same primary key: it waits in
	 * Manual Review then.
	 */
	capture(
		event: BoothEvent,
		draft: CaptureDraft,
		into: number | null,
		as?: { id?: string; open?: boolean; picture?: string | null; beside?: boolean; place?: number; apart?: boolean }
	): Promise<Result<{ captureId: string; id: number | null; merged: boolean; held: boolean; tally: BoothTally }>>;
	/** The visitor counts no more; a contact that was made for it alone goes. */
	takeBackVisitor(event: BoothEvent, id: string): Promise<Result<BoothTally>>;
	/** Visitors of an event, newest first. */
	visitors(eventId: string): Promise<VisitorLine[]>;
	/** Those of all events. */
	undeliveredVisitors(): Promise<UndeliveredVisitors>;
	/** One of them, to be completed; null = it is gone. */
	visitor(
		eventId: string,
		id: string
	): Promise<{ draft: CaptureDraft; picture: string | null; open: boolean; consent: SharedCapture['consent'] } | null>;
	/** Two captures of one visitor disagree: this value is right. */
	settleConflict(eventId: string, id: string, field: string, value: string): Promise<Result<null>>;
	/** Keeps a JPEG of a badge or a card; answers its id. */
	keepPicture(bytes: Uint8Array, width: number, height: number): Promise<Result<string>>;
	picture(id: string): Promise<Blob | null>;
	/** Was a contact captured at a booth? And the ids of the pictures that were taken there. */
	capturedOf(contactId: number): Promise<{ captured: boolean; pictures: string[] }>;
	/** A file of attendees: its columns, and the one that is likely the badge id. */
	attendeeColumns(file: File): Promise<Result<AttendeeColumns>>;
	/** Keeps its people by badge id; visitors scanned before are filled in. `erased` = people who stay out, since they were erased here. */
	loadAttendees(file: File, column: number): Promise<Result<{ list: AttendeeSummary; resolved: number; erased: number }>>;
	attendeeLists(): Promise<AttendeeSummary[]>;
	dropAttendees(id: string): Promise<Result<null>>;
	/** Consents as they were asked for, of one person or an event. */
	consentReport(
		of: { contactId: number } | { eventId: string },
		format: 'csv' | 'json',
		words: { heads: string[]; status: Record<SharedCapture['consent']['status'], string> }
	): Promise<Result<{ blob: Blob; rows: number }>>;
	/**
	 * An event's visitors for another tablet: as an encrypted file with pictures, or as bytes for codes on the screen, sealed under a short
	 * key, without pictures.
	 */
	handOverFile(eventId: string, passphrase: string | null): Promise<Result<{ blob: Blob; visitors: number }>>;
	handOverBytes(eventId: string, key: string): Promise<Result<{ bytes: Uint8Array; visitors: number }>>;
	/** Takes visitors in from another tablet; nobody is doubled, however often and in whatever order. */
	receiveFile(file: File, passphrase: string | null, onProgress: (done: number) => void): Promise<Result<ReceivedTally>>;
	receiveBytes(bytes: Uint8Array, key: string, onProgress: (done: number) => void): Promise<Result<ReceivedTally>>;
	/** Writes a value, reads it back and removes it, for the check before a show. */
	trialWrite(): Promise<Result<{ ms: number }>>;
	boothTally(event: BoothEvent): Promise<BoothTally>;
	/** The key under which a page of the booth holds what is typed until it is stored; it lies in the store alone. */
	typedKey(): Promise<Uint8Array>;
	/**
	 * The visitor being typed, kept so that a closed page loses nobody; `completing` = the one that is completed, null = a new one; `place` =
	 * the page's own.
	 */
	keepDraft(draft: KeptDraft | null, completing?: string | null, place?: number): Promise<void>;
	keptDraft(place?: number): Promise<KeptDraft | null>;
	keptCompletion(eventId: string, place?: number): Promise<KeptCompletion | null>;
	/** Where a visitor of the event, or a new one, is kept. */
	keptPlaces(eventId: string): Promise<number[]>;
	/** What the text of a scanned code says. */
	readCode(text: string): Promise<ReadCode>;
}
