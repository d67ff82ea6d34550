import { until, type Driver } from './walk';
import { numberIn } from './wizard';

/**
 * The main path of lead lists, in an app that is open and has four contacts: a list of all of them → one found by search → a campaign → one
 * called, the outcome noted → a file for a dialer. Whom to call is chosen by hand, so that the walk goes the same way at night.
 */
export async function walkLists(d: Driver): Promise<void> {
	await d.click('nav-lists');
	await d.click('list-new');
	// APP-3: Back closes what lies above the screen, and leaves the screen where it is.
	await d.find('list-name');
	await d.back();
	await until(d, 'the dialog closed by Back', async () => (await d.count('list-name')) === 0);
	await d.click('list-new');
	await d.type('list-name', 'Fair');
	await d.click('list-save');
	await d.click('list-add-all');
	await until(d, 'all contacts in the list', async () => (await d.count('member-row')) === 4);
	await d.type('search', 'johnson');
	await until(d, 'who is searched for', async () => (await d.count('member-row')) === 1);
	await d.click('list-start');
	await until(d, 'the campaign', async () => numberIn(await d.text('state-total')) === 4);
	await d.click('best-row');
	await d.find('outcome-pad', 'ready');
	await d.click('outcome-noAnswer');
	await d.find('work-undo');
	await d.click('work-leave');
	await until(d, 'the outcome in the figures', async () => numberIn(await d.text('state-notReached')) === 1);
	await d.click('campaign-menu');
	await d.click('open-dialer');
	await d.click('dialer-run');
	await until(d, 'the file for a dialer', async () => /contact/.test(await d.text('dialer-done')));
}
