import { until, type Driver } from './walk';

const PASS = 'correct horse battery';

/**
 * The lock, in an app that has four contacts, all delivered: a passphrase is set → locked, nothing of them is on the screen → a wrong
 * passphrase, the right one, and they are back → wiped from the lock screen, and the app is empty.
 */
export async function walkLock(d: Driver, url: string): Promise<void> {
	await d.goto(`${url}/settings`);
	await d.click('set-user-passphrase');
	await d.type('user-passphrase-next', PASS);
	await d.type('user-passphrase-again', PASS);
	await d.click('user-passphrase-save');
	await d.click('lock-now');
	await d.type('unlock-user-passphrase', 'not the right one');
	await d.click('unlock-user');
	await until(d, 'the wrong passphrase refused', async () => (await d.screen()).includes('This passphrase is not the right one.'));
	await d.goto(`${url}/contacts`);
	await d.find('lock-screen');
	if (/johnson/i.test(await d.screen())) throw new Error('a contact is on the lock screen');
	await d.type('unlock-user-passphrase', PASS);
	await d.click('unlock-user');
	await until(d, 'the contacts after unlocking', async () => (await d.count('contact-row')) === 4 && /johnson/i.test(await d.screen()));
	await d.click('rail-lock');
	await d.click('lock-wipe');
	await d.type('wipe-word', 'wipe');
	await d.click('wipe-confirm');
	// In the app, not by a new address: WebKit blocks the store for good where a page is left while several transactions of it wait
	// (SECURITY.md).
	await d.click('nav-contacts');
	await until(
		d,
		'no contact after the wipe',
		async () => (await d.count('lock-screen')) === 0 && (await d.screen()).includes('No contacts yet')
	);
}
