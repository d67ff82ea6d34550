import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { findWebKit } from '../../scripts/browsers.mjs';
import { WebDriverSession } from './webdriver';

/** A port nobody uses at the moment. */
function freePort(): Promise<number> {
	return new Promise((done, failed) => {
		const server = createServer()
			.once('error', failed)
			.listen(0, '127.0.0.1', () => {
				const { port } = server.address() as { port: number };
				server.close(() => done(port));
			});
	});
}

/** A screen in memory; Xvfb itself picks a free display and says its number. */
function startScreen(): Promise<{ display: string; process: ChildProcess }> {
	const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	return new Promise((done, failed) => {
		xvfb.once('error', failed);
		xvfb.once('exit', (code) => failed(new Error(`Xvfb ended with ${code}`)));
		xvfb.stdio[3]?.once('data', (number) => done({ display: `:${String(number).trim()}`, process: xvfb }));
	});
}

/** Waits until the driver answers at its address; false = it ended, as it does where another program was quicker to take the port. */
async function answers(driver: ChildProcess, url: string): Promise<boolean> {
	const end = Date.now() + 60_000;
	while (driver.exitCode === null) {
		if (
			await fetch(url).then(
				() => driver.exitCode === null,
				() => false
			)
		)
			return true;
		if (Date.now() > end) throw new Error('WebKitWebDriver does not answer');
		await new Promise((done) => setTimeout(done, 100));
	}
	return false;
}

/** The driver at a port of its own. */
async function startDriver(path: string, env: NodeJS.ProcessEnv): Promise<{ address: string; process: ChildProcess }> {
	for (let tries = 0; tries < 5; tries++) {
		const port = await freePort();
		const driver = spawn(path, [`--port=${port}`], { stdio: 'ignore', env });
		const address = `http://127.0.0.1:${port}`;
		if (await answers(driver, `${address}/status`)) return { address, process: driver };
	}
	throw new Error('WebKitWebDriver does not start');
}

/** WebKitGTK's MiniBrowser under its driver, on a screen of its own when there is none. */
export async function startWebKit(): Promise<{ session: WebDriverSession; stop(): Promise<void> }> {
	const found = findWebKit();
	if (!found?.driver) throw new Error('WebKit is not on this machine');
	const screen = found.headful ? null : await startScreen();
	const driver = await startDriver(found.driver, {
		...process.env,
		...(screen ? { DISPLAY: screen.display } : {}),
		WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
		NO_AT_BRIDGE: '1',
		LIBGL_ALWAYS_SOFTWARE: '1'
	});
	const session = await WebDriverSession.open(driver.address, {
		browserName: 'MiniBrowser',
		'webkitgtk:browserOptions': { binary: found.path, args: ['--automation'] }
	});
	// Without a window manager the size may be fixed; the app fits any.
	await session.size(1100, 900).catch(() => {});
	return {
		session,
		stop: async () => {
			await session.close().catch(() => {});
			driver.process.kill();
			screen?.process.kill();
		}
	};
}
