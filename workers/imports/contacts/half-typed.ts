import { halfTypedSchema, type HalfTyped } from '#domain/device/half-typed';
import type { Store } from '../../store/engine/open';
import { readUsers } from '../../store/users';
import { openStore } from '../context';

/* In `settings`, where what is typed lies sealed with a lock and goes with a person who is erased. */
const PREFIX = 'typed/';
/** Everything that a user has typed and not saved. */
export const typedBy = (userId: string): IDBKeyRange => IDBKeyRange.bound(`${PREFIX}${userId}/`, `${PREFIX}${userId}/\uffff`);
/** Everything that anybody has typed and not saved. */
export const allTyped = (): IDBKeyRange => IDBKeyRange.bound(PREFIX, `${PREFIX}\uffff`);
const keyOf = (userId: string, id: string): string => `${PREFIX}${userId}/${id}`;
const atWork = async (db: Store): Promise<string> => (await readUsers(db)).current.id;

/** PipelineApi.keepTyped: what the user at work is typing, under its id, which is a form's own. */
export async function keepTyped(typed: HalfTyped): Promise<void> {
	const db = await openStore();
	await db.put('settings', typed, keyOf(await atWork(db), typed.id));
}

/** PipelineApi.forgetTyped: it was saved, or given up. */
export async function forgetTyped(id: string): Promise<void> {
	const db = await openStore();
	await db.delete('settings', keyOf(await atWork(db), id));
}

/** PipelineApi.keptTyped: what the user at work typed and did not save, newest first; nobody else's. */
export async function keptTyped(): Promise<HalfTyped[]> {
	const db = await openStore();
	const all: unknown[] = await db.getAll('settings', typedBy(await atWork(db)));
	const typed = all.flatMap((v) => halfTypedSchema.safeParse(v).data ?? []);
	const over = await Promise.all(typed.map((t) => isOver(db, t)));
	await Promise.all(typed.map((t, i) => (over[i] ? forgetTyped(t.id) : undefined)));
	return typed.filter((_, i) => !over[i]).sort((a, b) => b.at - a.at);
}

/** True for a cell whose import came to its end: there is no grid any more that it could be typed into. */
async function isOver(db: Store, { kind, target }: HalfTyped): Promise<boolean> {
	if (kind !== 'cell') return false;
	const phase = (await db.get('imports', target))?.phase;
	return !phase || phase === 'committing' || phase === 'complete' || phase === 'cancelled';
}
