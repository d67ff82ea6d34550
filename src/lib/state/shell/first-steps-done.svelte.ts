import { delivery } from '#lib/worker-client/delivery';
import { followNews } from '#lib/worker-client/follow-news';
import { lastPassed } from '../booth/booth-check-passed';
import { installer, platform } from '../settings/settings-install.svelte';
import { isAppleTablet } from './home-screen';
import type { AppSettings } from '../settings/settings.svelte';
import type { Shell } from './shell.svelte';

export type StepId = 'install' | 'contacts' | 'destination' | 'booth';

/** The first steps as they stand: ticked off by what is on the device, never by a tap. */
export class FirstStepsDone {
	#shell: Shell;
	#settings: AppSettings;
	/** A CRM or a file is set up as a destination. */
	#connected = $state(false);
	readonly checkedAt = lastPassed();

	constructor(shell: Shell, settings: AppSettings) {
		[this.#shell, this.#settings] = [shell, settings];
	}

	readonly hasEvent = $derived.by(() => this.#settings.value.boothEvent !== null);
	/** In their order: an iPad's tab is installed before anything is kept in it; elsewhere it can wait. Firefox on a computer can't. */
	readonly steps = $derived.by((): { id: StepId; done: boolean }[] => {
		const install = { id: 'install' as const, done: installer.installed };
		const others = [
			{ id: 'contacts' as const, done: (this.#shell.contacts ?? 0) > 0 || this.#shell.completed.length > 0 },
			{ id: 'destination' as const, done: this.#connected },
			{ id: 'booth' as const, done: this.hasEvent && this.checkedAt > 0 }
		];
		return isAppleTablet() ? [install, ...others] : platform() === 'firefox' ? others : [...others, install];
	});
	readonly count = $derived(this.steps.filter((s) => s.done).length);
	readonly next = $derived(this.steps.find((s) => !s.done)?.id ?? null);

	/** Looks for destinations and follows the news; returns the way to stop. */
	start(): () => void {
		installer.look();
		const look = (): Promise<void> =>
			delivery.destinations().then(
				(all) => {
					this.#connected = all.length > 0;
				},
				() => undefined
			);
		void look();
		return followNews(['delivery'], look);
	}
}
