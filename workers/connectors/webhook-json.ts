import * as z from 'zod/mini';
import { fail, ok, type Result } from '#domain/result';
import { checkAddress } from './address';
import type { NetworkConnector, Target } from './connector';
import { elsewhere, extraHeaders, hookTarget } from './kit/hook';
import { BODY_FORMATS } from './kit/hook-body';
import { webhookFields } from './webhook-json-settings';

/** A text setting; blank counts as unset where there is a default to fall back to. */
const word = (preset: string) =>
	z._default(
		z.pipe(
			z.string().check(z.trim()),
			z.transform((v) => v || preset)
		),
		preset
	);
const blankable = z._default(z.string().check(z.trim()), '');

/** Settings as stored; the texts of the screen are in webhook-json-settings.ts. */
export const webhookSchema = z.object({
	url: z.string(),
	method: z._default(z.enum(['POST', 'PUT', 'PATCH']), 'POST'),
	format: z._default(z.enum(BODY_FORMATS), 'batch'),
	verdicts: z._default(z.enum(['list', 'none']), 'list'),
	recordsKey: word('records'),
	batchKey: word('batch'),
	tokenHeader: word('Authorization'),
	tokenPrefix: z._default(z.string().check(z.trim()), 'Bearer'),
	headers: blankable,
	batchSize: z._default(z.int().check(z.minimum(1), z.maximum(1000)), 200),
	requestsPerMinute: z._default(z.int().check(z.minimum(0), z.maximum(6000)), 0),
	idempotencyHeader: blankable,
	resultsPath: z._default(z.string(), 'results'),
	resultKey: word('externalId'),
	resultStatus: word('status'),
	resultId: word('id'),
	resultMessage: word('message'),
	resultField: word('field'),
	resultLink: word('link'),
	fieldsUrl: blankable,
	batchUrl: blankable
});

function open(raw: Record<string, unknown>): Result<Target> {
	const parsed = webhookSchema.safeParse(raw);
	if (!parsed.success) return fail('deliverySettingWrong', { setting: labelOf(String(parsed.error.issues[0]?.path[0] ?? '')) });
	const s = parsed.data;
	const address = checkAddress(s.url);
	if (!address.ok) return address;
	const headers = extraHeaders(s.headers, labelOf('headers'));
	if (!headers.ok) return headers;
	const fields = s.fieldsUrl === '' ? null : checkAddress(s.fieldsUrl);
	if (fields && !fields.ok) return fields;
	const problem = fields && elsewhere(fields.value, address.value);
	if (problem) return { ok: false, problem };
	return ok(
		hookTarget({
			url: address.value,
			method: s.method,
			format: s.format,
			headers: headers.value,
			envelope: { records: s.recordsKey, batch: s.batchKey === '-' ? '' : s.batchKey },
			tokenHeader: s.tokenHeader,
			tokenPrefix: s.tokenPrefix,
			idempotencyHeader: s.idempotencyHeader,
			shape:
				s.verdicts === 'none'
					? null
					: {
							list: s.resultsPath,
							key: s.resultKey,
							status: s.resultStatus,
							crmId: s.resultId,
							message: s.resultMessage,
							field: s.resultField,
							link: s.resultLink
						},
			// Records are told apart by our own id, so that two requests never hold the same one.
			inFlight: s.requestsPerMinute > 0 || s.verdicts === 'none' ? 1 : 2,
			batchSize: s.batchSize,
			minIntervalMs: s.requestsPerMinute > 0 ? Math.ceil(60_000 / s.requestsPerMinute) : 0,
			fieldsUrl: s.fieldsUrl || null,
			batchUrl: s.batchUrl
		})
	);
}

const labelOf = (key: string): string => webhookFields.find((f) => f.key === key)?.label ?? key;

/**
 * Any server that takes contacts by HTTP and answers with one entry per record, or with no more than a 2xx. The defaults fit the sandbox
 * CRM.
 */
export const webhookJson: NetworkConnector = {
	id: 'webhook-json',
	label: 'Webhook',
	description: 'Sends contacts as JSON, NDJSON, CSV or a web form to a web address of yours.',
	kind: 'network',
	cors: 'allowlist',
	corsRemedy:
		"Let the server allow this app's address, as it stands in the browser's address bar, with the header Content-Type and each other header that you set here.",
	proof: 'server',
	auth: 'header',
	upsertKey: 'externalId',
	oneWay: true,
	typed: true,
	settings: webhookFields,
	open
};
