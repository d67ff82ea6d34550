import type { Store } from '../store/engine/open';
import { packedOfShelf } from '../store/chunks/shelf';
import type { ChunkIndex } from './chunk-index';
import { SEARCHED, searchText, type SearchText } from './search-text';
import { shelves } from './shelves';

/** Chunks read at a time: few, so that a page asked for meanwhile waits for milliseconds. */
const AT_ONCE = 4;

const texts = new Map<number, SearchText & { stamp: number }>();
const BLANK: SearchText = { text: '', starts: new Uint32Array(1), kinds: [] };

const isHere = (c: ChunkIndex): boolean => texts.get(c.serial)?.stamp === c.stamp;

/** The text of a chunk, or null where it isn't read yet. */
export const textOf = (c: ChunkIndex): SearchText | null => (isHere(c) ? (texts.get(c.serial) ?? null) : null);

/** Can all of these be searched? */
export const textsComplete = (chunks: readonly ChunkIndex[]): boolean => chunks.every(isHere);

/** Grows with every piece that was read: what was found before may not be all. */
let grown = 0;
export const textsVersion = (): number => grown;

let step: Promise<void> | null = null;

/** Reads some of the texts that are missing, newest contacts first. Callers share the reading. */
export function readSomeTexts(db: Store, chunks: readonly ChunkIndex[]): Promise<void> {
	step ??= read(db, chunks).finally(() => {
		step = null;
	});
	return step;
}

async function read(db: Store, chunks: readonly ChunkIndex[]): Promise<void> {
	const some: ChunkIndex[] = [];
	for (let at = chunks.length - 1; at >= 0 && some.length < AT_ONCE; at--) {
		const c = chunks[at];
		if (c && !isHere(c)) some.push(c);
	}
	const found = await shelves(db, some, false);
	some.forEach((c, n) => {
		const shelf = found[n];
		texts.set(c.serial, { ...(shelf ? searchText(packedOfShelf(shelf, SEARCHED), c.length) : BLANK), stamp: c.stamp });
	});
	grown++;
}

/** Forgets everything (another store was opened). */
export const forgetTexts = (): void => texts.clear();
