import * as z from 'zod/mini';

/**
 * What somebody typed and did not save yet, so that neither the lock nor a page that dies takes it away (HIS-3, APP-4). contact: the form of
 * a contact, of a new one where `target` is ''; member: somebody for a lead list, `target` = the list; note: about a call, `target` = campaign
 * and contact with a blank between; paste: cells copied in a spreadsheet; scoring: what is tried out on the scoring screen; cell: one of the
 * fix grid, `target` = the import.
 */
export const halfTypedSchema = z.object({
	id: z.string(),
	kind: z.enum(['contact', 'member', 'note', 'paste', 'scoring', 'cell']),
	target: z.string(),
	/** What it is about, as screens name it. */
	name: z.string(),
	at: z.number(),
	/**
	 * By field; of a note: `note`; of a paste: `text`; of scoring: `profile`, `tiers` and `typed` as JSON; of a cell: `row`, `field`, `text`,
	 * `big`.
	 */
	values: z.record(z.string(), z.string()),
	/** The values that the form was opened with: what was changed elsewhere since is told from what was typed. */
	seen: z.optional(z.record(z.string(), z.string()))
});
export type HalfTyped = z.infer<typeof halfTypedSchema>;
