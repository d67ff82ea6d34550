import { decode, Encoder, ExtensionCodec } from '@msgpack/msgpack';

/** Kinds of typed arrays that the store holds, by extension number (0–127); never renumbered. */
const ARRAYS = [Float64Array, Float32Array, Uint32Array, Int32Array, Uint16Array, Int16Array, Int8Array] as const;
const MAP = 20;

const codec = new ExtensionCodec();
for (const [type, Kind] of ARRAYS.entries()) codec.register({
	type,
	encode: (value) => (value instanceof Kind ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice() : null),
	// Copied, since an array of numbers must begin at a multiple of their size.
	decode: (data) => new Kind(data.slice().buffer)
});
codec.register({ type: MAP, encode: (value) => (value instanceof Map ? pack([...value]) : null), decode: (data) => new Map(unpack(data) as [unknown, unknown][]) });

/** A value of the store as bytes (MessagePack, with typed arrays and maps as extensions) and back; a field that is undefined is left out. Throws on a kind of value that the store must not hold. */
export const pack = (value: unknown): Uint8Array => new Encoder({ extensionCodec: codec, ignoreUndefined: true, maxDepth: 64 }).encode(value);
export const unpack = (bytes: Uint8Array): unknown => decode(bytes, { extensionCodec: codec });
