import { openDB } from 'idb';
import { withDeadline } from './deadline';
import { dropDatabase } from './drop-database';

const NAME = 'muster-sweep';
/** Pause until Chromium has cleaned up behind a deletion, ms, and more for each byte that its files hold. */
const PAUSE = 300;
const BYTES_A_MS = 50_000;
const WHAT = 'Deleting what was stored';

type There = { navigator?: { userAgentData?: unknown; storage?: StorageManager } };
const { navigator: here } = globalThis as There;
/** Only Chromium keeps its databases in files that hold what was deleted. */
const isChromium = here?.userAgentData !== undefined;
const bytesOf = async (): Promise<number> => (await here?.storage?.estimate?.().catch(() => undefined))?.usage ?? 0;
const pause = (bytes: number): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(resolve, PAUSE + bytes / BYTES_A_MS);
	});

/** Has Chromium write out what it holds in its log, and drop files that it no longer needs: a database that comes and goes does both. */
async function comeAndGo(): Promise<void> {
	const db = await withDeadline(
		openDB(NAME, 1, {
			upgrade: (made) => {
				made.createObjectStore('nothing');
			}
		}),
		WHAT
	);
	await db.put('nothing', 1, 1);
	db.close();
	await dropDatabase(NAME, WHAT);
	await pause(0);
}

/**
 * Deletes a database and all that it ever held from the browser's files. Elsewhere a deletion does that. Chromium answers a deletion before
 * it has cleaned up:
 * behind the answer it notes every key as deleted, writes its log out and packs the files of these keys. So there are
 * - a database that comes and goes before, which has what is still in the log written into a file of its own: in one file with the
 *   notes nothing would be packed;
 * - a pause behind each deletion, since its log (LevelDB's) is not written out where anything else is being written just
 *   then: the files would be packed before the notes are in them, and stay as they are for good;
 * - and one that comes and goes after, since packed files are kept until the next change of files; the last for a file that was still being read.
 * Measured in SECURITY.md.
 */
export async function deleteForGood(name: string): Promise<void> {
	if (!isChromium) return dropDatabase(name, WHAT);
	const bytes = await bytesOf();
	await comeAndGo();
	await dropDatabase(name, WHAT);
	await pause(bytes);
	await comeAndGo();
	await comeAndGo();
}
