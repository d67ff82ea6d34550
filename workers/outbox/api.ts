import { browserEnv } from './browser-env';
import { createDelivery } from './delivery';
import { createSender, type Sender } from './sender';

const env = browserEnv((destinationId) => sender.nudged(destinationId));
const sender: Sender = createSender(env);

/** The delivery worker's API: the only sender, the only holder of secrets. */
export const deliveryApi = createDelivery(env, sender);

// The network came back: nobody should have to look at the screen for what waits to leave.
globalThis.addEventListener?.('online', () => void sender.wake());
