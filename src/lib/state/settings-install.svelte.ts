interface InstallPrompt extends Event { prompt(): Promise<{ outcome: string }> }

/** Installing as an app, where the browser lets a page ask; elsewhere Settings says how to do it by hand. */
class Installer {
	installed = $state(false);
	offered = $state(false);
	#prompt: InstallPrompt | null = null;

	/** Listens from the start of the page: the browser offers once, early. */
	watch(): () => void {
		const keep = (e: Event): void => { e.preventDefault(); this.#prompt = e as InstallPrompt; this.offered = true; };
		const done = (): void => { this.installed = true; this.offered = false; };
		addEventListener('beforeinstallprompt', keep);
		addEventListener('appinstalled', done);
		return () => { removeEventListener('beforeinstallprompt', keep); removeEventListener('appinstalled', done); };
	}

	look(): void {
		this.installed ||= matchMedia('(display-mode: standalone)').matches || (navigator as { standalone?: boolean }).standalone === true;
	}

	async ask(): Promise<void> {
		const prompt = this.#prompt;
		this.#prompt = null;
		this.offered = false;
		await prompt?.prompt();
	}
}

export const installer = new Installer();
