import type { Settings } from '#domain/settings';

export type ThemeChoice = Settings['theme'];
export type Density = Settings['density'];

/** Read by static/theme.js before the first paint, so that the page never flashes in the wrong theme. */
const STORE = { theme: 'muster-theme', density: 'muster-density' };

const read = (key: string): string | null => {
	try { return localStorage.getItem(key); } catch { return null; } // Storage can be switched off.
};
const write = (key: string, value: string): void => {
	try { localStorage.setItem(key, value); } catch { /* The choice still holds until the page is closed. */ }
};

/** Theme and density of this device, on <html> and mirrored for the next start. */
class Theme {
	choice = $state<ThemeChoice>('system');
	density = $state<Density>('comfortable');

	constructor() {
		const theme = read(STORE.theme), density = read(STORE.density);
		if (theme === 'light' || theme === 'dark') this.choice = theme;
		if (density === 'compact') this.density = density;
	}

	/** Height of a table row in px: 44, or 36 when dense with a mouse. */
	get rowHeight(): number {
		return this.density === 'compact' && matchMedia('(pointer: fine)').matches ? 36 : 44;
	}

	setTheme(choice: ThemeChoice): void {
		this.choice = choice;
		write(STORE.theme, choice);
		const root = document.documentElement;
		if (choice === 'system') delete root.dataset.theme;
		else root.dataset.theme = choice;
		document.querySelector('meta[name="color-scheme"]')?.setAttribute('content', choice === 'system' ? 'light dark' : choice);
	}

	setDensity(density: Density): void {
		this.density = density;
		write(STORE.density, density);
		document.documentElement.dataset.density = density;
	}
}

export const theme = new Theme();
