import { browserEnv } from './browser-env';
import { createDelivery } from './delivery';
import { createPassphrase } from './passphrase';
import { createSender, type Sender } from './sender';

const env = browserEnv((destinationId) => sender.nudged(destinationId), (news) => passphrase.hear(news));
const sender: Sender = createSender(env);
const passphrase = createPassphrase(env, () => void sender.wake());

/** The delivery worker's API: the only sender, the only holder of secrets. */
export const deliveryApi = createDelivery(env, sender, passphrase);

// Another tab may have been given the passphrase already.
env.shareKey({ kind: 'ask' });

// The network came back: nobody should have to look at the screen for what waits to leave.
globalThis.addEventListener?.('online', () => void sender.wake());
