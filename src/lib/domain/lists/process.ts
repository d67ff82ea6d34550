import * as z from 'zod/mini';

/** A process keeps lead lists and campaigns apart from those of other processes (LST-1). */
const processSchema = z.object({
	id: z.string(),
	name: z.string(),
	createdAt: z.number(),
	createdBy: z.string(),
	updatedAt: z.number()
});
export type Process = z.infer<typeof processSchema>;

/** A process with what it holds. */
export interface ProcessView extends Process {
	lists: number;
	campaigns: number;
	contacts: number;
}

/** Longest name of a process, list, campaign or suppression list, in characters. */
export const NAME_LENGTH = 100;
