import { ok, type Result } from '#domain/result';
import { readDestinations } from '../store/destinations';
import { journal } from '../store/journal/journal';
import type { Store } from '../store/engine/open';
import { userName } from '../store/settings';
import { changePassphrase, unlock, vaultState, type VaultState } from '../store/sealing/vault';
import { passphraseKey, usePassphraseKey } from '../store/sealing/vault-keys';
import { connectorOf } from './destinations/destination-target';
import type { Env } from './env';
import { addressId, hiddenOrigin } from './destinations/secret-address';
import { tokensId } from './destinations/sign-in';

/** What tabs tell each other of the key, within this browser and origin only; the key itself can't be read by any of them. */
export type VaultNews = { kind: 'key'; key: CryptoKey | null } | { kind: 'ask' };

/** Every secret that is kept, with the origin it is bound to. */
async function originsOf(db: Store): Promise<Map<string, string>> {
	const origins = new Map<string, string>();
	for (const d of await readDestinations(db)) {
		const hidden = hiddenOrigin(d);
		if (hidden !== null) origins.set(addressId(d.id), hidden);
		if (d.secretId === null || d.secretOrigin === null) continue;
		origins.set(d.secretId, d.secretOrigin);
		const connector = connectorOf(d);
		const signIn = connector.ok && connector.value.kind === 'network' ? connector.value.oauth?.(d.settings) : undefined;
		if (signIn?.ok) origins.set(tokensId(d.id), new URL(signIn.value.tokenUrl).origin);
	}
	return origins;
}

/** The acts around the passphrase. `wake` looks again at what waited for it. */
export function createPassphrase(env: Env, wake: () => void) {
	const share = (): void => env.shareKey({ kind: 'key', key: passphraseKey() });
	return {
		state: async (): Promise<VaultState> => vaultState(await env.store()),
		async change(next: string | null, current: string | null): Promise<Result<null>> {
			const db = await env.store();
			const changed = await changePassphrase(db, await originsOf(db), next, current);
			if (!changed.ok) return changed;
			await journal(db, env.now(), await userName(db), next === null ? 'vault.passphraseRemoved' : 'vault.passphraseSet', {});
			share();
			wake();
			return changed;
		},
		async unlock(passphrase: string): Promise<Result<null>> {
			const opened = await unlock(await env.store(), passphrase);
			if (!opened.ok) return opened;
			share();
			wake();
			return ok(null);
		},
		lock(): void {
			usePassphraseKey(null);
			share();
		},
		/** News of another tab. */
		hear(news: VaultNews): void {
			if (news.kind === 'ask') {
				if (passphraseKey()) share();
				return;
			}
			usePassphraseKey(news.key);
			if (news.key) wake();
		}
	};
}
export type Passphrase = ReturnType<typeof createPassphrase>;
