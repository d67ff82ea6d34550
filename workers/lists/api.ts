import type { ListsApi, News } from '../contract';
import { whenFull } from '../imports/when-full';
import { attempt, attempts, callbacks, takeBackAttempt } from './attempts';
import { assign, assignment, campaign, campaigns, deleteCampaign, previewAssignment, saveCampaign } from './campaigns';
import { forgetContactsIndex } from './contacts-index';
import { dashboard } from './dashboard';
import { countRefused, dialerProfiles, exportDialer } from './dialers/export';
import { takeBackQueued } from './dialers/queued';
import { addMembers } from './add-members';
import { deleteLeadList, enableLeadList, leadList, leadLists, removeMembers, saveLeadList } from './lead-lists';
import { memberIds, memberRows, members } from './members';
import { membershipsOf } from './memberships';
import { createProcess, deleteProcess, processes, renameProcess } from './processes';
import { churn, countChurn, countReset, reset } from './resets';
import { keptFrom, listRefusals, refusals, unlistRefusals } from './refusals';
import { deleteSuppression, importSuppression, suppressions } from './suppressions';
import { callingWindows, saveCallingWindows } from './windows';
import { best, dial, hourOf, inView, next, release, take } from './work';

new BroadcastChannel('muster').onmessage = (e: MessageEvent<News>) => {
	if (e.data.kind === 'contacts' && !e.data.serials) forgetContactsIndex();
};

/** What lists.worker offers to the window. */
export const listsApi: ListsApi = {
	ping: async () => 'pong',
	processes,
	createProcess: whenFull(createProcess),
	renameProcess: whenFull(renameProcess),
	deleteProcess: whenFull(deleteProcess),
	leadLists,
	leadList,
	saveLeadList: whenFull(saveLeadList),
	enableLeadList: whenFull(enableLeadList),
	deleteLeadList: whenFull(deleteLeadList),
	members,
	memberRows,
	memberIds,
	membershipsOf,
	addMembers: whenFull(addMembers),
	removeMembers: whenFull(removeMembers),
	campaigns,
	campaign,
	saveCampaign: whenFull(saveCampaign),
	deleteCampaign: whenFull(deleteCampaign),
	assignment,
	previewAssignment,
	assign: whenFull(assign),
	dashboard,
	best,
	next: whenFull(next),
	take: whenFull(take),
	release: whenFull(release),
	hourOf,
	inView,
	dial: whenFull(dial),
	attempt: whenFull(attempt),
	takeBackAttempt: whenFull(takeBackAttempt),
	attempts,
	callbacks,
	countReset,
	reset: whenFull(reset),
	countChurn,
	churn: whenFull(churn),
	dialerProfiles,
	exportDialer: whenFull(exportDialer),
	takeBackQueued: whenFull(takeBackQueued),
	countRefused,
	suppressions,
	importSuppression: whenFull(importSuppression),
	deleteSuppression: whenFull(deleteSuppression),
	refusals,
	listRefusals: whenFull(listRefusals),
	unlistRefusals: whenFull(unlistRefusals),
	keptFrom,
	callingWindows,
	saveCallingWindows: whenFull(saveCallingWindows)
};
