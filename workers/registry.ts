import type { EntryDescription } from './contract';

/** Anything that can be registered: one thing, one file, one line. */
export interface RegistryEntry {
	id: string;
	label: string;
	description: string;
}

/** An immutable set of entries in id order (so that bundling never changes it), addressable by id, describing itself as plain data. */
export interface Registry<T extends RegistryEntry> {
	readonly all: readonly T[];
	get(id: string): T | undefined;
	describe(): EntryDescription[];
}

/** @throws when two entries share an id: a programming error, found at start-up and by the contract test. */
export function toRegistry<T extends RegistryEntry>(entries: readonly T[]): Registry<T> {
	const byId = new Map<string, T>();
	for (const entry of entries) {
		if (byId.has(entry.id)) throw new Error(`registry: two entries with id "${entry.id}"`);
		byId.set(entry.id, entry);
	}
	const all = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
	return {
		all,
		get: (id) => byId.get(id),
		describe: () => all.map(({ id, label, description }) => ({ id, label, description }))
	};
}
