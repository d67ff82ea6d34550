import type { ImportProof, ProofRecipe } from '#domain/imports/proof';

/* What matching and scoring remember beside the contacts (version 4 of the schema). */

/** Two records that are not the same person, as a person said; or a record that is a contact, as one decided (then the contact's merge). */
export interface ApartEntry {
	at: number;
	by: string;
	importId: string | null;
}

/** Row fingerprints of an import, both in row order. */
export interface FileFingerprints {
	fileName: string;
	at: number;
	/** Source row numbers. */
	rows: Uint32Array;
	/** 32-bit hash of what tells the row apart (its key), and of all its values. */
	keys: Uint32Array;
	values: Uint32Array;
	/**
	 * What the rows were read by, kept until the import is complete, and its proof from then on. Absent on imports of earlier editions, and
	 * where a person of it was erased.
	 */
	recipe?: ProofRecipe;
	proof?: ImportProof;
}

/** A score or tier set by hand; it stands until it is taken back. */
export interface ScoreOverride {
	score: number;
	at: number;
	by: string;
	why: string;
}
