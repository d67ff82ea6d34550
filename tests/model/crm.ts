/** What the CRM of a sequence does wrong to its next requests. */
export type CrmFault = 'none' | 'error500' | 'dropAfterCommit' | 'rateLimit';

/** A CRM in memory that takes batches of JSON: a request that comes again is answered as it was the first time. */
export class Crm {
	/** By external id: how often it was written, and as what. */
	readonly records = new Map<string, { writes: number; properties: Record<string, unknown> }>();
	fault: CrmFault = 'none';
	#answers = new Map<string, string>();

	readonly fetch = async (_url: string, init: RequestInit): Promise<Response> => {
		await new Promise((done) => setImmediate(done));
		const fault = this.fault;
		this.fault = 'none';
		if (fault === 'error500') return new Response('{"message":"out of order"}', { status: 500 });
		if (fault === 'rateLimit') return new Response('{"message":"slower"}', { status: 429, headers: { 'Retry-After': '1' } });
		const { batch, records } = JSON.parse(String(init.body)) as { batch: { requestId: string }; records: { externalId: string }[] };
		const answer = this.#answers.get(batch.requestId) ?? this.#take(batch.requestId, records);
		if (fault === 'dropAfterCommit') throw new TypeError('the connection broke');
		return new Response(answer, { status: 200, headers: { 'Content-Type': 'application/json' } });
	};

	#take(requestId: string, records: { externalId: string }[]): string {
		const results = records.map(({ externalId, ...properties }) => {
			const known = this.records.get(externalId);
			this.records.set(externalId, { writes: (known?.writes ?? 0) + 1, properties });
			return { externalId, status: known ? 'updated' : 'created', id: `crm-${externalId}` };
		});
		const text = JSON.stringify({ results });
		this.#answers.set(requestId, text);
		return text;
	}
}
