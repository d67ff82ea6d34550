/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, getCacheKeyForURL, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { askToGo, ownAddress } from './lib/state/shell/notice-click';
import { isOfSystem, keepShared, SHARE_PATH, sharedPage } from './lib/state/shell/shell-shared';
import { workerPolicy } from './lib/components/shell/worker-policy';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };

/*
 * Everything of the app is stored at the first visit; from then on it opens without a network (APP-1).
 * Only files of the precache list are ever answered from here: /config.json and other origins always go to the network.
 */

// Worker scripts first: a page's policy doesn't reach into workers, so their own travels with the script (APP-6).
registerRoute(
	({ url, sameOrigin }) => sameOrigin && workerPolicy(url.pathname) !== null,
	async ({ request, url }) => {
		const found = (await matchPrecache(request)) ?? (await fetch(request));
		const headers = new Headers(found.headers);
		headers.set('Content-Security-Policy', workerPolicy(url.pathname)!);
		return new Response(found.body, { status: found.status, statusText: found.statusText, headers });
	}
);

// Screens read their ?id= themselves: the query never changes which file answers.
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/./], cleanURLs: true });
cleanupOutdatedCaches();

// /contacts/ is /contacts; any other address opens the frame, which says that there is no such page.
registerRoute(
	({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && /^\/[^/]+\/$/.test(url.pathname),
	async ({ url }) => Response.redirect(url.pathname.slice(0, -1) + url.search, 302)
);
if (getCacheKeyForURL('/')) registerRoute(new NavigationRoute(createHandlerBoundToURL('/'), { allowlist: [/^\/[^.]*$/] }));

// Files that another app shares are kept here and handed to the page, which opens them like any other; they go to no server.
registerRoute(
	({ url, sameOrigin }) => sameOrigin && url.pathname === SHARE_PATH,
	async ({ request }) => {
		if (!isOfSystem(request)) return Response.error();
		// What could not be read or kept is said by the page; the browser's own error page would say that the app is gone.
		const shared = await request
			.formData()
			.then(keepShared)
			.catch(() => 'full' as const);
		return Response.redirect(sharedPage(shared), 303);
	},
	'POST'
);

// Background Sync, where it exists: the network is back, and an open page is told, whose worker sends. Nothing is sent from here.
self.addEventListener('sync', (event) => {
	const { tag, waitUntil } = event as ExtendableEvent & { tag: string };
	if (tag === 'muster-deliver')
		waitUntil.call(
			event,
			self.clients.matchAll({ type: 'window' }).then((open) => {
				for (const client of open) client.postMessage({ type: 'DELIVER' });
			})
		);
});

// A new version waits until the user takes it (lib/state/shell/updates.svelte.ts); the very first one serves the open page at once.
clientsClaim();
self.addEventListener('message', (event) => {
	if ((event.data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

// A notification leads to the screen that it is about, in the window that is open or in a new one.
self.addEventListener('notificationclick', (event) => {
	event.notification.close();
	const href = ownAddress((event.notification.data as { href?: unknown } | null)?.href);
	const to = new URL(href, self.location.origin).href;
	event.waitUntil(
		(async () => {
			const [open] = await self.clients.matchAll({ type: 'window' });
			if (!open) await self.clients.openWindow(to);
			else if (!(await askToGo(await open.focus(), href))) await open.navigate(to).catch(() => self.clients.openWindow(to));
		})()
	);
});
