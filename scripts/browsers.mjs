// Finds the three engines that the tests drive, and gets the ones that are missing: first one that is there, then
// Playwright's own (Chromium only: its Firefox and WebKit are builds that the drivers used here can't speak to), then
// Debian's packages. An engine that can't be had is a skip with its reason, never a failure.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, runTool } from './build.mjs';

/** @typedef {{ path: string, driver?: string, headful?: boolean }} Engine */

/** First path that exists; names without a slash are looked for on PATH. */
function firstOf(candidates) {
	const folders = (process.env.PATH ?? '').split(':');
	for (const candidate of candidates) {
		if (!candidate) continue;
		if (candidate.includes('/')) {
			if (existsSync(candidate)) return candidate;
		} else {
			const folder = folders.find((f) => f && existsSync(join(f, candidate)));
			if (folder) return join(folder, candidate);
		}
	}
	return null;
}

/** Playwright's own browsers, newest revision first. */
function playwrightBrowsers() {
	const root =
		process.env.PLAYWRIGHT_BROWSERS_PATH ||
		(platform() === 'darwin' ? join(homedir(), 'Library/Caches/ms-playwright') : join(homedir(), '.cache/ms-playwright'));
	if (!existsSync(root)) return [];
	const inside = [
		'chrome-linux64/chrome',
		'chrome-linux/chrome',
		'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
		'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
		'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
		'chrome-linux/headless_shell',
		'chrome-headless-shell-linux64/chrome-headless-shell'
	];
	return readdirSync(root)
		.filter((d) => d.startsWith('chromium'))
		.sort((a, b) => Number(a.includes('headless')) - Number(b.includes('headless')) || b.localeCompare(a, 'en', { numeric: true }))
		.flatMap((d) => inside.map((i) => join(root, d, i)));
}

/** True when the program starts at all: a downloaded browser may lack the system's libraries. */
function starts(path, args = ['--version']) {
	try {
		execFileSync(path, args, { stdio: 'ignore', timeout: 30_000 });
		return true;
	} catch {
		return false;
	}
}

/** @returns {Engine | null} any Chromium: MUSTER_CHROMIUM, the system's, Chrome, Playwright's. */
export function findChromium() {
	const path = firstOf([
		process.env.MUSTER_CHROMIUM,
		'/usr/bin/chromium',
		'chromium',
		'chromium-browser',
		'google-chrome',
		'google-chrome-stable',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
		...playwrightBrowsers()
	]);
	return path ? { path } : null;
}

/** @returns {Engine | null} a released Firefox, driven by WebDriver BiDi. */
export function findFirefox() {
	const path = firstOf([
		process.env.MUSTER_FIREFOX,
		'/usr/bin/firefox-esr',
		'firefox-esr',
		'firefox',
		'/Applications/Firefox.app/Contents/MacOS/firefox'
	]);
	return path ? { path } : null;
}

/** @returns {Engine | null} WebKitGTK's MiniBrowser (path), its driver, and whether a screen is there already. */
export function findWebKit() {
	const driver = firstOf([process.env.MUSTER_WEBKIT_DRIVER, '/usr/bin/WebKitWebDriver', 'WebKitWebDriver']);
	if (!driver) return null;
	const homes = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib', '/usr/lib64'];
	const path = firstOf(['4.1', '6.0', '4.0'].flatMap((v) => homes.map((h) => `${h}/webkit${v === '6.0' ? '' : '2'}gtk-${v}/MiniBrowser`)));
	if (!path) return null;
	const headful = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
	return headful || firstOf(['Xvfb']) ? { path, driver, headful } : null;
}

const ENGINES = {
	chromium: { find: findChromium, packages: ['chromium'], from: "Playwright's own and Debian's package chromium" },
	firefox: { find: findFirefox, packages: ['firefox-esr'], from: "Debian's package firefox-esr" },
	webkit: { find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb'], from: "Debian's packages webkit2gtk-driver and xvfb" }
};

/** How to run apt here: as root, by sudo that asks nothing, or not at all (null). */
function aptPrefix() {
	if (!firstOf(['apt-get'])) return null;
	if (process.getuid?.() === 0) return [];
	return starts('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
}

/** @returns {Promise<string>} what went wrong, or '' */
async function aptInstall(packages, say) {
	const prefix = aptPrefix();
	if (!prefix) return 'apt-get is not here, or may not be used without a password';
	const apt = (args, timeoutMs) => {
		const [command, ...rest] = [
			...prefix,
			'env',
			'DEBIAN_FRONTEND=noninteractive',
			'apt-get',
			'-q',
			'-o',
			'DPkg::Lock::Timeout=120',
			...args
		];
		return run(command, rest, { timeoutMs });
	};
	say(`apt-get install ${packages.join(' ')} …`);
	const update = await apt(['update'], 180_000);
	const install = await apt(['install', '-y', '--no-install-recommends', ...packages], 420_000);
	if (install.code === 0) return '';
	return `apt-get failed: ${(install.output || update.output).trim().split('\n').slice(-2).join(' ')}`;
}

/**
 * Makes sure that the named engines are there.
 * @param {('chromium' | 'firefox' | 'webkit')[]} names
 * @param {{ install?: boolean, say?: (line: string) => void }} [options] MUSTER_NO_INSTALL=1 forbids installing.
 * @returns {Promise<{ engines: Record<string, Engine | null>, reasons: Record<string, string> }>} reasons: why one is missing.
 */
export async function ensureBrowsers(names, { install = process.env.MUSTER_NO_INSTALL !== '1', say = console.log } = {}) {
	const engines = {};
	const reasons = {};
	for (const name of names) engines[name] = ENGINES[name].find();
	let missing = names.filter((name) => !engines[name]);
	if (missing.includes('chromium') && install) {
		say('chromium: none here, asking Playwright for its own …');
		await runTool('playwright/cli.js', ['install', 'chromium'], { timeoutMs: 240_000 });
		const found = findChromium();
		if (found && starts(found.path)) engines.chromium = found;
		missing = names.filter((name) => !engines[name]);
	}
	if (missing.length > 0 && install) {
		const problem = await aptInstall(
			missing.flatMap((name) => ENGINES[name].packages),
			say
		);
		for (const name of missing) {
			engines[name] = ENGINES[name].find();
			if (!engines[name])
				reasons[name] =
					`${name} is not on this machine and could not be installed (${ENGINES[name].from}): ${problem || 'the package brought no program that is known here'}`;
		}
	} else {
		for (const name of missing) reasons[name] = `${name} is not on this machine, and installing is switched off (MUSTER_NO_INSTALL)`;
	}
	for (const name of names) if (engines[name]) say(`${name}: ${engines[name].path}`);
	return { engines, reasons };
}

/**
 * Features that are off: the two pages that Chromium loads for its address bar in every window (a fifth of all work of a test), and, since
 * the last such switch counts alone, those again that Playwright takes out.
 */
const OFF = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch',
	// A process made ahead for a site that a test never goes to: a quarter of all that were started.
	'SpareRendererForSitePerProcess'
];
/** Switches that keep Chromium quiet, off the network, and able to run as root without a sandbox of its own. */
export const CHROMIUM_ARGS = [
	`--disable-features=${OFF.join(',')}`,
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-dev-shm-usage'
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { reasons } = await ensureBrowsers(['chromium', 'firefox', 'webkit']);
	for (const reason of Object.values(reasons)) console.log(reason);
}
