/**
 * An address as the engine reads it, `null` where it reads none. `canParse` and `parse` of URL would ask the same, but an iPad that stays at
 * iPadOS 16 has neither.
 * @param base what a relative address is meant against
 */
export function readUrl(text: string, base?: string): URL | null {
	try {
		return new URL(text, base);
	} catch {
		return null;
	}
}
