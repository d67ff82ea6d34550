import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import LockScreen from '#lib/components/shell/LockScreen.svelte';
import { lock } from '#lib/state/shell/lock.svelte.ts';

it('HIS-3: old copies that are removed while the lock screen is there move nothing that can be pressed', async () => {
	vi.spyOn(lock, 'load').mockResolvedValue();
	vi.spyOn(lock, 'dropOldCopies').mockResolvedValue();
	lock.view = { currentId: 'u1', sealing: false, users: [{ id: 'u1', name: 'Iris', role: 'marketingAdministrator' }] };
	await render(LockScreen, {});
	const places = () =>
		['lock-wipe', 'unlock-user', 'unlock-user-passphrase'].map((id) => page.getByTestId(id).element().getBoundingClientRect().top);
	const before = places();
	lock.moving = 40;
	await expect.element(page.getByTestId('lock-moving')).toBeVisible();
	expect(places()).toEqual(before);
	const bar = page.getByTestId('lock-moving').element().getBoundingClientRect();
	expect(bar.top).toBeGreaterThan(page.getByTestId('lock-wipe').element().getBoundingClientRect().bottom);
	expect(bar.bottom).toBeLessThanOrEqual(document.documentElement.scrollHeight);
	lock.moving = null;
});

it('HIS-3, APP-3: after a passphrase that is not the right one its field is marked, and says what is wrong with it', async () => {
	vi.spyOn(lock, 'load').mockResolvedValue();
	vi.spyOn(lock, 'dropOldCopies').mockResolvedValue();
	lock.view = { currentId: 'u1', sealing: false, users: [{ id: 'u1', name: 'Iris', role: 'marketingAdministrator' }] };
	await render(LockScreen, {});
	const field = page.getByTestId('unlock-user-passphrase').last();
	await expect.element(field).not.toHaveAttribute('aria-invalid', 'true');
	lock.problem = { code: 'passphraseWrong', params: {} };
	await expect.element(field).toHaveAttribute('aria-invalid', 'true');
	const says = document.getElementById(field.element().getAttribute('aria-describedby') ?? '');
	expect(says?.textContent).toContain('This passphrase is not the right one.');
	lock.problem = null;
});
