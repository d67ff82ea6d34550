import type { ImportManifest } from '#domain/import';
import { boundedSource } from './pattern';
import type { Person } from './person';

/** What stands where a person's value stood. */
const ERASED_TEXT = '[erased]';

/**
 * Finds the person's telling values in any text, whatever their letters' size, but not within a longer word or address; null = there is
 * nothing to look for.
 */
export function telling(p: Person): RegExp | null {
	const all = [...p.texts, ...p.emails];
	return all.length === 0 ? null : new RegExp(boundedSource(all), 'giu');
}

/**
 * A filter by a name, as earlier versions wrote it into the name of a delivery, in the words of each language: “Last Name is Byron”,
 * “Apellidos: Byron”.
 */
const BY_NAME =
	/(?:(?:First|Last|Full) Name is (?:not )?|(?:Vorname|Nachname|Vollständiger Name) ist (?:nicht )?|(?:Nombre completo|Nombre|Apellidos)(?:: | no es )|(?:Prénom|Nom complet|Nom)(?:\s: | n’est pas )|(?:氏名|姓|名)：)/iu;

/**
 * A delivery's name without the person: nothing of it where it is of nobody else, and without a search for one of their names, or a filter
 * by one, as earlier versions wrote them into it (“Byron”).
 */
export function labelWithout(p: Person, batchId: string, label: string): string {
	if (p.deliveries?.includes(batchId)) return ERASED_TEXT;
	const words = p.words ?? [];
	if (words.length === 0) return label;
	const quoteless = BY_NAME.exec(label);
	// What stands behind such a filter can't be told from the names that it lists.
	const from = quoteless ? quoteless.index + quoteless[0].length : label.length;
	return (label.slice(0, from) + label.slice(from).replace(new RegExp(boundedSource(words), 'giu'), ERASED_TEXT)).replace(
		new RegExp(`([“„«「]\\s?)(?:${boundedSource(words)})(?=\\s?[”“»」])`, 'giu'),
		`$1${ERASED_TEXT}`
	);
}

/** Numbers of rows. */
type Rows = Pick<ReadonlySet<number>, 'has' | 'size'>;

/**
 * The value without the person, or the same object where they are not in it. Every text is looked through, those in lists,
 * maps and keys of objects among them; samples of rows (objects with a `row` that is theirs) lose all their texts.
 * @param rows source rows that are theirs, where the value is about one import
 */
export function scrubbed<T>(value: T, sought: RegExp | null, rows: Rows = new Set()): T {
	return walk(value, sought, rows) as T;
}

/**
 * A manifest without the person: without samples of their rows, and of columns none at all where a row is theirs, since nobody knows whose
 * those are.
 */
export function manifestWithout(m: ImportManifest, sought: RegExp | null, rows: Rows): ImportManifest {
	const next = scrubbed(m, sought, rows);
	if (rows.size === 0 || !next.setup || next.setup.mapping.every((column) => column.samples.length === 0)) return next;
	return { ...next, setup: { ...next.setup, mapping: next.setup.mapping.map((column) => ({ ...column, samples: [] })) } };
}

function walk(value: unknown, sought: RegExp | null, rows: Rows): unknown {
	if (typeof value === 'string') return sought ? value.replace(sought, ERASED_TEXT) : value;
	if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
	if (Array.isArray(value)) {
		let changed = false;
		const next = value.map((v: unknown) => {
			const to = walk(v, sought, rows);
			if (to !== v) changed = true;
			return to;
		});
		return changed ? next : value;
	}
	if (value instanceof Map) {
		const next = [...value].map(([k, v]) => [walk(k, sought, rows), walk(v, sought, rows)] as const);
		return next.some(([k, v], i) => {
			const [k0, v0] = [...value][i] ?? [];
			return k !== k0 || v !== v0;
		})
			? new Map(next)
			: value;
	}
	// Keys, blobs and the like are what they are.
	if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null) return value;
	const before = value as Record<string, unknown>;
	const theirs = typeof before['row'] === 'number' && rows.has(before['row']);
	let changed = false;
	const next = Object.fromEntries(
		Object.entries(before).map(([k, v]) => {
			const key = sought ? k.replace(sought, ERASED_TEXT) : k;
			const to =
				theirs && typeof v === 'string' && v !== '' && k !== 'code' && k !== 'field' && k !== 'severity' ? '' : walk(v, sought, rows);
			if (to !== v || key !== k) changed = true;
			return [key, to];
		})
	);
	return changed ? next : value;
}
