import { unlocksHere } from '../store/sealing/protect';
import { browserEnv } from './browser-env';
import { beside, createDelivery } from './delivery';
import { createPassphrase } from './passphrase';
import { createSender, type Sender } from './sending/sender';

const env = browserEnv(
	(destinationId) => sender.nudged(destinationId),
	(news) => passphrase.hear(news)
);
const sender: Sender = createSender(env);
const passphrase = createPassphrase(env, wake);

function wake(): void {
	beside(sender.wake());
}
unlocksHere();

/** The delivery worker's API: the only sender, the only holder of secrets. */
export const deliveryApi = createDelivery(env, sender, passphrase);

// Another tab may have been given the passphrase already.
env.shareKey({ kind: 'ask' });

// The network came back: nobody should have to look at the screen for what waits to leave.
globalThis.addEventListener?.('online', wake);
