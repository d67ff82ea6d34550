import { sha256 } from '@noble/hashes/sha2.js';
import * as z from 'zod/mini';
import type { Destination } from '#domain/delivery';
import { hex } from '#domain/basics/hex';
import { fail, ok, type Problem, type Result } from '#domain/result';
import type { DeliveryApi } from '../../contract';
import type { Connector } from '../../connectors/connector';
import {
	changeDestination,
	configuredBefore,
	readDestination,
	readDestinations,
	rememberConfigured,
	removedDestinations,
	removeDestination,
	writeDestination
} from '../../store/destinations';
import { learnedFields } from '../../store/learned-fields';
import type { Store } from '../../store/engine/open';
import { whereThereIsRoom } from '../../store/engine/room';
import { dropIdlePassphrase, removeSecret, sealSecret } from '../../store/sealing/vault';
import { connectorOf, targetOf } from './destination-target';
import type { Env } from '../env';
import { readConfig, type ConfiguredDestination } from './preconfigured';
import { isUnfit } from './properties';
import { userName } from '../../store/settings';
import { addressId, isMasked, masked, secretAddressKey } from './secret-address';
import { tokensId } from './sign-in';

type Draft = Parameters<DeliveryApi['saveDestination']>[0];

const draftSchema = z.object({
	id: z.string(),
	connector: z.string(),
	name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
	settings: z.record(z.string(), z.unknown()),
	scoreField: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
	tierField: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
	factorsField: z.nullable(z.string().check(z.trim(), z.maxLength(100))),
	fields: z.optional(z.record(z.string(), z.string())),
	keepPrevious: z.optional(z.boolean()),
	paused: z.boolean(),
	pausedReason: z.nullable(z.string()),
	preconfigured: z.boolean()
});

/** Only what the connector declares, and never a secret, is stored in the settings. */
function storable(settings: Record<string, unknown>, connector: Connector): Record<string, unknown> {
	const kept: Record<string, unknown> = Object.create(null);
	for (const field of connector.settings)
		if (field.kind !== 'secret' && Object.hasOwn(settings, field.key)) kept[field.key] = settings[field.key];
	return { ...kept };
}

/** Origin that a token of these settings is for; null for files. A problem when the settings are not usable. */
function originOf(connector: Connector, settings: Record<string, unknown>): Result<string | null> {
	const opened = connector.open(settings);
	if (!opened.ok) return opened;
	return ok('url' in opened.value ? new URL(opened.value.url).origin : null);
}

const twins = (d: { scoreField: string; tierField: string; factorsField: string | null }): Problem | null => {
	const names = [d.scoreField, d.tierField, ...(d.factorsField ? [d.factorsField] : [])];
	const twice = names.find((n, i) => n === 'externalId' || isUnfit(n) || names.indexOf(n) !== i);
	return twice === undefined ? null : { code: 'deliveryFieldTwice', params: { field: twice } };
};

/** DeliveryApi.saveDestination. A blank id makes a new one. The token is sealed for the origin of the address as it is now. */
export async function saveDestination(env: Env, draft: Draft, secret: string | null): Promise<Result<Destination>> {
	const parsed = draftSchema.safeParse(draft);
	if (!parsed.success)
		return fail('deliverySettingWrong', { setting: SETTING_LABELS[String(parsed.error.issues[0]?.path[0])] ?? 'Destination' });
	const d = { ...parsed.data, factorsField: parsed.data.factorsField || null };
	const problem = twins(d);
	if (problem) return { ok: false, problem };
	const connector = connectorOf(d);
	if (!connector.ok) return connector;
	const settings = storable(d.settings, connector.value);
	const db = await env.store();
	const before = d.id === '' ? null : await readDestination(db, d.id);
	const hidden = hideAddress(connector.value, settings, before);
	if (!hidden.ok) return hidden;
	const origin = originOf(connector.value, settings);
	if (!origin.ok) return origin;

	const id = before?.id ?? (d.id || env.newId());
	const secrets = await keepSecret(db, id, before, origin.value, secret?.trim() ?? null);
	if (!secrets.ok) return secrets;
	const sealed = secrets.value;
	if (hidden.value !== null) {
		const kept = await sealSecret(db, addressId(id), new URL(hidden.value).origin, hidden.value);
		if (!kept.ok) return kept;
	}
	const fields = d.fields ?? before?.fields ?? (before ? undefined : (await learnedFields(db, d.connector))?.fields);
	const next: Destination = {
		...d,
		id,
		settings,
		...sealed,
		...(fields && { fields }),
		pausedReason: d.paused ? d.pausedReason : null,
		createdAt: before?.createdAt ?? env.now(),
		preconfigured: before?.preconfigured ?? false
	};
	await writeDestination(db, next, env.now(), await userName(db), 'destination.saved', {
		before: before && noted(before),
		after: noted(next),
		token: secret === null ? 'kept' : secret === '' ? 'removed' : 'set'
	});
	if (before) await relink(db, next);
	return ok(next);
}

