import { fromBase64, toBase64 } from '#domain/basics/base64';

const KEY = 'muster:kiosk';
const ROUNDS = 600_000;
/** Wrong passcodes before one has to wait, and for how long, ms. */
const TRIES = 5;
const WAIT_MS = 30_000;

interface Kept {
	salt: string;
	hash: string;
	wrong: number;
	until: number;
}

function read(): Kept | null {
	try {
		const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Kept> | null;
		return typeof kept?.salt === 'string' && typeof kept.hash === 'string'
			? { salt: kept.salt, hash: kept.hash, wrong: Number(kept.wrong) || 0, until: Number(kept.until) || 0 }
			: null;
	} catch {
		return null;
	}
}

async function hashOf(passcode: string, salt: string): Promise<string> {
	const material = await crypto.subtle.importKey('raw', new TextEncoder().encode(passcode.normalize('NFC')), 'PBKDF2', false, [
		'deriveBits'
	]);
	const bits = await crypto.subtle.deriveBits(
		{ name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations: ROUNDS },
		material,
		256
	);
	return toBase64(new Uint8Array(bits));
}

/**
 * Visitor mode (CAP-1): while it is on, the frame shows nothing but the form for visitors, and goes nowhere else. Kept outside the
 * store, so that the very first thing a reload shows is the form again; of the passcode only a salted hash.
 */
class Kiosk {
	on = $state(false);
	/** Seconds to wait after too many wrong passcodes. */
	wait = $state(0);
	#timer: ReturnType<typeof setInterval> | undefined;

	/** Looks whether it was on. */
	look(): void {
		const kept = read();
		this.on = kept !== null;
		if (kept) this.#count(kept.until);
	}

	/** Turned on or off in one tab, it is so in all: no list stays open beside the form for visitors. Returns the way to stop. */
	follow(): () => void {
		const heard = ({ key }: StorageEvent): void => {
			if (key === KEY || key === null) this.look();
		};
		addEventListener('storage', heard);
		return () => removeEventListener('storage', heard);
	}

	async start(passcode: string): Promise<boolean> {
		const salt = toBase64(crypto.getRandomValues(new Uint8Array(16)));
		try {
			localStorage.setItem(KEY, JSON.stringify({ salt, hash: await hashOf(passcode, salt), wrong: 0, until: 0 } satisfies Kept));
		} catch {
			return false; // Without storage a reload would open everything: then there is no visitor mode.
		}
		this.on = true;
		return true;
	}

	/** True when the passcode was right: visitor mode is over. */
	async leave(passcode: string): Promise<boolean> {
		const kept = read();
		if (!kept) {
			this.on = false;
			return true;
		}
		if (Date.now() < kept.until) {
			this.#count(kept.until);
			return false;
		}
		if ((await hashOf(passcode, kept.salt)) === kept.hash) {
			this.end();
			return true;
		}
		const wrong = kept.wrong + 1;
		const until = wrong % TRIES === 0 ? Date.now() + WAIT_MS : 0;
		localStorage.setItem(KEY, JSON.stringify({ ...kept, wrong, until }));
		this.#count(until);
		return false;
	}

	/** Whoever may open the app ends it. */
	end(): void {
		localStorage.removeItem(KEY);
		this.on = false;
	}

	#count(until: number): void {
		clearInterval(this.#timer);
		const tick = (): void => {
			this.wait = Math.max(0, Math.ceil((until - Date.now()) / 1000));
			if (this.wait === 0) clearInterval(this.#timer);
		};
		tick();
		if (this.wait > 0) this.#timer = setInterval(tick, 500);
	}
}

export const kiosk = new Kiosk();
