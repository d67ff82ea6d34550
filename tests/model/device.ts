import { IDBFactory } from 'fake-indexeddb';
import { armKill } from './gate';
import type { ContactValues } from '#domain/chunk';
import { rowValues } from '#domain/chunk';
import type { ImportManifest } from '#domain/import';
import { createHttp } from '#workers/connectors/http';
import { pipelineApi } from '#workers/imports/api';
import { takeBackLeft } from '#workers/imports/contacts/bulk-undo';
import { heldInOrder } from '#workers/imports/held/held-store';
import { dropFixSession } from '#workers/imports/fix/session';
import { dropSession } from '#workers/imports/match/session';
import { createDelivery } from '#workers/outbox/delivery';
import { createPassphrase } from '#workers/outbox/passphrase';
import { createSender } from '#workers/outbox/sending/sender';
import { resumeErasing } from '#workers/privacy/erase';
import { readCaptures, type CaptureRecord } from '#workers/store/captures';
import { contactId } from '#workers/store/contact-id';
import { readChunks } from '#workers/store/contacts';
import { writeDestination } from '#workers/store/destinations';
import { closeStore, openStore } from '#workers/store/engine/open';
import type { HeldRecord, HistoryRecord } from '#workers/store/schema';
import type { DeliveryApi } from '#workers/contract';
import type { Crm } from './crm';

export const api = pipelineApi;
const DESTINATION = 'crm';

/** A contact as the store has it. */
export interface Seen {
	id: number;
	values: ContactValues;
	alive: boolean;
	importId: string;
}

/** One device through all lives of its tab: the store stays, everything in memory goes with a kill. */
export class Device {
	delivery!: DeliveryApi;
	#crm: Crm;
	#lives = 0;
	#time = Date.UTC(2026, 10, 20, 9);
	constructor(crm: Crm) {
		this.#crm = crm;
	}

	/** An empty device. */
	async start(): Promise<void> {
		armKill(0, 'before');
		await closeStore();
		globalThis.indexedDB = new IDBFactory();
		const db = await openStore();
		await writeDestination(
			db,
			{
				id: DESTINATION,
				connector: 'webhook-json',
				name: 'CRM',
				settings: { url: 'https://crm.example.com/batch', batchSize: 4 },
				secretId: null,
				secretOrigin: null,
				scoreField: 'leadScore',
				tierField: 'leadTier',
				factorsField: null,
				createdAt: 1,
				paused: false,
				pausedReason: null,
				preconfigured: false
			},
			1,
			'test',
			'destination.saved',
			{}
		);
		this.#openTab();
	}

	/** The tab died, or was reloaded, and is opened again. */
	async reload(): Promise<void> {
		// What was in flight finds its tab gone before the next life begins.
		for (let n = 0; n < 3; n++) await new Promise((done) => setImmediate(done));
		await closeStore();
		armKill(0, 'before');
		for (const { id } of await this.imports()) {
			dropSession(id);
			dropFixSession(id);
		}
		await closeStore();
		this.#openTab();
		// As a tab does that opens.
		await takeBackLeft(await openStore());
	}

	/** A sender of its own for each life: one that died sends no more. */
	#openTab(): void {
		const life = ++this.#lives;
		const gone = (): boolean => life !== this.#lives;
		const never = new Promise<never>(() => undefined);
		const fetch: Crm['fetch'] = (url, init) => (gone() ? never : this.#crm.fetch(url, init).then((r) => (gone() ? never : r)));
		const sleep = (ms: number): Promise<void> => {
			this.#time += ms;
			return gone() ? never : new Promise((done) => setImmediate(done));
		};
		const held = new Set<string>();
		const env = {
			store: () => (gone() ? never : openStore()),
			http: createHttp(fetch, { timeoutMs: 5000, maxBytes: 1024 * 1024 }),
			now: () => this.#time,
			random: () => 0.5,
			sleep,
			online: () => true,
			lock: async <T>(name: string, job: () => Promise<T>): Promise<T> => {
				while (held.has(name)) await new Promise((done) => setImmediate(done));
				held.add(name);
				try {
					return await job();
				} finally {
					held.delete(name);
				}
			},
			ifFree: async (name: string, job: () => Promise<void>): Promise<void> => (held.has(name) ? undefined : job()),
			busy: <T>(job: () => Promise<T>): Promise<T> => job(),
			tell: () => undefined,
			nudge: () => undefined,
			shareKey: () => undefined,
			permission: () => Promise.resolve(null),
			newId: () => crypto.randomUUID(),
			origin: null
		};
		const sender = createSender(env);
		this.delivery = createDelivery(
			env,
			sender,
			createPassphrase(env, () => void sender.wake())
		);
	}

	push = (ids: readonly number[], label: string) => this.delivery.createBatch(DESTINATION, Uint32Array.from(ids), label);

	async imports(): Promise<ImportManifest[]> {
		return (await openStore()).getAll('imports');
	}
	/** All contacts of finished imports, by id. */
	async contacts(): Promise<Seen[]> {
		const serials = (await this.imports())
			.filter((m) => m.phase === 'complete')
			.flatMap((m) => m.chunks)
			.sort((a, b) => a - b);
		const chunks = await readChunks(await openStore(), serials);
		return chunks.flatMap((chunk) =>
			chunk
				? Array.from({ length: chunk.length }, (_, i) => ({
						id: contactId(chunk.serial, i),
						importId: chunk.importId,
						alive: chunk.alive[i] === 1,
						values: { ...rowValues(chunk.columns, i) }
					}))
				: []
		);
	}
	visitors = async (): Promise<CaptureRecord[]> => readCaptures(await openStore(), null);
	/** What a tab does that opens after one that died while it erased somebody. */
	finishErasing = (): Promise<void> => resumeErasing();
	held = async (): Promise<HeldRecord[]> => (await heldInOrder(await openStore())).all;
	/** History lines with the ids that undoEvent takes. */
	async history(): Promise<{ id: string; record: HistoryRecord }[]> {
		const db = await openStore();
		const [keys, values] = [await db.getAllKeys('history'), await db.getAll('history')];
		return keys.flatMap((key, k) => (values[k] ?? []).map((record, n) => ({ id: `${key}#${n}`, record })));
	}
	/** Values in stores that must be empty once no import is under way. */
	async leftovers(): Promise<string[]> {
		const db = await openStore();
		const found: string[] = [];
		for (const name of ['files', 'staged', 'stagedPieces', 'pairs', 'decisions', 'fixes', 'plans'] as const)
			if ((await db.count(name)) > 0) found.push(`${await db.count(name)} values in ${name}`);
		const listed = new Set((await this.imports()).flatMap((m) => m.chunks));
		for (const serial of await db.getAllKeys('chunks')) if (!listed.has(serial)) found.push(`chunk ${serial} of no import`);
		for (const e of await db.getAll('outbox')) if (e.state !== 'done') found.push(`a request is ${e.state}`);
		return found;
	}
}