/** What the audit log holds of a destination as it is saved (HIS-2); the names of its other fields are noted where they are mapped. */
const noted = ({ name, connector, settings, scoreField, tierField, factorsField, keepPrevious = true }: Destination) => ({
	name,
	connector,
	settings,
	scoreField,
	tierField,
	factorsField,
	keepPrevious
});

/** The page of a delivery of which nothing has been answered yet is at the new address. */
async function relink(db: Store, d: Destination): Promise<void> {
	const target = targetOf(d);
	if (!target.ok) return;
	const tx = db.transaction('batches', 'readwrite');
	for (const b of await tx.store.getAll()) {
		const link = target.value.batchLink(b.id);
		if (b.destinationId === d.id && b.state !== 'preparing' && b.counts.waiting === b.counts.total && b.link !== link)
			await tx.store.put({ ...b, link }, b.id);
	}
	await tx.done;
}

/**
 * Puts the mask in the place of an address that is a secret itself, in `settings`; answers the address in clear where it is
 * to be sealed, null where none was entered anew. A problem never quotes it.
 */
function hideAddress(connector: Connector, settings: Record<string, unknown>, before: Destination | null): Result<string | null> {
	const key = secretAddressKey(connector);
	if (key === null) return ok(null);
	const entered = settings[key];
	if (isMasked(entered) && before?.connector === connector.id && before.settings[key] === entered) return ok(null);
	const opened = connector.open(settings);
	if (!opened.ok)
		return opened.problem.code === 'deliveryAddressUnreadable' ? fail('deliverySettingWrong', { setting: 'Address' }) : opened;
	const address = 'url' in opened.value ? opened.value.url : '';
	// Half an address behind what was only a mask.
	if (address.includes('***')) return fail('deliverySettingWrong', { setting: 'Address' });
	settings[key] = masked(address);
	return ok(address);
}

const SETTING_LABELS: Record<string, string> = {
	name: 'Name',
	scoreField: 'Field for the score',
	tierField: 'Field for the tier',
	factorsField: 'Field for the key factors'
};

async function keepSecret(
	db: Store,
	id: string,
	before: Destination | null,
	origin: string | null,
	secret: string | null
): Promise<Result<Pick<Destination, 'secretId' | 'secretOrigin'>>> {
	if (secret === null) return ok({ secretId: before?.secretId ?? null, secretOrigin: before?.secretOrigin ?? null });
	if (secret === '' || origin === null) {
		await Promise.all([removeSecret(db, id), removeSecret(db, tokensId(id))]);
		await dropIdlePassphrase(db);
		return ok({ secretId: null, secretOrigin: null });
	}
	const sealed = await sealSecret(db, id, origin, secret);
	// One that was typed takes the place of a sign-in: that one is not renewed over it.
	if (sealed.ok) await removeSecret(db, tokensId(id));
	return sealed.ok ? ok({ secretId: id, secretOrigin: origin }) : sealed;
}

/** DeliveryApi.deleteDestination: refused while something waits to be sent there. */
export async function deleteDestination(env: Env, id: string): Promise<Result<null>> {
	const db = await env.store();
	const destination = await readDestination(db, id);
	if (!destination) return fail('deliveryDestinationGone');
	const waiting = await removeDestination(db, destination, env.now(), await userName(db));
	if (waiting > 0) return fail('deliveryDestinationBusy', { name: destination.name, count: waiting });
	await Promise.all([destination.secretId ?? id, tokensId(id), addressId(id)].map((secret) => removeSecret(db, secret)));
	await dropIdlePassphrase(db);
	return ok(null);
}

