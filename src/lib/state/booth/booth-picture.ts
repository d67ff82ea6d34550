import { codes } from '#lib/worker-client/codes';
import { pipeline } from '#lib/worker-client/pipeline';

/** Longest side of a kept picture: small print on a card can be read, and a thousand of them are some 250 MB. */
const LONGEST = 1600;
const QUALITY = 0.72;

/** What became of a picture; `notKept` = the device did not take it: it is full, say. */
export type PictureFate = 'kept' | 'noPicture' | 'notKept';

/** Makes a picture small in a worker and keeps it: its id, or why there is none. */
export async function keptPicture(file: Blob): Promise<{ id: string } | Exclude<PictureFate, 'kept'>> {
	const small = (await codes.shrink(file, LONGEST, QUALITY).catch(() => null)) ?? (await shrinkHere(file));
	if (!small) return 'noPicture';
	const kept = await pipeline.keepPicture(small.bytes, small.width, small.height).catch(() => null);
	return kept?.ok ? { id: kept.value } : 'notKept';
}

/** The same in the window, for engines whose workers have no canvas. */
async function shrinkHere(file: Blob): Promise<{ bytes: Uint8Array; width: number; height: number } | null> {
	const bitmap = await createImageBitmap(file).catch(() => null);
	if (!bitmap) return null;
	const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(bitmap.width * scale));
	canvas.height = Math.max(1, Math.round(bitmap.height * scale));
	canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
	bitmap.close();
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY));
	return blob && { bytes: new Uint8Array(await blob.arrayBuffer()), width: canvas.width, height: canvas.height };
}

/** The address of a kept picture for an image element; give it back with URL.revokeObjectURL. null = it is gone. */
export async function pictureAddress(id: string): Promise<string | null> {
	const blob = await pipeline.picture(id).catch(() => null);
	return blob && URL.createObjectURL(blob);
}
