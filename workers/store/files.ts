import type { ByteSource } from '../pipeline/stages';
import type { StagedFile } from '#domain/import';
import { SLICE_BYTES } from './imports';
import type { Store } from './engine/open';

/** Reads a File of the window piece by piece. */
export const fileSource = (file: File): ByteSource => ({
	name: file.name,
	type: file.type,
	size: file.size,
	slice: async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer())
});

/** Reads a staged file from its slices; keeps the last slice at hand. */
export function stagedSource(db: Store, importId: string, file: StagedFile): ByteSource {
	let held: { n: number; bytes: Uint8Array } | null = null;
	async function slice(n: number): Promise<Uint8Array> {
		if (held?.n !== n) held = { n, bytes: (await db.get('files', [importId, file.firstSlice + n])) ?? new Uint8Array(0) };
		return held.bytes;
	}
	return {
		name: file.name,
		type: file.type,
		size: file.size,
		async slice(start, end) {
			const stop = Math.min(end, file.size);
			const out = new Uint8Array(Math.max(0, stop - start));
			for (let at = start; at < stop;) {
				const n = Math.floor(at / SLICE_BYTES);
				const bytes = await slice(n);
				const from = at - n * SLICE_BYTES;
				const part = bytes.subarray(from, Math.min(bytes.length, from + stop - at));
				// A missing slice would silently shorten the file: better a bug than a lost row.
				if (part.length === 0) throw new Error(`slice ${n} of ${file.name} is missing`);
				out.set(part, at - start);
				at += part.length;
			}
			return out;
		}
	};
}
