import { isHomeScreenApp } from './shell/home-screen';

/** Offers a file to be given away by a tap; true once it was taken. Null until there is a screen for it. */
let offer: ((file: File) => Promise<boolean>) | null = null;
/** In an app on the Home Screen files are given to `take` (shell/handed-files.svelte.ts). */
export const offersFiles = (take: (file: File) => Promise<boolean>): void => {
	offer = take;
};

/** Hands a file to the browser as a download. False = whoever was asked for a tap let it go: nothing is said to be saved then. */
export async function saveFile(blob: Blob, name: string): Promise<boolean> {
	const file = new File([blob], name, { type: blob.type });
	if (offer && isHomeScreenApp() && (navigator as Partial<Navigator>).canShare?.({ files: [file] })) return offer(file);
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The download reads the address after this turn; freeing it at once would cancel it in some engines.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
	return true;
}
