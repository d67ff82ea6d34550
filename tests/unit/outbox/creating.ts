import { tab } from './support';

/** A tab whose destination creates what it is sent, once `before` lets it; the addresses and keys that arrived. */
export function creating(before: () => Response | null = () => null): { t: ReturnType<typeof tab>; sent: string[]; keys: string[] } {
	const sent: string[] = [];
	const keys: string[] = [];
	const t = tab({
		fetcher: async (_, init) => {
			const refused = before();
			if (refused) return refused;
			const { batch, records } = JSON.parse(String(init.body)) as {
				batch: { requestId: string };
				records: { externalId: string; email: string }[];
			};
			keys.push(batch.requestId);
			sent.push(...records.map((r) => r.email));
			return Response.json({ results: records.map(({ externalId }) => ({ externalId, status: 'created', id: externalId })) });
		}
	});
	return { t, sent, keys };
}
