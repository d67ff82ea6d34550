import * as z from 'zod/mini';

/** A suppression list: numbers and emails that nobody may call or write to (LST-9). Kept as hashes alone. */
const suppressionListSchema = z.object({
	id: z.string(),
	name: z.string(),
	/** null = for all processes. */
	processId: z.nullable(z.string()),
	/**
	 * file: imported; refused: filled by "do not call" while working; consent: who said no in imported files, where a number holds for
	 * calls alone and an email for emails.
	 */
	kind: z.enum(['file', 'refused', 'consent']),
	numbers: z.number(),
	emails: z.number(),
	/** Entries that came as SHA-256: number or email, nobody knows. */
	hashed: z.number(),
	/** Entries that stand for everybody at a domain; absent = none. */
	domains: z.optional(z.number()),
	createdAt: z.number(),
	createdBy: z.string(),
	updatedAt: z.number()
});
export type SuppressionList = z.infer<typeof suppressionListSchema>;

/** How many a suppression list kept out. A contact on several counts with the first of them. */
export interface SuppressedCount {
	id: string;
	name: string;
	count: number;
}

/** What importing a suppression file found. Each entry is one of these. */
export interface SuppressionImport {
	list: SuppressionList;
	/** All that the file says: each is one of the kinds below, known or unreadable. */
	entries: number;
	/** Taken in, by what they are. */
	numbers: number;
	emails: number;
	hashed: number;
	domains: number;
	/** In the list before, or twice in the file. */
	known: number;
	/** Neither a number, an email, a domain nor a SHA-256: the first 20 with their line. */
	unreadable: number;
	samples: { line: number; value: string }[];
}

/**
 * Who of some contacts refuses to be reached. A contact counts in `calls` and in `emails` where it refuses both; `letters` = neither of
 * them. `numbers`, `addresses` = what a list of them would hold, each once.
 */
export interface Refusals {
	contacts: number;
	calls: number;
	emails: number;
	letters: number;
	numbers: number;
	addresses: number;
}
/** The same of the contacts of an import; `listed` = they were put on the suppression list. */
export interface ImportRefusals extends Refusals {
	listed: { id: string; name: string; numbers: number; addresses: number } | null;
}
