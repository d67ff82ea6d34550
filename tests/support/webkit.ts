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

async function answers(url: string): Promise<void> {
	for (let n = 0; n < 100; n++) {
		if (
			await fetch(url).then(
				() => true,
				() => false
			)
		)
			return;
		await new Promise((done) => setTimeout(done, 100));
	}
	throw new Error('WebKitWebDriver does not answer');
}

/** WebKitGTK's MiniBrowser under its driver, on a screen of its own when there is none. */
export async function startWebKit(): Promise<{ session: WebDriverSession; stop(): Promise<void> }> {
	const found = findWebKit();
	if (!found?.driver) throw new Error('WebKit is not on this machine');
	const screen = found.headful ? null : await startScreen();
	const port = await freePort();
	const server = spawn(found.driver, [`--port=${port}`], {
		stdio: 'ignore',
		env: {
			...process.env,
			...(screen ? { DISPLAY: screen.display } : {}),
			WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
			NO_AT_BRIDGE: '1',
			LIBGL_ALWAYS_SOFTWARE: '1'
		}
	});
	const address = `http://127.0.0.1:${port}`;
	await answers(`${address}/status`);
	const session = await WebDriverSession.open(address, {
		browserName: 'MiniBrowser',
		'webkitgtk:browserOptions': { binary: found.path, args: ['--automation'] }
	});
	// Without a window manager the size may be fixed; the app fits any.
	await session.size(1100, 900).catch(() => {});
	return {
		session,
		stop: async () => {
			await session.close().catch(() => {});
			server.kill();
			screen?.process.kill();
		}
	};
}
