// Runs before the first paint, in the plain words of old engines, since the app's own scripts are of no use to them: the chosen theme and
// density, so that nothing flashes (mirrors src/lib/state/settings/theme.svelte.ts), and what is said where the app can't start.
(function () {
	// From the offline copy the typeface is there at once. At a first visit it would hold up the app itself on a slow network.
	if (navigator.serviceWorker && navigator.serviceWorker.controller) {
		var font = document.createElement('link');
		font.rel = 'preload';
		font.as = 'font';
		font.type = 'font/woff2';
		font.crossOrigin = '';
		font.href = '/fonts/inter-latin.woff2';
		document.head.appendChild(font);
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
(function () {
	/** By language: the engine is too old, the app didn't come, nothing may be stored, the button. */
	var words = {
		en: [
			'This browser is too old for Muster. On an iPad or iPhone it needs iPadOS or iOS 16.4 or later, elsewhere an up-to-date Chrome, Edge, Firefox or Safari. Nothing stored on this device was touched.',
			'Muster could not be loaded completely. Check the network, then reload. Nothing stored on this device was touched.',
			'This browser keeps nothing for this page: cookies or site data are blocked. Muster works with what is stored on this device alone, so it can’t start. Allow cookies and site data for this address in the browser’s settings, then reload. Nothing stored on this device was touched.',
			'Reload'
		],
		de: [
			'Dieser Browser ist zu alt für Muster. Auf einem iPad oder iPhone ist iPadOS oder iOS ab Version 16.4 nötig, sonst ein aktueller Chrome, Edge, Firefox oder Safari. An dem, was auf diesem Gerät gespeichert ist, wurde nichts geändert.',
			'Muster konnte nicht vollständig geladen werden. Prüfen Sie die Verbindung und laden Sie die Seite neu. An dem, was auf diesem Gerät gespeichert ist, wurde nichts geändert.',
			'Dieser Browser speichert nichts für diese Seite: Cookies oder Websitedaten sind blockiert. Muster arbeitet allein mit dem, was auf diesem Gerät gespeichert ist, und kann so nicht starten. Erlauben Sie in den Einstellungen des Browsers Cookies und Websitedaten für diese Adresse und laden Sie die Seite neu. An dem, was auf diesem Gerät gespeichert ist, wurde nichts geändert.',
			'Neu laden'
		],
		es: [
			'Este navegador es demasiado antiguo para Muster. En un iPad o iPhone se necesita iPadOS o iOS 16.4 o posterior; en los demás equipos, una versión actual de Chrome, Edge, Firefox o Safari. No se ha tocado nada de lo guardado en este dispositivo.',
			'Muster no se ha podido cargar por completo. Compruebe la conexión y vuelva a cargar la página. No se ha tocado nada de lo guardado en este dispositivo.',
			'Este navegador no guarda nada para esta página: las cookies o los datos de sitios están bloqueados. Muster trabaja solo con lo que se guarda en este dispositivo, así que no puede iniciarse. Permita las cookies y los datos de sitios para esta dirección en los ajustes del navegador y vuelva a cargar la página. No se ha tocado nada de lo guardado en este dispositivo.',
			'Volver a cargar'
		],
		fr: [
			'Ce navigateur est trop ancien pour Muster. Sur un iPad ou un iPhone, il faut iPadOS ou iOS 16.4 ou plus récent\u00a0; ailleurs, une version à jour de Chrome, Edge, Firefox ou Safari. Rien de ce qui est enregistré sur cet appareil n’a été touché.',
			'Muster n’a pas pu être chargé en entier. Vérifiez la connexion, puis rechargez la page. Rien de ce qui est enregistré sur cet appareil n’a été touché.',
			'Ce navigateur n’enregistre rien pour cette page\u00a0: les cookies ou les données de sites sont bloqués. Muster ne travaille qu’avec ce qui est enregistré sur cet appareil et ne peut donc pas démarrer. Autorisez les cookies et les données de sites pour cette adresse dans les réglages du navigateur, puis rechargez la page. Rien de ce qui est enregistré sur cet appareil n’a été touché.',
			'Recharger'
		],
		ja: [
			'このブラウザは古いため、Muster を使えません。iPad と iPhone では iPadOS・iOS 16.4 以降、それ以外では最新の Chrome、Edge、Firefox、Safari が必要です。この端末に保存されているデータはそのままです。',
			'Muster を完全に読み込めませんでした。ネットワーク接続を確認して、再読み込みしてください。この端末に保存されているデータはそのままです。',
			'このブラウザはこのページのデータを何も保存しません。Cookie またはサイトデータがブロックされています。Muster はこの端末に保存したデータだけで動くため、このままでは起動できません。ブラウザの設定でこのアドレスの Cookie とサイトデータを許可してから、再読み込みしてください。この端末に保存されているデータはそのままです。',
			'再読み込み'
		]
	};
	/** Lookbehind came to Safari 16.4 and stands in the app's scripts, none of which an older one reads; the others are called everywhere. */
	function tooOld() {
		try {
			new RegExp('(?<!a)b');
		} catch (e) {
			return true;
		}
		return !Array.prototype.toSorted || !window.AbortSignal || !AbortSignal.timeout;
	}
	/** Where cookies and site data are blocked, engines throw at the mere look at what stores, or have nothing there. */
	function mayNotStore() {
		try {
			return !window.localStorage || !window.indexedDB;
		} catch (e) {
			return true;
		}
	}
	function language() {
		var chosen = null;
		try {
			chosen = localStorage.getItem('muster-language');
		} catch (e) {
			// Storage is switched off: as the browser speaks.
		}
		var asked = (chosen ? [chosen] : []).concat([].slice.call(navigator.languages || [navigator.language]));
		for (var i = 0; i < asked.length; i++) {
			var one = String(asked[i]).slice(0, 2).toLowerCase();
			if (Object.prototype.hasOwnProperty.call(words, one)) return one;
		}
		return 'en';
	}
	/** In the place of the name that stands there until the app is drawn; where the app does start later, it goes as that does. */
	function say(which) {
		var place = document.getElementById('splash');
		if (!place || place.getAttribute('role')) return;
		var spoken = language();
		place.setAttribute('role', 'alert');
		place.setAttribute('lang', spoken);
		place.removeAttribute('aria-hidden');
		place.textContent = '';
		var box = document.createElement('div');
		box.style.cssText = 'max-width:32rem;margin:auto;padding:1.5rem;font:400 1.125rem/1.5 system-ui,sans-serif';
		var text = document.createElement('p');
		text.textContent = words[spoken][which];
		box.appendChild(text);
		if (which > 0) {
			var again = document.createElement('button');
			again.type = 'button';
			again.textContent = words[spoken][3];
			again.style.cssText = 'margin-top:1rem;min-height:44px;padding:0 1.25rem;border:1px solid;border-radius:6px;font:inherit';
			again.onclick = function () {
				location.reload();
			};
			box.appendChild(again);
		}
		place.appendChild(box);
	}
	var cannot = tooOld() ? 0 : mayNotStore() ? 2 : null;
	if (cannot !== null) {
		// Half an app would do half of what it says: none of its scripts run.
		var policy = document.createElement('meta');
		policy.httpEquiv = 'Content-Security-Policy';
		policy.content = "script-src 'none'";
		document.head.appendChild(policy);
		document.addEventListener('DOMContentLoaded', function () {
			say(cannot);
		});
		return;
	}
	// A part of the app that doesn't come, at a first visit on a bad network, ends its start: the name would stand there for ever.
	window.addEventListener('unhandledrejection', function () {
		say(1);
	});
})();
