import { checkEmail } from './email';
import { tidyEmail } from './email-text';
import { suggestEmail } from './email-typo';

const candidate = /[^\s<>"'()[\]{},;:|/\\@]+@[^\s<>"'()[\]{},;:|/\\@]+/u;

/**
 * A well-formed address that a malformed text most likely meant: spaces out, "(at)" put right, a comma
 * for a dot, extra dots out, the first of several. Null when there is no such reading.
 */
export function suggestEmailForm(text: string): string | null {
	if (text.length > 300) return null;
	const readings: (() => string)[] = [
		() => text.replace(/\s+/gu, ''),
		() => text.replace(/\s*[([{]\s*at\s*[)\]}]\s*|\s+at\s+/iu, '@').replace(/\s*[([{]\s*dot\s*[)\]}]\s*|\s+dot\s+/giu, '.'),
		() => text.replace(/,/gu, '.').replace(/\s+/gu, ''),
		() => text.replace(/\.{2,}/gu, '.').replace(/^\.+|\.+(?=@)/gu, ''),
		() => text.replace(/@{2,}/gu, '@'),
		() => candidate.exec(text)?.[0] ?? ''
	];
	// Most readings change nothing, and the same text is not looked at twice.
	const seen = new Set<string>();
	for (const read of readings) {
		const reading = read();
		if (seen.has(reading)) continue;
		seen.add(reading);
		const tidy = tidyEmail(reading);
		if (tidy === null || tidy === text) continue;
		if (checkEmail(tidy).ok) return tidy;
		const better = suggestEmail(tidy);
		if (better !== null && checkEmail(better).ok) return better;
	}
	return null;
}
