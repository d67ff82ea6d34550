import { openStore } from '#workers/store/engine/open';

/** Where a value was found: store, key, and the path inside the value. */
export interface Trace {
	store: string;
	key: string;
	path: string;
	needle: string;
}

const encodings = (text: string): Uint8Array[] => {
	const le = new Uint8Array(text.length * 2);
	const be = new Uint8Array(text.length * 2);
	for (let i = 0; i < text.length; i++) {
		const c = text.charCodeAt(i);
		le[2 * i] = be[2 * i + 1] = c & 255;
		le[2 * i + 1] = be[2 * i] = c >> 8;
	}
	return [new TextEncoder().encode(text), le, be];
};

const holds = (bytes: Uint8Array, needle: Uint8Array): boolean =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(needle));

/** Text at half a byte a character, as columns of few characters lie on the disk. */
function unhalved(half: Uint8Array, characters: string): string {
	let text = '';
	for (const pair of half) text += (characters[pair >> 4] ?? '') + (characters[pair & 15] ?? '');
	return text;
}

/**
 * Looks for texts in the raw database, whatever the store's own readers would say: every store, every key, every value; in
 * texts (whatever their letters' size), in the keys of objects and maps, and in all bytes as UTF-8, UTF-16 little and big
 * endian, and halved digits.
 */
export async function scanRaw(needles: readonly string[]): Promise<Trace[]> {
	const db = await openStore();
	const sought = needles.map((text) => ({ text, lower: text.toLowerCase(), bytes: encodings(text) }));
	const found: Trace[] = [];
	for (const store of db.objectStoreNames) {
		const [keys, values] = [await db.getAllKeys(store), await db.getAll(store)];
		keys.forEach((key, i) => {
			const add = (path: string, needle: string): void => {
				found.push({ store, key: JSON.stringify(key), path, needle });
			};
			const inText = (text: string, path: string): void => {
				const lower = text.toLowerCase();
				for (const s of sought) if (lower.includes(s.lower)) add(path, s.text);
			};
			const walk = (v: unknown, path: string): void => {
				if (typeof v === 'string') inText(v, path);
				else if (ArrayBuffer.isView(v)) {
					const bytes = new Uint8Array(v.buffer, v.byteOffset, v.byteLength);
					for (const s of sought) if (s.bytes.some((b) => holds(bytes, b))) add(`${path} (bytes)`, s.text);
				} else if (Array.isArray(v))
					v.forEach((e, n) => {
						walk(e, `${path}[${n}]`);
					});
				else if (v instanceof Map)
					for (const [k, e] of v) {
						walk(k, `${path}<key>`);
						walk(e, `${path}<${String(k)}>`);
					}
				else if (typeof v === 'object' && v !== null) {
					if ('half' in v && 'characters' in v) inText(unhalved(v.half as Uint8Array, v.characters as string), `${path} (halved)`);
					for (const [k, e] of Object.entries(v)) {
						inText(k, `${path} (key)`);
						walk(e, `${path}.${k}`);
					}
				}
			};
			walk(key, '(key)');
			walk(values[i], '');
		});
	}
	return found;
}
