import { checkEmail } from './email';
import { tidyEmail } from './email-text';
import { suggestEmail } from './email-typo';

const candidate = /[^\s<>"'()[\]{},;:|/\\@]+@[^\s<>"'()[\]{},;:|/\\@]+/u;

const hiddenAt = /\s*[([{]\s*(?:at|ät|@)\s*[)\]}]\s*/iu;
const hiddenDot = /\s*[([{]\s*(?:dot|punkt|point|punto|\.)\s*[)\]}]\s*/giu;

/** "name (at) firma.de", "name[at]firma[dot]de": an address written so that machines overlook it; null for anything that leaves a doubt. */
export function shownEmail(text: string): string | null {
	if (text.length > 300 || !hiddenAt.test(text)) return null;
	const tidy = tidyEmail(text.replace(hiddenAt, '@').replace(hiddenDot, '.'));
	return tidy !== null && checkEmail(tidy).ok ? tidy : null;
}

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
