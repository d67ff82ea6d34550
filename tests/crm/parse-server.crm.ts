import { LIMITED, start } from './servers/parse-server.mjs';
import { crmSuite } from './suite';

const TEXTS = ['email', 'firstName', 'lastName', 'fullName', 'jobTitle', 'company', 'leadTier', 'leadFactors', 'externalId', 'remark'];

crmSuite({
	name: 'Parse Server',
	connector: 'parse-server',
	fieldsStep: 'skipped',
	writes: (r) => r.url?.endsWith('/batch') === true,
	lists: { plain: 'Contact', mixed: 'Booth', resumed: 'Resumed', limited: LIMITED.className },
	refusal: { field: 'jobTitle', reason: /^jobTitle is required$/ },
	batch: { small: '25', usual: '100' },
	limited: 75,
	async start() {
		const server = await start();
		for (const name of ['Contact', 'Booth', 'Resumed', LIMITED.className]) {
			const fields = Object.fromEntries(
				TEXTS.map((f) => [f, { type: 'String', ...(f === 'jobTitle' && name === 'Booth' && { required: true }) }])
			);
			await server.master('POST', `/schemas/${name}`, { className: name, fields: { ...fields, leadScore: { type: 'Number' } } });
		}
		return {
			url: server.url,
			stop: server.stop,
			settings: (className, url) => ({ url, token: server.key, applicationId: server.appId, className }),
			async held(name) {
				const { results } = (await server.master('GET', `/classes/${name}?limit=1000`)) as { results: Record<string, unknown>[] };
				return results.map((r) => ({
					id: String(r.objectId),
					email: String(r.email),
					score: r.leadScore,
					tier: r.leadTier,
					title: r.jobTitle
				}));
			},
			async scribble(name, id) {
				await server.master('PUT', `/classes/${name}/${id}`, { remark: 'met at the booth', jobTitle: 'changed there' });
				return async () => (await server.master('GET', `/classes/${name}/${id}`)).remark;
			}
		};
	}
});
