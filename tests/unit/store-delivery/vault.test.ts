import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeStore, openStore, type Store } from '#workers/store/engine/open';
import { openSecret, removeSecret, sealSecret } from '#workers/store/sealing/vault';

let db: Store;
let n = 0;
beforeEach(async () => {
	await closeStore();
	db = await openStore(`vault-${++n}`);
});

describe('vault', () => {
	it('PUSH-5: keeps a token encrypted under a key that can not be exported', async () => {
		await sealSecret(db, 'crm', 'https://crm.example.com', 'pat-na1-s3cret');
		expect(await openSecret(db, 'crm', 'https://crm.example.com')).toBe('pat-na1-s3cret');
		const kept = await db.getAll('vault');
		const key = kept.find((v) => v instanceof CryptoKey) as CryptoKey;
		expect(key.extractable).toBe(false);
		await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
		for (const v of kept) if (!(v instanceof CryptoKey)) expect(new TextDecoder('latin1').decode(v.data)).not.toContain('s3cret');
	});
	it('PUSH-5: a token opens for the destination and origin that it was saved for, and no other', async () => {
		await sealSecret(db, 'crm', 'https://crm.example.com', 'one');
		expect(await openSecret(db, 'crm', 'https://evil.example.com')).toBeNull();
		expect(await openSecret(db, 'other', 'https://crm.example.com')).toBeNull();
		// Moved by hand to another id it stays closed too.
		await db.put('vault', (await db.get('vault', 'secret/crm'))!, 'secret/other');
		expect(await openSecret(db, 'other', 'https://crm.example.com')).toBeNull();
	});
	it('PUSH-5: the same token twice is two different ciphertexts; a tampered one does not open', async () => {
		await sealSecret(db, 'a', 'https://x.example', 'same');
		await sealSecret(db, 'b', 'https://x.example', 'same');
		const [a, b] = [await db.get('vault', 'secret/a'), await db.get('vault', 'secret/b')] as { data: Uint8Array }[];
		expect([...a!.data]).not.toEqual([...b!.data]);
		a!.data[0]! ^= 1;
		await db.put('vault', a as never, 'secret/a');
		expect(await openSecret(db, 'a', 'https://x.example')).toBeNull();
	});
	it('PUSH-5: two tabs that save at once end with one key, and both tokens open', async () => {
		await Promise.all([sealSecret(db, 'a', 'https://x.example', '1'), sealSecret(db, 'b', 'https://x.example', '2')]);
		expect((await db.getAll('vault')).filter((v) => v instanceof CryptoKey)).toHaveLength(1);
		expect([await openSecret(db, 'a', 'https://x.example'), await openSecret(db, 'b', 'https://x.example')]).toEqual(['1', '2']);
	});
	it('PUSH-5: a removed token is gone', async () => {
		await sealSecret(db, 'a', 'https://x.example', '1');
		await removeSecret(db, 'a');
		expect(await openSecret(db, 'a', 'https://x.example')).toBeNull();
	});
});
