import { SHARED_CACHE, SHARED_NAME, sharedAnswers } from '../domain/shared-files';

/** The address that shares are posted to, as the manifest says; never answered by a server. */
export const SHARE_PATH = '/share';
/** Where the page is opened then. */
export const SHARED_PAGE = '/?shared=1';
/** Files of one share, and bytes of each, at most. */
const MOST_FILES = 50;
const MOST_BYTES = 500 * 1024 * 1024;

/** Bytes that are compared at a time: files of a share may be large. */
const PIECE = 1024 * 1024;

async function alike(a: Blob, b: Blob): Promise<boolean> {
	if (a.size !== b.size) return false;
	for (let at = 0; at < a.size; at += PIECE) {
		const [one, other] = await Promise.all([a, b].map(async (f) => new Uint8Array(await f.slice(at, at + PIECE).arrayBuffer())));
		if (!one!.every((byte, i) => byte === other![i])) return false;
	}
	return true;
}

/** True where the file waits already: whoever was told to share it again later has it once. */
async function waits(file: File): Promise<boolean> {
	for await (const { name, answer } of sharedAnswers()) if (name === file.name && (await alike(await answer.blob(), file))) return true;
	return false;
}

/**
 * Keeps the files of a share (APP-2), beside those of an earlier one that nobody could open yet. A text that was shared becomes a file when
 * it may be a table. An empty file is kept too: the import says what it is; a share without files names none.
 */
export async function keepShared(form: FormData): Promise<void> {
	const files = form
		.getAll('files')
		.filter((f): f is File => typeof f !== 'string' && (f.size > 0 || f.name !== '') && f.size <= MOST_BYTES)
		.slice(0, MOST_FILES);
	const text = form.get('text');
	if (files.length === 0 && typeof text === 'string' && text.includes('\n'))
		files.push(new File([text], /^BEGIN:VCARD/i.test(text.trim()) ? 'shared.vcf' : 'shared.csv'));
	const cache = await caches.open(SHARED_CACHE);
	for (const file of files) {
		if (await waits(file)) continue;
		await cache.put(
			`${SHARE_PATH}/${crypto.randomUUID()}`,
			new Response(file, {
				headers: { 'Content-Type': file.type || 'application/octet-stream', [SHARED_NAME]: encodeURIComponent(file.name) }
			})
		);
	}
}

/** The files that wait, once: they are gone afterwards. Of two pages that ask at once one has them. */
export async function takeShared(): Promise<File[]> {
	const files: File[] = [];
	for await (const { name, answer } of sharedAnswers()) files.push(new File([await answer.blob()], name));
	return (await caches.delete(SHARED_CACHE)) ? files : [];
}
