import * as z from 'zod/mini';
import type { SettingField } from '#domain/delivery';
import { fail, ok, type Result } from '#domain/result';
import { checkAddress } from '../address';
import type { Target } from '../connector';

/** Settings as a schema accepts them; a problem names the setting by its label. */
export function parseSettings<T>(schema: z.ZodMiniType<T>, fields: readonly SettingField[], raw: Record<string, unknown>): Result<T> {
	const parsed = z.safeParse(schema, raw);
	if (parsed.success) return ok(parsed.data);
	const key = String(parsed.error.issues[0]?.path[0] ?? '');
	return fail('deliverySettingWrong', { setting: fields.find((f) => f.key === key)?.label ?? key });
}

/** Checks the settings and the address of a server of the user's own, `url`, and makes what talks to it. */
export const openAt =
	<T extends { url: string }>(schema: z.ZodMiniType<T>, fields: readonly SettingField[], target: (settings: T, base: URL) => Target) =>
	(raw: Record<string, unknown>): Result<Target> => {
		const parsed = parseSettings(schema, fields, raw);
		if (!parsed.ok) return parsed;
		const address = checkAddress(parsed.value.url);
		return address.ok ? ok(target(parsed.value, address.value)) : address;
	};

/** A text of a setting, trimmed; blank falls back to the preset. */
export const word = (preset: string) =>
	z._default(
		z.pipe(
			z.string().check(z.trim()),
			z.transform((v: string) => v || preset)
		),
		preset
	);
/** A name that goes into an address or a query: letters, digits and underscores. */
export const name = (preset: string) =>
	z._default(
		z.pipe(
			z.string().check(z.trim()),
			z.pipe(
				z.transform((v: string) => v || preset),
				z.string().check(z.regex(/^[A-Za-z]\w{0,79}$/))
			)
		),
		preset
	);
export const rows = (preset: number, most: number) => z._default(z.int().check(z.minimum(1), z.maximum(most)), preset);

export const field = (
	kind: SettingField['kind'],
	key: string,
	label: string,
	hint: string,
	preset: SettingField['default'] = '',
	required = false
): SettingField => ({ key, label, hint, kind, required, default: preset });
export const choice = (key: string, label: string, hint: string, choices: readonly [value: string, label: string][]): SettingField => ({
	key,
	label,
	hint,
	kind: 'choice',
	required: true,
	default: choices[0]?.[0] ?? null,
	choices: choices.map(([value, text]) => ({ value, label: text }))
});
export const secretField = (label: string, hint: string): SettingField => ({
	key: 'token',
	label,
	hint,
	kind: 'secret',
	required: true,
	default: null
});
export const rowsField = (preset: number, most: number): SettingField =>
	field('number', 'batchSize', 'Contacts per request', `From 1 to ${most}. Smaller requests suit slow connections.`, preset, true);

/** The relay: an address of your own that stands in front of the vendor's, since browsers may not call that one. */
export const relayField: SettingField = field(
	'url',
	'relayUrl',
	'Relay address',
	"The address of your relay for this system. It takes the place of the system's own address in every call. docs/relay.md shows how to set one up."
);
export const relaySetting = z._default(z.string().check(z.trim()), '');

/** Where calls go: the vendor's address, or the relay in its place. The token is bound to the origin of what is returned. */
export const baseOf = (vendor: string, relayUrl = ''): Result<URL> => checkAddress(relayUrl || vendor);
