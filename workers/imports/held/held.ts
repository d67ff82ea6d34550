import type { ImportManifest } from '#domain/import';
import { fail, ok, type Result } from '#domain/result';
import type { Settings } from '#domain/settings';
import { valuesNow } from '../../fields/now';
import { asWriter } from '../../locks';
import type { HeldRecord } from '../../store/schema';
import type { Store } from '../../store/engine/open';
import { readSettings } from '../../store/settings';
import { openStore } from '../context';
import { decideBatch, noTally, NOTHING, type InTheWay, type Tally } from './held-batch';
import { inHalfWritten } from '../commit/half-written';
import type { HeldDecision, MergePicks } from './held-sides';
import { allHeld, heldInOrder } from './held-store';
import { contactsByKey, keyRounds } from './held-same-key';
import { uniqueFields } from '../contacts/unique';
import { uniqueHolders } from '../contacts/unique-holders';

/** Entries decided in one transaction, so that a long queue neither blocks nor tears. */
const BATCH = 500;

/**
 * PipelineApi.decideHeld; `picks` = whose value a merge takes, by field. An entry whose other side still waits can't be merged and stays
 * held, and so does one that would give its primary key (DUP-7), or a value that only one contact may have (MAP-7), to a second contact: its
 * match is then the one that has it. Fails with importUnfinished where a half-written import has one of those values. A skip can be taken back
 * (held-skipped.ts), but for one of all that wait, and one `forGood`.
 */
export async function decideHeld(
	ids: string[] | 'all',
	decision: HeldDecision,
	picks: MergePicks = {},
	forGood = ids === 'all'
): Promise<Result<Tally>> {
	return asWriter(async () => {
		const db = await openStore();
		const { all, imports } = await heldInOrder(db);
		const wanted = ids === 'all' ? null : new Set(ids);
		const chosen = all.filter((e) => !wanted || wanted.has(e.id));
		if (ids !== 'all' && chosen.length === 0) return fail('heldGone', {});
		const sum = noTally();
		const settings = await readSettings(db);
		const goingIn = decision === 'skip' ? [] : chosen.map((e) => valuesNow(e.values, settings));
		const comesFirst = await inHalfWritten(db, goingIn, settings);
		if (comesFirst) return { ok: false, problem: comesFirst };
		for (const round of decision === 'skip' ? [chosen] : keyRounds(chosen, imports, uniqueFields(settings)))
			for (let at = 0; at < round.length; at += BATCH) {
				const batch = round.slice(at, at + BATCH);
				const inTheWay = decision === 'skip' ? NOTHING : await whatIsInTheWay(db, batch, imports, settings);
				const part = await decideBatch(
					batch.map((e) => e.id),
					{ decision, inBulk: ids === 'all', forGood, picks, inTheWay }
				);
				sum.created += part.created;
				sum.merged += part.merged;
				sum.skipped += part.skipped;
				sum.sameKey += part.sameKey;
				sum.taken += part.taken;
			}
		sum.stillHeld = (await allHeld(db)).length;
		return ok(sum);
	});
}

async function whatIsInTheWay(
	db: Store,
	batch: readonly HeldRecord[],
	imports: ReadonlyMap<string, ImportManifest>,
	settings: Settings
): Promise<InTheWay> {
	const holders = await uniqueHolders(
		db,
		batch.map((e) => valuesNow(e.values, settings)),
		settings
	);
	return { byKey: await contactsByKey(db, batch, imports), holders: new Map(batch.map((e, i) => [e.id, holders[i] ?? []])) };
}
