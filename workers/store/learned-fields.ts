import * as z from 'zod/mini';
import { withDeadline } from './engine/deadline';
import type { Store } from './engine/open';

/** Names that fields were given last at a destination of one kind: where the next one of that kind starts. */
const schema = z.object({
	fields: z.record(z.string(), z.string()),
	scoreField: z.string(),
	tierField: z.string(),
	factorsField: z.nullable(z.string())
});
export type LearnedFields = z.infer<typeof schema>;

const key = (connector: string): string => `deliveryFields/${connector}`;

/** What was mapped last for a connector, or null. */
export async function learnedFields(db: Store, connector: string): Promise<LearnedFields | null> {
	const parsed = schema.safeParse(await withDeadline(db.get('settings', key(connector)), 'Reading the field names'));
	return parsed.success ? parsed.data : null;
}

/** Remembers it. */
export async function learnFields(db: Store, connector: string, learned: LearnedFields): Promise<void> {
	await withDeadline(db.put('settings', learned, key(connector)), 'Keeping the field names');
}
