import type { Campaign } from '#domain/lists/campaign';
import type { DialerRequest } from '#domain/lists/dialer';
import type { ImportManifest } from '#domain/import';
import { noUploadOptions, type LeadList, type ListUploadOptions } from '#domain/lists/lead-list';
import type { Process } from '#domain/lists/process';
import type { Result } from '#domain/result';
import { listsApi as lists } from '#workers/lists/api';
import { csv, importAll } from '../imports/harness';

export { lists };

/** The value of a result, or a failure that says its code. */
export function valueOf<T>(r: Result<T>): T {
	if (!r.ok) throw new Error(`${r.problem.code} ${JSON.stringify(r.problem.params)}`);
	return r.value;
}

export const makeProcess = async (name = 'Sales'): Promise<Process> => valueOf(await lists.createProcess(name));
export const makeList = async (processId: string, name: string, timeZone = ''): Promise<LeadList> =>
	valueOf(await lists.saveLeadList({ id: null, processId, name, timeZone, owner: '', description: '' }));
/** Assigns lists and agrees to what is lost by it. */
export const assign = async (campaignId: string, assigned: string[]): Promise<Campaign> =>
	valueOf(await lists.assign(campaignId, assigned, valueOf(await lists.previewAssignment(campaignId, assigned)).lost));
export const makeCampaign = async (processId: string, name: string, assigned: string[] = []): Promise<Campaign> => {
	const made = valueOf(await lists.saveCampaign({ id: null, processId, name, outcomes: null }));
	return assigned.length > 0 ? valueOf(await lists.assign(made.id, assigned, [])) : made;
};

/** What a dialer is given of a campaign: who may be called, in our own columns, nobody marked; otherwise as asked. */
export const dialerRequest = (campaignId: string, asked: Partial<DialerRequest> = {}): DialerRequest => ({
	campaignId,
	profile: 'generic',
	lists: null,
	states: 'callable',
	queue: false,
	spreadsheetSafe: true,
	bom: false,
	...asked
});

export const HEADER = 'First Name,Last Name,Email,Phone 1,Phone 2,Phone 3,Phone 4,Phone 5,Company';

/** Uploads rows of HEADER into a list. */
export const upload = (listId: string, rows: string[], options: Partial<ListUploadOptions> = {}): Promise<ImportManifest> =>
	importAll(csv(HEADER, rows), { requiredPolicy: 'emailOrPhone', list: { listId, ...noUploadOptions(), ...options } });

/** Ids of a list's contacts, in its order. */
export const idsIn = async (listId: string): Promise<number[]> => (await lists.members(listId, 0, 200)).rows.map((r) => r.id);
export const namesIn = async (listId: string): Promise<string[]> => (await lists.members(listId, 0, 200)).rows.map((r) => r.name);

/** Windows in which everybody may be called at any time. */
export const alwaysOpen = async (): Promise<void> => {
	valueOf(await lists.saveCallingWindows({ '': Array.from({ length: 7 }, () => [[0, 1440] as [number, number]]) }));
};
/** The code of what went wrong, if anything did. */
export const code = (r: { ok: boolean; problem?: { code: string } }): string | undefined => r.problem?.code;
