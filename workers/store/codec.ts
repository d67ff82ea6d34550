import { decode, Encoder, ExtensionCodec } from '@msgpack/msgpack';

/** Kinds of typed arrays that the store holds, by extension number (0–127); never renumbered. */
const ARRAYS = [Float64Array, Float32Array, Uint32Array, Int32Array, Uint16Array, Int16Array, Int8Array] as const;
const MAP = 20;

const codec = new ExtensionCodec();
for (const [type, Kind] of ARRAYS.entries())
	codec.register({
		type,
		encode: (value) => (value instanceof Kind ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice() : null),
		// Copied, since an array of numbers must begin at a multiple of their size.
		decode: (data) => new Kind(data.slice().buffer)
	});
codec.register({
	type: MAP,
	encode: (value) => (value instanceof Map ? pack([...value]) : null),
	decode: (data) => new Map(unpack(data) as [unknown, unknown][])
});

/**
 * A value of the store as bytes (MessagePack, with typed arrays and maps as extensions) and back; a field that is undefined is left out.
 * Throws on a kind of value that the store must not hold.
 */
export const pack = (value: unknown): Uint8Array =>
	new Encoder({ extensionCodec: codec, ignoreUndefined: true, maxDepth: 64 }).encode(value);
export const unpack = (bytes: Uint8Array): unknown => owned(decode(bytes, { extensionCodec: codec }));

/**
 * Bytes come out of the reader as views of the whole frame, and a store that takes such a view writes the whole memory behind
 * it: each gets memory of its own.
 */
function owned(value: unknown): unknown {
	if (value instanceof Uint8Array) return value.byteLength === value.buffer.byteLength ? value : value.slice();
	if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || value instanceof Map) return value;
	const all = value as Record<string, unknown>;
	for (const key of Object.keys(all)) all[key] = owned(all[key]);
	return value;
}
