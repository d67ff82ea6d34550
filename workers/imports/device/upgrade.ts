import { asWriter, importsAtWork } from '../../locks';
import { tell } from '../../news';
import { matchKeys } from '../../pipeline/match/index';
import type { Store } from '../../store/engine/open';
import { endUpgrade, upgradeLeft, upgradeSome } from '../../store/engine/upgrade';
import { userName, wallClock } from '../context';
import { breathe } from '../jobs';
import { teller } from '../teller';

/** Looks whether an import still runs, ms. */
const LOOK_EVERY = 1000;

/** FIL-5: brings contacts that an older version stored into the present form, beside everything else; whoever imports comes first. */
export async function upgrade(db: Store): Promise<void> {
	let left = await upgradeLeft(db);
	if (left.serials.length === 0 && !left.begun) return;
	const progress = teller('upgrade');
	while (left.serials.length > 0) {
		while (await importsAtWork()) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
		const now = left;
		left = { ...left, serials: await asWriter(() => upgradeSome(db, now, (chunk) => matchKeys(chunk.columns, chunk.length))) };
		progress(left.total - left.serials.length, left.total);
		await breathe();
	}
	await endUpgrade(db, wallClock(), await userName(db));
	tell({ kind: 'contacts' });
}
