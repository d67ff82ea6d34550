import type { Store } from '../store/engine/open';

/** In `settings` from the first thing that is erased to the last: whom, so that a kill in between is made good. */
export const ERASING = 'erasing';

/** True when an erasure died in the middle. */
export const erasingLeft = async (db: Store): Promise<boolean> => (await db.get('settings', ERASING)) !== undefined;
