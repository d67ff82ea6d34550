import type { Store } from './open';
import { deviceId } from '../settings';

/**
 * The store's half of the marker pair; the window keeps the other half where evicting a database does not reach. A store
 * that answers with another name than before is a new one: the browser threw the old one away.
 */
export async function storeMark(db: Store): Promise<string> {
	const known = await db.get('settings', 'deviceId');
	return typeof known === 'string' ? known : deviceId(db);
}
