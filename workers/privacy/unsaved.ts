import { keptCompletionSchema, keptDraftSchema } from '#domain/booth/booth';
import type { ContactValues } from '#domain/chunk';
import { halfTypedSchema, type HalfTyped } from '#domain/device/half-typed';
import { allTyped } from '../imports/contacts/half-typed';
import { KEPT_COMPLETION, KEPT_DRAFT, keptKeys, pictureKey, readCaptures } from '../store/captures';
import { withDeadline } from '../store/engine/deadline';
import type { Store } from '../store/engine/open';
import { isTheirs, named } from './elsewhere';
import { addressIn } from './pattern';
import { isPerson, isTheirRow, type Person } from './person';

/**
 * Takes away what somebody typed about the person and did not save: it holds what the contact never had, so that no value of theirs would
 * find it. Before visitors are erased, since those tell whom a form of the booth was about.
 */
export async function eraseUnsaved(db: Store, p: Person): Promise<void> {
	const visitors = new Set((await readCaptures(db, null)).filter((v) => isTheirs(p, v)).map((v) => v.id));
	const address = addressIn(p.emails);
	await changeAll(db, allTyped(), (value) => {
		const typed = halfTypedSchema.safeParse(value).data;
		if (!typed) return value;
		return isAboutThem(p, typed) ? null : (pasteWithout(p, typed, address) ?? value);
	});
	await changeAll(db, keptKeys(KEPT_DRAFT), (value) => {
		const draft = keptDraftSchema.safeParse(value).data;
		return draft && isPerson(p, draft.values as ContactValues) ? null : value;
	});
	await changeAll(db, keptKeys(KEPT_COMPLETION), (value) => {
		const kept = keptCompletionSchema.safeParse(value).data;
		return kept && (visitors.has(kept.id) || isPerson(p, kept.draft.values as ContactValues)) ? null : value;
	});
}

function isAboutThem(p: Person, { kind, target, values, seen }: HalfTyped): boolean {
	if (kind === 'note') return p.ids.includes(Number(target.split(' ')[1]));
	if (kind === 'cell') return p.rows.some(([importId, rows]) => importId === target && rows.includes(Number(values['row'])));
	if (kind !== 'contact' && kind !== 'member') return false;
	if (kind === 'contact' && target !== '' && p.ids.includes(Number(target))) return true;
	return [values, seen ?? {}].some((side) => isPerson(p, side));
}

/** Cells that were pasted without the lines that are the person's; null = none is. */
function pasteWithout(p: Person, typed: HalfTyped, address: RegExp | null): HalfTyped | null {
	const text = typed.values['text'];
	if (typed.kind !== 'paste' || text === undefined) return null;
	const lines = text.split('\n');
	const left = lines.filter((line) => !isTheirRow(p, line.split(/[\t,;|]/u), address));
	return left.length === lines.length ? null : { ...typed, values: { ...typed.values, text: left.join('\n') } };
}

/** Goes through the settings of a range: null = it goes, and the picture that it names with it. */
async function changeAll(db: Store, range: IDBKeyRange, change: (value: unknown) => unknown): Promise<void> {
	const tx = db.transaction(['settings', 'pictures'], 'readwrite', { durability: 'strict' });
	const [settings, pictures] = [tx.objectStore('settings'), tx.objectStore('pictures')];
	const [keys, values] = await Promise.all([settings.getAllKeys(range), settings.getAll(range)]);
	await Promise.all(
		keys.map(async (key, i) => {
			const next = change(values[i]);
			if (next === null) await Promise.all([settings.delete(key), ...named(values[i]).map((id) => pictures.delete(pictureKey(id)))]);
			else if (next !== values[i]) await settings.put(next as never, key);
		})
	);
	await withDeadline(tx.done, 'Erasing what was typed');
}
