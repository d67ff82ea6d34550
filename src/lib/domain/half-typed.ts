import * as z from 'zod/mini';

/**
 * What somebody typed and did not save yet, so that neither the lock nor a page that dies takes it away (HIS-3, APP-4). contact: the form of
 * a contact, of a new one where `target` is ''; member: somebody for a lead list, `target` = the list; note: about a call, `target` = campaign
 * and contact with a blank between.
 */
export const halfTypedSchema = z.object({
	id: z.string(),
	kind: z.enum(['contact', 'member', 'note']),
	target: z.string(),
	/** What it is about, as screens name it. */
	name: z.string(),
	at: z.number(),
	/** By field; of a note: `note`. */
	values: z.record(z.string(), z.string()),
	/** The values that the form was opened with: what was changed elsewhere since is told from what was typed. */
	seen: z.optional(z.record(z.string(), z.string()))
});
export type HalfTyped = z.infer<typeof halfTypedSchema>;
