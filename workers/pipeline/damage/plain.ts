/**
 * True for printable ASCII that begins with a letter or digit and holds no question mark: no formula, no error of a
 * spreadsheet (they begin with # or =, or are Err: and a number), no letter that was lost or garbled.
 */
export function isPlain(text: string): boolean {
	const first = text.charCodeAt(0);
	if (!((first >= 97 && first <= 122) || (first >= 65 && first <= 90) || (first >= 48 && first <= 57))) return false;
	if (first === 69 && text.startsWith('Err:')) return false;
	for (let i = 1; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (c < 32 || c > 126 || c === 63) return false;
	}
	return true;
}
