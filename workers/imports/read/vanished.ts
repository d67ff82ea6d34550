import { fail, type Result } from '#domain/result';

/** True for what a browser throws where a file was moved, deleted or changed since it was chosen, or may no longer be read. */
export const isVanished = (e: unknown): boolean =>
	e instanceof DOMException && (e.name === 'NotReadableError' || e.name === 'NotFoundError');

/** What reads a file, answering in words where it is no longer there. */
export async function unlessVanished<T>(file: File, read: () => Promise<Result<T>>): Promise<Result<T>> {
	try {
		return await read();
	} catch (e) {
		if (isVanished(e)) return fail('fileChanged', { name: file.name });
		throw e;
	}
}
