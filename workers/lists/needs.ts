import type { ListsApi } from '../contract';
import type { Needs } from '../guard';

/** What calls of the lists need (HIS-3). Looking at a campaign and being shown whom to call is everybody's; noting what came of a call is not. */
export const listsNeeds: Needs<ListsApi> = {
	createProcess: 'lists',
	renameProcess: 'lists',
	deleteProcess: 'lists',
	saveLeadList: 'lists',
	enableLeadList: 'lists',
	deleteLeadList: 'lists',
	addMembers: 'lists',
	removeMembers: 'lists',
	saveCampaign: 'lists',
	deleteCampaign: 'lists',
	assign: 'lists',
	reset: 'lists',
	churn: 'lists',
	attempt: 'lists',
	takeBackAttempt: 'lists',
	importSuppression: 'lists',
	deleteSuppression: 'lists',
	listRefusals: 'lists',
	unlistRefusals: 'lists',
	saveCallingWindows: 'lists',
	exportDialer: 'export',
	takeBackQueued: 'export'
};
