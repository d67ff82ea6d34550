import type { FileInspection } from '#domain/import';
import type { PartInspection, PartRequest, ReadOptions, SheetInfo } from '#domain/imports/import-reading';

/** A change of how a part is read; `undefined` goes back to the proposal. */
export type ReadChange = { [K in keyof ReadOptions]?: ReadOptions[K] | undefined };

/**
 * A request per part as the files are read now, in the order of the parts: by file, then as asked. The sheet of a
 * workbook is always said, so that reading another sheet too doesn't change the first.
 */
export function requestsNow(files: number, requests: readonly PartRequest[], parts: readonly PartInspection[]): PartRequest[] {
	const all = Array.from({ length: files }, (_, file) => {
		const own = requests.filter((r) => r.file === file);
		return own.length > 0 ? own : [{ file, read: {} }];
	}).flat();
	return all.map((r, i) => {
		const seen = parts[i];
		return seen && seen.sheets.length > 0 && r.read.sheet === undefined ? { ...r, read: { ...r.read, sheet: seen.read.sheet } } : r;
	});
}

/** One part read in another way. Another sheet is another table: what was corrected for the one before doesn't hold for it. */
export function withRead(requests: readonly PartRequest[], part: number, change: ReadChange): PartRequest[] {
	return requests.map((r, i) => {
		if (i !== part) return r;
		const base = change.sheet === undefined || change.sheet === r.read.sheet ? r.read : { trim: r.read.trim };
		return { ...r, read: Object.fromEntries(Object.entries({ ...base, ...change }).filter(([, v]) => v !== undefined)) };
	});
}

/** Files and requests without one part; its file goes too when nothing else of it is read, and the files behind it move up. */
export function withoutPart<F>(
	files: readonly F[],
	requests: readonly PartRequest[],
	part: number
): { files: F[]; requests: PartRequest[] } {
	const gone = requests[part];
	const left = requests.filter((_, i) => i !== part);
	if (!gone || left.some((r) => r.file === gone.file)) return { files: [...files], requests: left };
	return {
		files: files.filter((_, i) => i !== gone.file),
		requests: left.map((r) => (r.file > gone.file ? { ...r, file: r.file - 1 } : r))
	};
}

/** Sheets with something in them that are not read yet, per workbook. */
export function unreadSheets(inspection: Pick<FileInspection, 'parts'>): { file: number; fileName: string; sheet: SheetInfo }[] {
	const byFile = new Map<number, PartInspection[]>();
	for (const p of inspection.parts) byFile.set(p.file, [...(byFile.get(p.file) ?? []), p]);
	return [...byFile].flatMap(([file, parts]) => {
		const read = new Set(parts.map((p) => p.read.sheet));
		return (parts[0]?.sheets ?? [])
			.filter((s) => !read.has(s.index) && s.rows > 0)
			.map((sheet) => ({ file, fileName: parts[0]?.name ?? '', sheet }));
	});
}

/** Files of the same size are compared byte by byte up to here, whatever they are called; larger ones by name and time of change. */
const COMPARED = 32 * 1024 * 1024;

async function sameFile(a: File, b: File): Promise<boolean> {
	if (a.size !== b.size) return false;
	if (a.size > COMPARED) return a.name === b.name && a.lastModified === b.lastModified;
	const [x, y] = (await Promise.all([a.arrayBuffer(), b.arrayBuffer()])).map((bytes) => new Uint8Array(bytes)) as [Uint8Array, Uint8Array];
	return x.every((byte, i) => byte === y[i]);
}

/** Files that are not among those chosen already: the same file twice would bring every contact twice. */
export async function newFiles(have: readonly File[], more: readonly File[]): Promise<File[]> {
	const fresh: File[] = [];
	for (const f of more) {
		const twins = await Promise.all([...have, ...fresh].map((o) => sameFile(o, f).catch(() => false)));
		if (!twins.includes(true)) fresh.push(f);
	}
	return fresh;
}
