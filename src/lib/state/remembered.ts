/** What the device remembers under `key` for the next start, beside the store; null = nothing. Storage can be switched off. */
export function remembered(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** Remembers it; null forgets. @returns false where the browser refuses: it holds until the page is closed, then */
export function remember(key: string, value: string | null): boolean {
	try {
		if (value === null) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
		return true;
	} catch {
		return false;
	}
}
