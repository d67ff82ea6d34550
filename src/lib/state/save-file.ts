import { isHomeScreenApp } from './settings/settings-install.svelte';
import { handedFiles } from './shell/handed-files.svelte';

/** Hands a file to the browser as a download. False = whoever was asked for a tap let it go: nothing is said to be saved then. */
export async function saveFile(blob: Blob, name: string): Promise<boolean> {
	const file = new File([blob], name, { type: blob.type });
	if (isHomeScreenApp() && (navigator as Partial<Navigator>).canShare?.({ files: [file] })) return handedFiles.offer(file);
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The download reads the address after this turn; freeing it at once would cancel it in some engines.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
	return true;
}
