/** One or two letters for a name: "Ada Lovelace" → AL, "山田 太郎" → 山, "" → "". */
export function initials(name: string): string {
	const parts = name.trim().split(/\s+/).filter(Boolean);
	const first = [...(parts[0] ?? '')][0];
	if (!first) return '';
	if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(first)) return first;
	const last = parts.length > 1 ? [...parts[parts.length - 1]!][0] : '';
	return (first + (last ?? '')).toLocaleUpperCase();
}
