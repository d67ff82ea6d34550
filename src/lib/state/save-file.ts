/** Hands a file to the browser as a download. */
export function saveFile(blob: Blob, name: string): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The download reads the address after this turn; freeing it at once would cancel it in some engines.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
