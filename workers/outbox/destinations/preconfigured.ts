import * as z from 'zod/mini';
import type { Destination } from '#domain/delivery';
import type { Http } from '../../connectors/http';
import { parseJson } from '../../connectors/answer';

const CONFIG_TIMEOUT_MS = 3000;

/** One destination of /config.json. Secrets have no place in it: they are entered on the device. */
const entrySchema = z.object({
	id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
	connector: z.string(),
	name: z.string().check(z.minLength(1), z.maxLength(100)),
	settings: z._default(z.record(z.string(), z.unknown()), {}),
	scoreField: z._default(z.string().check(z.minLength(1)), 'leadScore'),
	tierField: z._default(z.string().check(z.minLength(1)), 'leadTier'),
	factorsField: z._default(z.nullable(z.string()), 'leadFactors')
});
const configSchema = z.object({ destinations: z.array(z.unknown()) });

export type ConfiguredDestination = Pick<
	Destination,
	'id' | 'connector' | 'name' | 'settings' | 'scoreField' | 'tierField' | 'factorsField'
>;

/**
 * The destinations that whoever serves the app set up; entries that make no sense are left out. null = there is no answer now (ask again
 * later).
 */
export async function readConfig(http: Http, origin: string): Promise<ConfiguredDestination[] | null> {
	const answer = await http.send({
		url: `${origin}/config.json`,
		method: 'GET',
		headers: { Accept: 'application/json' },
		timeoutMs: CONFIG_TIMEOUT_MS
	});
	if (!answer.ok) return null;
	const config = answer.value.status === 200 ? configSchema.safeParse(parseJson(answer.value.text)) : null;
	if (!config?.success) return [];
	return config.data.destinations
		.map((d) => entrySchema.safeParse(d))
		.filter((d) => d.success)
		.map((d) => d.data);
}
