import { collection, start } from './servers/directus.mjs';
import { crmSuite } from './suite';

crmSuite({
	name: 'Directus',
	connector: 'directus',
	fieldsStep: 'pass',
	writes: (r) => (r.method === 'POST' || r.method === 'PATCH') && r.url?.startsWith('/items/') === true,
	lists: { plain: 'contacts', mixed: 'booth', resumed: 'resumed', limited: 'limited' },
	refusal: { field: 'jobTitle', reason: /jobTitle/ },
	batch: { small: '25', usual: '100' },
	limited: 75,
	async start() {
		// So few requests a second that the small batches of the test meet the limit: it counts every request, also those that only look.
		const server = await start({ points: 8, seconds: 3 });
		const patiently = async (
			method: string,
			path: string,
			body?: unknown
		): Promise<{ data: Record<string, unknown>[] & Record<string, unknown> }> => {
			for (;;) {
				const answer = await server.ask(method, path, body);
				if (answer?.errors?.[0]?.extensions?.code !== 'REQUESTS_EXCEEDED') return answer;
				await new Promise((done) => setTimeout(done, 500));
			}
		};
		for (const name of ['contacts', 'booth', 'resumed', 'limited'])
			await patiently('POST', '/collections', collection(name, name === 'booth' ? 'jobTitle' : ''));
		return {
			url: server.url,
			stop: server.stop,
			settings: (name, url) => ({ url, token: server.key, collection: name }),
			held: async (name) =>
				(await patiently('GET', `/items/${name}?limit=-1`)).data.map((r) => ({
					id: String(r.id),
					email: String(r.email),
					score: r.leadScore,
					tier: r.leadTier,
					title: r.jobTitle
				})),
			async scribble(name, id) {
				await patiently('PATCH', `/items/${name}/${id}`, { remark: 'met at the booth', jobTitle: 'changed there' });
				return async () => (await patiently('GET', `/items/${name}/${id}`)).data.remark;
			}
		};
	}
});
