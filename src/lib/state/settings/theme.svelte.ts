import type { Settings } from '#domain/settings';
import { remember, remembered } from '../remembered';

export type ThemeChoice = Settings['theme'];
export type Density = Settings['density'];

/** Read by static/theme.js before the first paint, so that the page never flashes in the wrong theme. */
const STORE = { theme: 'muster-theme', density: 'muster-density' };

/** Theme and density of this device, on <html> and mirrored for the next start. */
class Theme {
	choice = $state<ThemeChoice>('system');
	density = $state<Density>('comfortable');

	constructor() {
		const theme = remembered(STORE.theme),
			density = remembered(STORE.density);
		if (theme === 'light' || theme === 'dark') this.choice = theme;
		if (density === 'compact') this.density = density;
	}

	/** Height of a table row in px: 44, or 36 when dense with a mouse. */
	get rowHeight(): number {
		return this.density === 'compact' && matchMedia('(pointer: fine)').matches ? 36 : 44;
	}

	setTheme(choice: ThemeChoice): void {
		this.choice = choice;
		remember(STORE.theme, choice);
		const root = document.documentElement;
		if (choice === 'system') delete root.dataset.theme;
		else root.dataset.theme = choice;
		document.querySelector('meta[name="color-scheme"]')?.setAttribute('content', choice === 'system' ? 'light dark' : choice);
	}

	setDensity(density: Density): void {
		this.density = density;
		remember(STORE.density, density);
		document.documentElement.dataset.density = density;
	}
}

export const theme = new Theme();
