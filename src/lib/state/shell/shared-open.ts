import { messageText } from '#domain/messages/index';
import { SHARED_CACHE } from '#domain/device/shared-files';
import { m } from '#lib/messages/index';
import { kiosk } from '../booth/kiosk.svelte';
import { lock } from './lock.svelte';
import { keepFiles, takeLeft, takeShared } from './shell-shared';
import type { Intake } from './shell-intake.svelte';
import { toasts } from './toasts.svelte';

const words = m.shell;
type Way = Pick<Intake, 'open' | 'refusal'>;

/** How often it is looked whether what waits can be opened by now, ms. */
const AGAIN_MS = 2000;
/** What has to be read is read by then, ms: files don't wait for a store that never answers. */
const PATIENCE_MS = 5000;

/** Visitors type, or the app is about to lock: nothing is opened, nor said where nobody of the house reads it. */
const shut = (): boolean => kiosk.on || lock.covered;
const said = (text: string): number => toasts.show({ text, tone: 'yellow', ms: 0 });
let again: ReturnType<typeof setTimeout> | undefined;

/** Before it is known what runs and who may do what, nothing would be refused. */
const untilKnown = (known: Promise<unknown>): Promise<unknown> =>
	Promise.race([known.catch(() => undefined), new Promise((done) => setTimeout(done, PATIENCE_MS))]);

/**
 * Opens files that another app shared (APP-2), which the service worker has kept. Where the page of the share was closed before it could, at
 * the lock screen say, they wait for the next start at Home; so they do while nobody may open them, and Home opens them once somebody may.
 */
export async function openShared(way: Way, known: Promise<unknown>): Promise<void> {
	const asked = new URLSearchParams(location.search).get('shared');
	if (!('caches' in globalThis) || kiosk.on || (asked === null && location.pathname !== '/')) return;
	// A reload of this address shares nothing once more.
	if (asked !== null) history.replaceState(history.state, '', location.pathname);
	if (asked === 'nothing') said(words.sharedNothing);
	if (asked === 'full') said(words.sharedFull);
	if (!(await caches.has(SHARED_CACHE))) {
		if (asked === 'kept') said(words.sharedElsewhere);
		return;
	}
	const left = await takeLeft();
	if (left.length > 0) said(words.sharedLeft(left));
	await untilKnown(known);
	await open(way, asked === 'kept' ? 'asked' : 'waiting');
}

/** Opens what waits, or looks again later. `asked` = the user waits for it, and hears why it doesn't open. */
async function open(way: Way, why: 'asked' | 'waiting' | 'again'): Promise<void> {
	clearTimeout(again);
	const later = (): void => {
		clearTimeout(again);
		again = setTimeout(() => void open(way, 'again').catch(() => undefined), AGAIN_MS);
	};
	if (shut() || (why === 'again' && location.pathname !== '/')) return later();
	const refusal = way.refusal();
	if (refusal !== '') {
		if (why !== 'again') said(words.sharedWaits(refusal));
		return later();
	}
	const hand = await takeShared();
	if (hand.files.length === 0) {
		if (why === 'asked') said(words.sharedElsewhere);
		// Another page has them in hand: one that died or was loaded anew lets go a moment late.
		if (await caches.has(SHARED_CACHE)) later();
		return;
	}
	const back = (): void => {
		hand.back();
		later();
	};
	if (!(await way.open(hand.files, 'file', { ...hand, back }))) back();
}

/**
 * Opens files that the system hands to the installed app (APP-2). One that is gone by then is named, and keeps no other out. Where they can't
 * be opened now they wait as what was shared does.
 */
export async function openLaunched(
	way: Way,
	handles: readonly { name: string; getFile(): Promise<File> }[],
	known: Promise<unknown>
): Promise<void> {
	const got = await Promise.allSettled(handles.map((h) => h.getFile()));
	for (const [i, one] of got.entries())
		if (one.status === 'rejected')
			toasts.show({ text: messageText({ code: 'fileChanged', params: { name: handles[i]!.name } }), tone: 'yellow' });
	const files = got.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
	if (files.length === 0) return;
	await untilKnown(known);
	if (!shut() && way.refusal() === '' && (await way.open(files))) return;
	const left = await keepFiles(files);
	if (left.length > 0) said(words.sharedLeft(left));
	if (left.length < files.length) await open(way, 'asked');
}
