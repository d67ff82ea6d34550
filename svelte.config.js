import adapter from '@sveltejs/adapter-static';
import { readFileSync } from 'node:fs';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
// Settled once: the build and its prerendering child must agree, or the pages look for another build's scripts.
const built = (process.env.MUSTER_BUILT ??= new Date().toISOString().slice(0, 16).replace(/[-:]/g, '').replace('T', '.'));

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		// 404.html is what static hosts answer unknown addresses with: the app's frame, which says that there is no such page.
		adapter: adapter({ pages: 'build', assets: 'build', fallback: '404.html', precompress: false, strict: true }),
		// Shown in Settings; every build has its own.
		version: { name: `${version}+${built}` },
		// Absolute addresses, so that an unknown address of any depth still finds the app's frame offline.
		paths: { relative: false },
		// Our own worker (src/service-worker.ts) is registered by lib/state/shell/updates.svelte.ts, never silently.
		serviceWorker: { register: false },
		typescript: {
			// workers/ has a tsconfig of its own (no DOM); Kit must not claim it.
			config: (config) => {
				config.include = config.include.filter((p) => !p.includes('tests'));
				config.exclude = [...(config.exclude ?? []), '../src/service-worker.ts'];
				return config;
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				// The window never talks to a CRM: only the delivery worker does, under its own header (see SECURITY.md).
				'connect-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'muster-workers', 'muster-service-worker']
			}
		}
	}
};
