import type { DeliveryRecord } from '#domain/delivery';
import { ok, type Problem, type Result } from '#domain/result';
import type { Alike } from '../connector';

export interface AlikePlan {
	keyOf(record: DeliveryRecord): string | null;
	/** All ids that stand there under a key. */
	idsOf(key: string): Promise<{ ids: readonly string[] } | { problem: Problem }>;
	link(id: string): string | null;
	/** Between two look-ups. */
	rest?(): Promise<void> | undefined;
}

/** Records whose key stands there more than once, each with all that carry it; looked up key by key. Records without a key are none. */
export async function alikeBy(records: readonly DeliveryRecord[], { keyOf, idsOf, link, rest }: AlikePlan): Promise<Result<Alike[]>> {
	const found: Alike[] = [];
	const known = new Map<string, readonly string[]>();
	for (const record of records) {
		const key = keyOf(record);
		if (key === null) continue;
		let ids = known.get(key);
		if (!ids) {
			if (known.size > 0) await rest?.();
			const looked = await idsOf(key);
			if ('problem' in looked) return { ok: false, problem: looked.problem };
			known.set(key, (ids = [...new Set(looked.ids)]));
		}
		if (ids.length > 1) found.push({ externalId: record.externalId, records: ids.map((crmId) => ({ crmId, link: link(crmId) })) });
	}
	return ok(found);
}
