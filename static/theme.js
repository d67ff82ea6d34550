// Runs before the first paint: the chosen theme and density, so that nothing flashes. Mirrors src/lib/state/theme.svelte.ts.
(function () {
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
