// The icons as plain pictures. The package draws each one element by element, from data, by a component that takes any attribute:
// twenty of them are a third of the work of the first screen. Here each icon's own data becomes markup that is copied as a whole.
import { readFileSync } from 'node:fs';

const ICON = /\/@lucide\/svelte\/dist\/icons\/[\w-]+\.svelte$/;
const DATA = /const iconData = (\{.*\});/;

const attributes = (of) =>
	Object.entries(of)
		.map(([name, value]) => `${name}=${JSON.stringify(value)}`)
		.join(' ');

/**
 * The component of an icon: size in pixels, strokeWidth, class, and hidden from screen readers unless said otherwise, as the app uses
 * them.
 * @param {string} source the package's own component of it
 * @returns {string | null} null = its data can't be found, and the package's component is used
 */
export function plainIcon(source) {
	const data = DATA.exec(source)?.[1];
	if (!data) return null;
	const { name, node } = JSON.parse(data);
	const shapes = node.map(([tag, of]) => `<${tag} ${attributes(of)} />`).join('');
	return `<script>let { size = 24, strokeWidth = 2, class: extra = '', 'aria-hidden': hidden = 'true' } = $props();</script>
<svg xmlns="http://www.w3.org/2000/svg" width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width={strokeWidth} stroke-linecap="round" stroke-linejoin="round" class="lucide-icon lucide lucide-${name} {extra}" aria-hidden={hidden}>${shapes}</svg>`;
}

/** Vite plugin: draws the icons so. */
export function plainIcons() {
	return {
		name: 'muster-plain-icons',
		enforce: 'pre',
		load(id) {
			return ICON.test(id) ? plainIcon(readFileSync(id, 'utf8')) : null;
		}
	};
}
