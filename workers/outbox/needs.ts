import type { DeliveryApi } from '../contract';
import type { Needs } from '../guard';

/** What calls of the sender need (HIS-3): whoever may deliver sets destinations up, too, and nobody else asks one anything under its token. */
export const deliveryNeeds: Needs<DeliveryApi> = {
	saveDestination: 'push',
	deleteDestination: 'push',
	testConnection: 'push',
	foresee: 'push',
	fieldMapping: 'push',
	saveFieldMapping: 'push',
	createTargetFields: 'push',
	beginSignIn: 'push',
	finishSignIn: 'push',
	setPassphrase: 'push',
	createBatch: 'push',
	pauseBatch: 'push',
	resumeBatch: 'push',
	vouchBatch: 'push',
	cancelBatch: 'push',
	resumeDestination: 'push',
	resendRejected: 'push',
	takeBack: 'push',
	findDoubles: 'push',
	exportReceipts: 'export',
	batchFile: 'export'
};
