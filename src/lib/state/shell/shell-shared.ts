import { SHARED_CACHE, SHARED_LEFT, SHARED_NAME, sharedAnswers } from '../../domain/device/shared-files';
import { pastedTable, tableFile } from './shell-pasted-table';

/** The address that shares are posted to, as the manifest says; never answered by a server. */
export const SHARE_PATH = '/share';
/** What became of a share: some of it waits, there was nothing in it, or not even the names of what found no room could be kept. */
export type Shared = 'kept' | 'nothing' | 'full';
/** Places in a page of somebody else, who could put files here that nobody saw coming. A system that shares opens a page of its own. */
const FRAMES: readonly string[] = ['iframe', 'frame', 'object', 'embed'];
/** True for what is posted there as a system does. */
export const isOfSystem = ({ destination }: Pick<Request, 'destination'>): boolean => !FRAMES.includes(destination);
/** Where the page is opened then. */
export const sharedPage = (shared: Shared): string => `/?shared=${shared}`;

/** Held by whoever puts something there or takes it out: a share may come while an earlier one is being taken. */
const TURN = 'muster:shared';
/** Held by the page that has the file in hand, until an import holds it. */
const inHandLock = (url: string): string => `muster:shared:${url}`;
/** What this page has in hand. */
const inHand = new Set<string>();
const locks = (): LockManager | undefined => (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;
const inTurn = <T>(job: () => Promise<T>): Promise<T> => (locks()?.request(TURN, job) as Promise<T> | undefined) ?? job();

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
 * Keeps files (APP-2) beside those of an earlier share that nobody could open yet. One that finds no room keeps no other out.
 * @returns the names of those that could not be kept
 */
export const keepFiles = (files: readonly File[]): Promise<string[]> =>
	inTurn(async () => {
		const left: string[] = [];
		for (const file of files) {
			try {
				if (await waits(file)) continue;
				const headers = { 'Content-Type': file.type || 'application/octet-stream', [SHARED_NAME]: encodeURIComponent(file.name) };
				await (await caches.open(SHARED_CACHE)).put(`${SHARE_PATH}/${crypto.randomUUID()}`, new Response(file, { headers }));
			} catch {
				left.push(file.name);
			}
		}
		return left;
	});

/** A text as a file: a table, cards, people of a mail, or a column of addresses or numbers below its header; null = prose. */
function fileOf(text: string): File | null {
	const table = pastedTable(text);
	if (table) return tableFile(table.text, 'shared');
	const [, ...lines] = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
	return lines.length > 0 && lines.every((line) => /@|(\d\D{0,2}){5}/.test(line)) ? new File([text], 'shared.csv') : null;
}

/**
 * Keeps the files of a share, whatever their number and size: the import says what is too much for it. A text that was shared becomes a file
 * when it may be a table. An empty file is kept too: the import says what it is; a share without files names none.
 */
export async function keepShared(form: FormData): Promise<Shared> {
	const files = form.getAll('files').filter((f): f is File => typeof f !== 'string' && (f.size > 0 || f.name !== ''));
	const text = form.get('text');
	const file = files.length === 0 && typeof text === 'string' ? fileOf(text) : null;
	if (file) files.push(file);
	if (files.length === 0) return 'nothing';
	const left = await keepFiles(files);
	if (left.length === 0) return 'kept';
	const names = new Response(JSON.stringify(left), { headers: { [SHARED_LEFT]: '1' } });
	return inTurn(async () => (await caches.open(SHARED_CACHE)).put(`${SHARE_PATH}/${crypto.randomUUID()}`, names)).then(
		() => 'kept' as const,
		() => 'full' as const
	);
}

/** Names of files of a share that could not be kept, once. */
export const takeLeft = (): Promise<string[]> =>
	inTurn(async () => {
		const cache = await caches.open(SHARED_CACHE);
		const names: string[] = [];
		for (const request of await cache.keys()) {
			const answer = await cache.match(request);
			if (!answer?.headers.has(SHARED_LEFT)) continue;
			names.push(...((await answer.json()) as string[]));
			await cache.delete(request);
		}
		await dropEmpty();
		return names;
	});

/** Files that a page has in hand. They stay where they waited until an import holds them: the page may die before. */
export interface InHand {
	files: File[];
	/** An import holds them, or the user let them go. */
	over(): void;
	/** They could not be opened: they wait as before. */
	back(): void;
}

/** The files that wait and that no other page has in hand. */
export const takeShared = (): Promise<InHand> =>
	inTurn(async () => {
		const held = new Set(((await locks()?.query())?.held ?? []).map((lock) => lock.name));
		const files: File[] = [];
		const mine: { url: string; free: () => void }[] = [];
		for await (const { url, name, answer } of sharedAnswers()) {
			if (inHand.has(url) || held.has(inHandLock(url))) continue;
			mine.push({ url, free: await hold(url) });
			files.push(new File([await answer.blob()], name));
		}
		const back = (): void => {
			for (const { free } of mine.splice(0)) free();
		};
		const over = (): void => {
			const urls = mine.map(({ url }) => url);
			void inTurn(async () => {
				const cache = await caches.open(SHARED_CACHE);
				for (const url of urls) await cache.delete(url);
				await dropEmpty();
			})
				.catch(() => undefined)
				.then(back);
		};
		return { files, over, back };
	});

/** Takes a file in hand; returns how it is given back. */
async function hold(url: string): Promise<() => void> {
	inHand.add(url);
	let end = (): void => undefined;
	const over = new Promise<void>((done) => {
		end = done;
	});
	await new Promise<void>((got) => {
		const asked = locks()?.request(inHandLock(url), () => {
			got();
			return over;
		});
		if (asked) asked.catch(() => got());
		else got();
	});
	return () => {
		inHand.delete(url);
		end();
	};
}

async function dropEmpty(): Promise<void> {
	if ((await (await caches.open(SHARED_CACHE)).keys()).length === 0) await caches.delete(SHARED_CACHE);
}
