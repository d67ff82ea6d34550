import { SHARED_CACHE, SHARED_NAME, sharedAnswers } from '../domain/shared-files';

/** The address that shares are posted to, as the manifest says; never answered by a server. */
export const SHARE_PATH = '/share';
/** Where the page is opened then. */
export const SHARED_PAGE = '/?shared=1';
/** Files of one share, and bytes of each, at most. */
const MOST_FILES = 50;
const MOST_BYTES = 500 * 1024 * 1024;

/** Keeps the files of a share (APP-2); answers how many. A text that was shared becomes a file when it may be a table. */
export async function keepShared(form: FormData): Promise<number> {
	const files = form
		.getAll('files')
		.filter((f): f is File => typeof f !== 'string' && f.size > 0 && f.size <= MOST_BYTES)
		.slice(0, MOST_FILES);
	const text = form.get('text');
	if (files.length === 0 && typeof text === 'string' && text.includes('\n'))
		files.push(new File([text], /^BEGIN:VCARD/i.test(text.trim()) ? 'shared.vcf' : 'shared.csv'));
	const cache = await caches.open(SHARED_CACHE);
	await Promise.all((await cache.keys()).map((request) => cache.delete(request)));
	await Promise.all(
		files.map((file, i) =>
			cache.put(
				`${SHARE_PATH}/${i}`,
				new Response(file, {
					headers: { 'Content-Type': file.type || 'application/octet-stream', [SHARED_NAME]: encodeURIComponent(file.name) }
				})
			)
		)
	);
	return files.length;
}

/** The files that wait, once: they are gone afterwards. Of two pages that ask at once one has them. */
export async function takeShared(): Promise<File[]> {
	const files: File[] = [];
	for await (const { name, answer } of sharedAnswers()) files.push(new File([await answer.blob()], name));
	return (await caches.delete(SHARED_CACHE)) ? files : [];
}
