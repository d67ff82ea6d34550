import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import KioskLeave from '#lib/components/booth/KioskLeave.svelte';
import { kiosk } from '#lib/state/booth/kiosk.svelte.ts';
import { lock } from '#lib/state/shell/lock.svelte.ts';

afterEach(() => {
	vi.restoreAllMocks();
	kiosk.end();
	lock.view = null;
	lock.problem = null;
});

it('CAP-1, HIS-3: whoever forgot the passcode leaves visitor mode by the passphrase of the user at work, and by no other word', async () => {
	lock.view = { currentId: 'u1', sealing: false, users: [{ id: 'u1', name: 'Iris', role: 'marketingAdministrator' }] };
	vi.spyOn(lock, 'unlock').mockImplementation(async (id, typed) => {
		const isTheirs = id === 'u1' && typed === 'correct horse';
		if (!isTheirs) lock.problem = { code: 'passphraseWrong', params: {} };
		return isTheirs;
	});
	await kiosk.start('2468');
	await render(KioskLeave, { open: true });
	await page.getByTestId('kiosk-forgotten').click();
	const field = page.getByLabelText('Passphrase of Iris');
	await vi.waitFor(() => {
		expect(document.activeElement).toBe(field.element());
	});
	await field.fill('2468');
	await page.getByTestId('kiosk-leave-run').click();
	await expect.element(page.getByText('This passphrase is not the right one.')).toBeVisible();
	expect(kiosk.on).toBe(true);
	await field.fill('correct horse');
	await page.getByTestId('kiosk-leave-run').click();
	await expect.poll(() => kiosk.on).toBe(false);
});

it('CAP-1: where the app has no lock the passcode alone ends visitor mode', async () => {
	await kiosk.start('2468');
	await render(KioskLeave, { open: true });
	await expect.element(page.getByLabelText('Passcode to leave')).toBeVisible();
	expect(page.getByTestId('kiosk-forgotten').elements()).toEqual([]);
	await page.getByLabelText('Passcode to leave').fill('2468');
	await page.getByTestId('kiosk-leave-run').click();
	await expect.poll(() => kiosk.on).toBe(false);
});
