import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { ImportManifest, ImportSetup } from '#domain/import';
import { defaultSettings } from '#domain/settings';
import { dropSession } from '#workers/imports/match/session';
import { rulesHere } from '#workers/imports/proof/recipe';
import { closeStore, openStore } from '#workers/store/engine/open';
import { scoreByRules } from '#workers/store/scores';
import { pipelineApi as api } from '#workers/imports/api';

/** A device with nothing on it. */
export async function freshDevice(): Promise<void> {
	await closeStore();
	globalThis.indexedDB = new IDBFactory();
}

/** An empty device that looks for the named matches only: for tests about something else, whose made-up people look alike. */
export async function plainDevice(): Promise<void> {
	await freshDevice();
	await api.saveSettings({ matchRules: { similar: { on: false, ask: 50, auto: null } } });
	await scoredByThese();
}

/** As the first upkeep of a device notes it: nothing here waits to be scored by other rules. */
export const scoredByThese = async (): Promise<void> => scoreByRules(await openStore(), rulesHere(), 0);

/** The same device after its tab died: the connection is gone, the data is not. */
export async function killedTab(importId: string): Promise<void> {
	dropSession(importId);
	await closeStore();
}

export const csv = (header: string, rows: string[]): File => new File([[header, ...rows].join('\n')], 'leads.csv', { type: 'text/csv' });

/** The setup that the wizard proposes for a file. */
export async function proposedSetup(file: File | File[], patch: Partial<ImportSetup> = {}): Promise<ImportSetup> {
	const seen = await api.inspectFiles([file].flat());
	if (!seen.ok) throw new Error(`not readable: ${seen.problem.code}`);
	const s = defaultSettings();
	return {
		parts: seen.value.setups,
		mapping: seen.value.mapping,
		policy: s.duplicatePolicy,
		requiredPolicy: s.requiredPolicy,
		survivorship: s.survivorship,
		defaultCountry: s.defaultCountry,
		leadSource: '',
		normalizersOff: [],
		dateOrders: {},
		fixes: [],
		largeFileConfirmed: false,
		...patch
	};
}

export const nothing = (): void => undefined;

/** Stages a file and runs it up to the review. */
export async function toReview(file: File | File[], patch: Partial<ImportSetup> = {}): Promise<ImportManifest> {
	const made = await api.createImport([file].flat(), 'file', await proposedSetup(file, patch));
	if (!made.ok) throw new Error(made.problem.code);
	const done = await api.processImport(made.value.id, nothing);
	if (!done.ok) throw new Error(done.problem.code);
	return done.value;
}

/** Runs a file all the way with nothing decided by hand. */
export async function importAll(file: File, patch: Partial<ImportSetup> = {}): Promise<ImportManifest> {
	const { id } = await toReview(file, patch);
	const done = await api.finalizeImport(id, nothing);
	if (!done.ok) throw new Error(done.problem.code);
	return done.value;
}

export { api };
