import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import type { KeptDraft } from '#domain/booth/booth';
import { fromBase64, toBase64 } from '#domain/basics/base64';
import { pipeline } from '#lib/worker-client/pipeline';
import { holdLock } from './booth-locks';
import { remember, remembered } from '../remembered';

/** Each form writes under a name of its own, and holds the lock of that name while it lives. */
const PREFIX = 'muster:booth-typed:';
/** Bytes of the nonce, drawn at random for every writing. */
const NONCE = 24;
const encoder = new TextEncoder();

/** What was typed last; `completing` = the visitor who was being completed, `place` = where the store keeps it: null = not known yet. */
export interface Typed {
	draft: KeptDraft;
	completing: string | null;
	place: number | null;
}

let key: Uint8Array | null = null;
let asking: Promise<void> | null = null;

/** Resolves once what is typed can be held in the page: the form is shown then. Where the key can't be had, it is shown without. */
export function typedReady(): Promise<void> {
	asking ??= pipeline.typedKey().then(
		(found) => {
			key = found;
		},
		() => {
			asking = null;
		}
	);
	return asking;
}

/** Sealed under a key that lies in the store alone, and bound to the name: the browser may keep old values in its files. */
function sealed(name: string, typed: Typed, by: Uint8Array): string {
	const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
	const text = xchacha20poly1305(by, nonce, encoder.encode(name)).encrypt(encoder.encode(JSON.stringify(typed)));
	return toBase64(new Uint8Array([...nonce, ...text]));
}

/** null = it does not open with the key of this store: the one that it was typed for is gone. */
function opened(name: string, by: Uint8Array): Typed | null {
	try {
		const bytes = fromBase64(remembered(name) ?? '');
		const text = xchacha20poly1305(by, bytes.subarray(0, NONCE), encoder.encode(name)).decrypt(bytes.subarray(NONCE));
		return JSON.parse(new TextDecoder().decode(text)) as Typed;
	} catch {
		return null;
	}
}

/**
 * Holds what is typed in the same moment (CAP-1): what is on its way to a worker goes with the page, and a worker that starts takes a
 * while. It lies here until the store has it.
 */
export class TypedNow {
	readonly #name = PREFIX + crypto.randomUUID();
	readonly #lock = holdLock(this.#name);

	/** null = the store has it, or it is over. */
	hold(typed: Typed | null): void {
		if (typed === null) remember(this.#name, null);
		else if (key) remember(this.#name, sealed(this.#name, typed, key));
	}

	/** The form is gone: what it held and could not store is the next one's. */
	leave(): void {
		void this.#lock.then((free) => free?.());
	}
}

/** Names under which something is held, in no order. */
function heldNames(): string[] {
	try {
		return Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
	} catch {
		return []; // Storage is switched off.
	}
}

/** A place of the store that nobody else writes to until it is freed. */
interface HeldPlace {
	n: number;
	free: () => void;
}
/** Where something is kept, given the place where an older state of it may lie. */
type PlaceFor = (before: number | null) => Promise<HeldPlace>;
/** Goes on with what the store has no room for, at this place; false = not now. */
export type Adopt = (typed: Typed, place: HeldPlace) => Promise<boolean>;

/**
 * Brings what pages held that are gone into the store, or gives it to `adopt` where that is full: then it is shown all the same. A page
 * that was just loaded anew is let go of a moment late: `patience`, ms.
 */
export async function storeTyped(place: PlaceFor, patience: number, adopt?: Adopt): Promise<void> {
	for (const name of heldNames()) {
		await typedReady();
		if (!key) return;
		const free = await holdLock(name, patience);
		if (!free) continue;
		try {
			await storeOne(name, key, place, adopt);
		} finally {
			free();
		}
	}
}

async function storeOne(name: string, by: Uint8Array, placeFor: PlaceFor, adopt?: Adopt): Promise<void> {
	const typed = opened(name, by);
	if (!typed) return void remember(name, null);
	const place = await placeFor(typed.place);
	const at = { ...typed, place: place.n };
	let isAdopted = false;
	try {
		// Killed from here on, it comes to the same place again.
		remember(name, sealed(name, at, by));
		const isStored = await pipeline.keepDraft(typed.draft, typed.completing, place.n).then(
			() => true,
			() => false
		);
		isAdopted = !isStored && (await adopt?.(at, place)) === true;
		// Neither: it is held on, for the next page.
		if (isStored || isAdopted) remember(name, null);
	} finally {
		if (!isAdopted) place.free();
	}
}
