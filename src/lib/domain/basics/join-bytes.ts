/** Lays pieces one behind the other into `all`, which has room for them. */
export function layInto<T extends Uint8Array | Uint32Array>(all: T, pieces: readonly T[]): T {
	let at = 0;
	for (const piece of pieces) {
		all.set(piece, at);
		at += piece.length;
	}
	return all;
}

/** The elements of all pieces together. */
export const lengthOf = (pieces: readonly { length: number }[]): number => pieces.reduce((n, p) => n + p.length, 0);

/** Pieces of bytes as one. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(lengthOf(pieces));
	layInto<Uint8Array>(all, pieces);
	return all;
}
