import * as z from 'zod/mini';
import type { SettingField } from '#domain/delivery';
import { ok } from '#domain/result';
import { checkAddress } from '../address';
import type { NetworkConnector } from '../connector';
import { field, parseSettings, rows, rowsField, secretField, word } from '../shared/settings';
import { verdictsField } from '../webhook-json-settings';
import { hookTarget } from './hook';
import { BODY_FORMATS, isSingle, type BodyFormat } from './hook-body';

export interface HookPreset {
	id: string;
	label: string;
	description: string;
	/** What the address looks like and where it is found. */
	urlHint: string;
	/** Forms that this system understands; the first is the preset. */
	formats: readonly (readonly [BodyFormat, string])[];
	/** The header that its token travels in; null = the address is the secret, and no header may be added. */
	tokenHeader: string | null;
	/** True where a flow may answer contact by contact. */
	answers: boolean;
	/** True where the vendor's own answer is known, and is no page for people. */
	neverPage?: boolean;
	mostRows: number;
	/** Requests a minute that the vendor allows. */
	perMinute: number;
	cors: NetworkConnector['cors'];
	corsRemedy: string;
	proof: NetworkConnector['proof'];
}

/** A webhook of a known automation system: what there is to choose is its address and little more. */
export function presetHook(p: HookPreset): NetworkConnector {
	const formats = p.formats.map(([id]) => id);
	const many = formats.some((f) => !isSingle(f));
	const settings: SettingField[] = [
		field('secretUrl', 'url', 'Address', p.urlHint, null, true),
		...(p.tokenHeader === null
			? []
			: [
					{ ...secretField('Token', 'Only where the webhook asks for one. Kept encrypted on this device.'), required: false },
					field('text', 'tokenHeader', 'Token header', 'The request header that carries the token.', p.tokenHeader)
				]),
		{
			key: 'format',
			label: 'Form of the contacts',
			hint: 'How the flow receives them.',
			kind: 'choice',
			required: true,
			default: formats[0] ?? null,
			choices: p.formats.map(([value, label]) => ({ value, label }))
		},
		...(p.answers
			? [
					{
						...verdictsField,
						default: 'none',
						hint: `${verdictsField.hint} A flow that answers uses {"results": [{"externalId", "status", "id", "message"}]}.`
					}
				]
			: []),
		...(many ? [rowsField(100, p.mostRows)] : []),
		field('number', 'requestsPerMinute', 'Requests per minute', 'The most that the system allows; 0 means no limit.', p.perMinute, true)
	];
	const schema = z.object({
		url: z.string(),
		tokenHeader: word(p.tokenHeader ?? 'Authorization'),
		format: z._default(z.enum(BODY_FORMATS).check(z.refine((f) => formats.includes(f))), formats[0] ?? 'list'),
		verdicts: z._default(z.enum(['list', 'none']), 'none'),
		batchSize: rows(100, p.mostRows),
		requestsPerMinute: z._default(z.int().check(z.minimum(0), z.maximum(6000)), p.perMinute)
	});
	return {
		id: p.id,
		label: p.label,
		description: p.description,
		kind: 'network',
		cors: p.cors,
		corsRemedy: p.corsRemedy,
		proof: p.proof,
		auth: p.tokenHeader === null ? 'none' : 'header',
		upsertKey: 'none',
		oneWay: true,
		typed: true,
		settings,
		open(raw) {
			const parsed = parseSettings(schema, settings, raw);
			if (!parsed.ok) return parsed;
			const s = parsed.value;
			const address = checkAddress(s.url);
			if (!address.ok) return address;
			return ok(
				hookTarget({
					url: address.value,
					method: 'POST',
					format: s.format,
					headers: {},
					envelope: { batch: 'batch', records: 'records' },
					tokenHeader: s.tokenHeader,
					tokenPrefix: '',
					idempotencyHeader: '',
					shape:
						p.answers && s.verdicts === 'list'
							? { list: 'results', key: 'externalId', status: 'status', crmId: 'id', message: 'message', field: 'field', link: 'link' }
							: null,
					inFlight: 1,
					batchSize: s.batchSize,
					...(p.neverPage && { neverPage: true }),
					minIntervalMs: s.requestsPerMinute > 0 ? Math.ceil(60_000 / s.requestsPerMinute) : 0,
					fieldsUrl: null,
					batchUrl: ''
				})
			);
		}
	};
}
