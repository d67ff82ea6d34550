import { beforeEach, describe, expect, it } from 'vitest';
import { draft } from './drafts';
import { freshStore, tab } from './support';

const HOUR_MS = 3_600_000;
const BACK = 'http://localhost/deliver';
const seen: (string | null)[] = [];

beforeEach(async () => {
	await freshStore();
	seen.length = 0;
});

/** A tab with a Zoho behind a relay, which is not signed in to yet. */
async function withZoho() {
	const t = tab({
		fetcher: async (_url: string, init: RequestInit) => {
			seen.push(new Headers(init.headers).get('Authorization'));
			return Response.json({ fields: [{ api_name: 'Email', data_type: 'email' }] });
		}
	});
	const settings = { clientId: '1000.X', relayUrl: 'https://relay.example.com/zoho' };
	await t.api.saveDestination(draft({ id: 'zoho', connector: 'zoho', name: 'Zoho', settings }), null);
	const begun = await t.api.beginSignIn('zoho', BACK);
	if (!begun.ok) throw new Error(begun.problem.code);
	return { t, asked: new URL(begun.value).searchParams };
}

describe('a sign-in that leads back with the token itself', () => {
	it('PUSH-5: Zoho asks for no code, which it gives to no program of a browser; its token lasts an hour, and then asks to sign in again', async () => {
		const { t, asked } = await withZoho();
		expect(Object.fromEntries(asked)).toEqual({
			client_id: '1000.X',
			redirect_uri: BACK,
			response_type: 'token',
			scope: 'ZohoCRM.modules.ALL,ZohoCRM.settings.fields.ALL,ZohoCRM.coql.READ',
			state: expect.any(String)
		});
		const back = `${BACK}#access_token=1000.abc&expires_in=3600000&location=eu&state=${asked.get('state')}`;
		expect(await t.api.finishSignIn(back)).toEqual({ ok: true, value: 'zoho' });
		expect(await t.api.fieldMapping('zoho')).toMatchObject({ ok: true, value: { problem: null } });
		expect(seen).toEqual(['Zoho-oauthtoken 1000.abc']);
		t.clock.now += HOUR_MS;
		expect(await t.api.fieldMapping('zoho')).toMatchObject({ value: { problem: { code: 'deliverySignInAgain' } } });
		expect(seen).toHaveLength(1);
		// The same address a second time is none of ours.
		expect(await t.api.finishSignIn(back)).toMatchObject({ problem: { code: 'deliverySignInUnknown' } });
	});
	it('PUSH-5: a no, and an address without a token, keep nothing and say why', async () => {
		for (const [said, code] of [
			['error=access_denied', 'deliverySignInDenied'],
			['error=invalid_client', 'deliverySignInRefused'],
			['location=eu', 'deliverySignInUnreadable']
		] as const) {
			const { t, asked } = await withZoho();
			expect(await t.api.finishSignIn(`${BACK}#${said}&state=${asked.get('state')}`)).toMatchObject({ ok: false, problem: { code } });
			expect((await t.api.destinations())[0]).toMatchObject({ secretId: null });
		}
	});
});