/** DeliveryApi.resumeDestination. */
export async function resumeDestination(env: Env, id: string): Promise<Result<null>> {
	const db = await env.store();
	const done = await changeDestination(
		db,
		id,
		{ paused: false, pausedReason: null },
		env.now(),
		await userName(db),
		'destination.resumed',
		{}
	);
	return done ? ok(null) : fail('deliveryDestinationGone');
}

/** DeliveryApi.destinations: those of the user and those of /config.json, which is asked once per start. */
export function destinationsReader(env: Env): () => Promise<Destination[]> {
	let asked: Promise<boolean> | null = null;
	return async () => {
		const db = await env.store();
		if (env.origin) {
			asked ??= readConfig(env.http, env.origin).then((list) =>
				list
					? whereThereIsRoom(async () => {
							await adopt(env, db, list);
							return true;
						}, false)
					: false
			);
			// No answer (offline), or no room to keep it: ask again next time.
			if (!(await asked)) asked = null;
		}
		const all = await readDestinations(db);
		// What is written while they are read can wait: a full device shows them all the same.
		return (await whereThereIsRoom(() => sealAddresses(env, db, all), false)) ? readDestinations(db) : all;
	};
}

/** Tells one state of an entry of the configuration from another; an address that is a secret can't be read back from it. */
const printOf = (entry: ConfiguredDestination): string => {
	const said = JSON.stringify(entry);
	const connector = connectorOf(entry);
	return connector.ok && secretAddressKey(connector.value) !== null ? hex(sha256(new TextEncoder().encode(said))) : said;
};

/** Hides addresses that an earlier version of the app kept in clear. True where one was. */
async function sealAddresses(env: Env, db: Store, all: readonly Destination[]): Promise<boolean> {
	let changed = false;
	for (const d of all) {
		const connector = connectorOf(d);
		const key = connector.ok ? secretAddressKey(connector.value) : null;
		if (!connector.ok || key === null || isMasked(d.settings[key])) continue;
		const settings = { ...d.settings };
		const hidden = hideAddress(connector.value, settings, null);
		if (!hidden.ok || hidden.value === null || !(await sealSecret(db, addressId(d.id), new URL(hidden.value).origin, hidden.value)).ok)
			continue;
		await changeDestination(db, d.id, { settings }, env.now(), 'Muster', 'destination.addressHidden', {});
		changed = true;
	}
	return changed;
}

/** Adds what is new in the configuration and follows its changes; what the user deleted or edited since stays so. */
async function adopt(env: Env, db: Store, list: readonly ConfiguredDestination[]): Promise<void> {
	const removed = await removedDestinations(db);
	const followed = await configuredBefore(db);
	for (const entry of list) {
		const connector = connectorOf(entry);
		const said = printOf(entry);
		if (removed.has(entry.id) || !connector.ok || followed.get(entry.id) === said) continue;
		const settings = storable(entry.settings, connector.value);
		const hidden = hideAddress(connector.value, settings, null);
		if (!hidden.ok || !originOf(connector.value, settings).ok) continue;
		const before = await readDestination(db, entry.id);
		if (before && !before.preconfigured) continue;
		// Locked: it is followed once the passphrase was given.
		if (hidden.value !== null && !(await sealSecret(db, addressId(entry.id), new URL(hidden.value).origin, hidden.value)).ok) continue;
		const next: Destination = before
			? { ...before, connector: entry.connector, settings }
			: {
					...entry,
					settings,
					secretId: null,
					secretOrigin: null,
					createdAt: env.now(),
					paused: false,
					pausedReason: null,
					preconfigured: true
				};
		await writeDestination(db, next, env.now(), 'Muster', 'destination.configured', {
			name: next.name,
			connector: next.connector,
			settings
		});
		followed.set(entry.id, said);
	}
	await rememberConfigured(db, followed);
}
