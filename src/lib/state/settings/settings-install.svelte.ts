import { isAppleTablet } from '../shell/home-screen';

interface InstallPrompt extends Event {
	prompt(): Promise<{ outcome: string }>;
}

/** Whose way of installing is the one here. */
export type Platform = 'apple' | 'android' | 'mac' | 'chromium' | 'firefox';
export function platform(): Platform {
	if (isAppleTablet()) return 'apple';
	const { userAgent } = navigator;
	if (/Android/.test(userAgent)) return 'android';
	if (/Firefox\//.test(userAgent)) return 'firefox';
	return /Macintosh/.test(userAgent) && !/Chrome\//.test(userAgent) ? 'mac' : 'chromium';
}

/** Installing as an app, where the browser lets a page ask; elsewhere Settings says how to do it by hand. */
class Installer {
	installed = $state(false);
	offered = $state(false);
	/** To be installed before anything is imported: an iPad's tab. */
	first = $state(false);
	/** That was read in this tab, and it goes on here. */
	firstSeen = $state(false);
	#prompt: InstallPrompt | null = null;

	/** Listens from the start of the page: the browser offers once, early. */
	watch(): () => void {
		const keep = (e: Event): void => {
			e.preventDefault();
			this.#prompt = e as InstallPrompt;
			this.offered = true;
		};
		const done = (): void => {
			this.installed = true;
			this.offered = false;
		};
		addEventListener('beforeinstallprompt', keep);
		addEventListener('appinstalled', done);
		this.look();
		return () => {
			removeEventListener('beforeinstallprompt', keep);
			removeEventListener('appinstalled', done);
		};
	}

	look(): void {
		this.installed ||= matchMedia('(display-mode: standalone)').matches || (navigator as { standalone?: boolean }).standalone === true;
		this.first = !this.installed && isAppleTablet();
	}

	async ask(): Promise<void> {
		const prompt = this.#prompt;
		this.#prompt = null;
		this.offered = false;
		await prompt?.prompt();
	}
}

export const installer = new Installer();
