/*
 * [Note: lost store] WebKit's databases live in a process of their own, which iPadOS ends when memory is short or the app was away. Every
 * connection closes then, and no page and no worker that was there before opens a database ever again: each try, in new workers too, fails at
 * once with this message. A reload brings them back, with all that was stored. So the worker that learns of it tells the window, which
 * reloads (state/shell/lost-store.svelte.ts).
 */

/** True for the failure by which WebKit says so. */
export const isServerLost = (e: unknown): boolean => e instanceof Error && /Connection to Indexed Database server lost/i.test(e.message);

let listener = (): void => undefined;
/** Calls `listen` each time that the store turns out to be cut off. */
export const onServerLost = (listen: () => void): void => {
	listener = listen;
};
export const serverLost = (): void => listener();
