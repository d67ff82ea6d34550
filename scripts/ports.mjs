/**
 * Starts something on the first free port from `port` on.
 * @template T @param {number} port @param {(port: number) => Promise<T>} start rejects with code EADDRINUSE when taken
 * @param {number} [tries] @returns {Promise<T>}
 */
export async function onFreePort(port, start, tries = 20) {
	for (let n = 0; ; n++) {
		try {
			return await start(port + n);
		} catch (error) {
			if (error?.code !== 'EADDRINUSE' || n + 1 >= tries) throw error;
		}
	}
}
