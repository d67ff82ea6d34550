import { dev } from '$app/environment';
import { goto } from '$app/navigation';
import { m } from '#lib/messages/index';
import { setIdleMinutes } from '#lib/worker-client/host';
import { onNews } from '#lib/worker-client/news';
import { openLaunched, openShared } from './shared-open';
import { sayWhyAnew } from './begin-anew';
import { followRoomForBackups } from '../settings/backups-unlogged';
import { connectivity } from './connectivity.svelte';
import { people } from '../settings/people.svelte';
import { lock } from './lock.svelte';
import { onAskedToGo } from './notice-click';
import type { AppSettings } from '../settings/settings.svelte';
import type { Intake } from './shell-intake.svelte';
import type { Shell } from './shell.svelte';
import { toasts } from './toasts.svelte';
import { watchTyping } from './typing-anywhere';
import { updates } from './updates.svelte';

const words = m.shell;

interface LaunchQueue {
	setConsumer(consume: (params: { files?: { name: string; getFile(): Promise<File> }[] }) => void): void;
}

/** Files that the system opens with the installed app (APP-2). */
function takeLaunches(intake: Intake, known: Promise<unknown>): void {
	const queue = (globalThis as { launchQueue?: LaunchQueue }).launchQueue;
	queue?.setConsumer(({ files = [] }) => void openLaunched(intake, files, known).catch(() => undefined));
}

/**
 * Says what died with its page and what became of it since, until somebody has read it: lists by themselves look as if an edit had never been
 * made, or outcomes had been written at once.
 */
const sayInterrupted = (): (() => void) =>
	onNews((news) => {
		if (news.kind === 'editInterrupted') toasts.show({ text: m.contacts.bulk.interrupted(news.contacts), tone: 'yellow', ms: 0 });
		if (news.kind === 'outcomesFinished') toasts.show({ text: m.scoringModel.backFinished(news.contacts), tone: 'yellow', ms: 0 });
	});

/** Starts what lives as long as the page: counts, settings, network, offline use. Returns the way to stop. */
export function startApp(shell: Shell, settings: AppSettings, intake: Intake): () => void {
	settings.whenKnown((s) => setIdleMinutes(s.idleMinutes));
	const stops = [
		sayInterrupted(),
		shell.start(),
		settings.start(),
		connectivity.watch(() => shell.wake()),
		people.start(),
		followRoomForBackups(),
		watchTyping(),
		onAskedToGo((href) => void goto(href)),
		lock.start(() => settings.value.autoLockMinutes)
	];
	sayWhyAnew();
	const known = Promise.all([shell.known, people.known]);
	takeLaunches(intake, known);
	void openShared(intake, known).catch(() => undefined);
	if (!dev) updates.start(() => toasts.show({ text: words.offlineReady, tone: 'green' })).catch(() => undefined); // No offline use then; all else works.
	return () => {
		for (const stop of stops) stop();
	};
}
