import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import tailwindcss from '@tailwindcss/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { appChunks } from './scripts/app-chunks.mjs';
import { plainIcons } from './scripts/icons.mjs';
import { licencePlugins } from './scripts/licences.mjs';
import { rulesVersion } from './scripts/rules-version.mjs';
import { workerOutput } from './scripts/worker-chunks.mjs';

const licences = licencePlugins(fileURLToPath(new URL('.', import.meta.url)));

export default defineConfig({
	define: { __MUSTER_RULES__: JSON.stringify(rulesVersion(fileURLToPath(new URL('.', import.meta.url)))) },
	plugins: [
		tailwindcss(),
		plainIcons(),
		sveltekit(),
		appChunks(),
		licences.ofApp,
		SvelteKitPWA({
			strategies: 'injectManifest',
			srcDir: 'src',
			filename: 'service-worker.ts',
			registerType: 'prompt',
			injectRegister: false,
			manifest: false,
			injectManifest: {
				globPatterns: ['client/**/*.{js,css,html,svg,png,ico,woff2,webmanifest,csv,json,wasm}', 'prerendered/**/*.html'],
				globIgnores: ['**/config.json', '**/screenshots/**'],
				maximumFileSizeToCacheInBytes: 6 * 1024 * 1024
			},
			kit: { includeVersionFile: true }
		})
	],
	worker: { format: 'es', plugins: () => [licences.ofWorkers()], rolldownOptions: { output: workerOutput } },
	server: { fs: { allow: ['workers'] } },
	build: { target: 'es2022' }
});
