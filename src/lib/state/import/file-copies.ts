import { m } from '#lib/messages/index';
import { newFiles } from './import-wizard-reading';
import { toasts } from '../shell/toasts.svelte';

/** The files that are not there already, also under another name; that some are left out is said. */
export async function withoutCopies(have: readonly File[], more: readonly File[]): Promise<File[]> {
	const fresh = await newFiles(have, more);
	if (fresh.length < more.length) toasts.show({ text: m.imports.saved.sameFile(more.length - fresh.length), tone: 'yellow' });
	return fresh;
}
