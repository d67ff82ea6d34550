import { start } from './servers/tryton.mjs';
import { crmSuite } from './suite';

crmSuite({
	name: 'Tryton',
	connector: 'tryton',
	fieldsStep: 'pass',
	fields: { score: 'lead_score', tier: 'lead_tier', factors: 'lead_factors' },
	writes: (_r, body) => /"method":"model\.party\.party\.(create|write)"/.test(body),
	// Databases: each list is one of its own.
	lists: { plain: 'plain', mixed: 'mixed', resumed: 'resumed', limited: null },
	spoil: (p) => ({ ...p, last: `Refused ${p.last}` }),
	refusal: { field: '', reason: /^This name is refused: / },
	batch: { small: '25', usual: '100' },
	limited: 75,
	async start(appUrl) {
		const server = await start({ origins: [appUrl], databases: ['plain', 'mixed', 'resumed'] });
		return {
			url: server.url,
			stop: server.stop,
			settings: (database, url) => ({ url, database, user: server.user, token: server.key }),
			async held(database) {
				const parties = (await server.rpc(database, 'model.party.party.search_read', [], 0, null, null, [
					'name',
					'email',
					'lead_score',
					'lead_tier'
				])) as Record<string, unknown>[];
				return parties.map((p) => ({ id: String(p.id), email: String(p.email), score: p.lead_score, tier: p.lead_tier, title: p.name }));
			},
			async scribble(database, id) {
				await server.rpc(database, 'model.party.party.write', [Number(id)], { remark: 'met at the booth', name: 'changed there' });
				return async () => (await server.rpc(database, 'model.party.party.read', [Number(id)], ['remark']))[0].remark;
			}
		};
	}
});
