import { readdirSync } from 'node:fs';
import { BUILD } from './servers';

/** Addresses of all prerendered screens, from the build itself: a new screen is tested without being named here. */
export function allScreens(): string[] {
	return readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
		.map((name) => name.split('\\').join('/'))
		.filter((name) => name.endsWith('.html') && !name.startsWith('_app/') && name !== '404.html')
		.map((name) => `/${name.replace(/(^|\/)index\.html$/, '').replace(/\.html$/, '')}`)
		.sort();
}
