// Runs before the first paint: the chosen theme and density, so that nothing flashes. Mirrors src/lib/state/settings/theme.svelte.ts.
(function () {
	// From the offline copy the typeface is there at once. At a first visit it would hold up the app itself on a slow network.
	if (navigator.serviceWorker && navigator.serviceWorker.controller) {
		var font = document.createElement('link');
		font.rel = 'preload';
		font.as = 'font';
		font.type = 'font/woff2';
		font.crossOrigin = '';
		font.href = '/fonts/inter-latin.woff2';
		document.head.append(font);
	}
	try {
		var root = document.documentElement;
		var theme = localStorage.getItem('muster-theme');
		if (theme === 'light' || theme === 'dark') {
			root.dataset.theme = theme;
			document.querySelector('meta[name="color-scheme"]').setAttribute('content', theme);
		}
		if (localStorage.getItem('muster-density') === 'compact') root.dataset.density = 'compact';
	} catch (e) {
		// Storage is switched off: the system's theme is used.
	}
})();
