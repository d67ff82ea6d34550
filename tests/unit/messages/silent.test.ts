import { afterEach, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/messages/languages';
import { setLocale } from '#domain/messages/locale';
import { m } from '#lib/messages/index';

afterEach(() => setLocale(undefined));

it.each(LANGUAGES)(
	'IMP-12, APP-3: what could not be read says what helps on every engine, a silent store in WebKit too: %s',
	(language) => {
		setLocale(language);
		const said = [
			m.shell.statusTrouble,
			m.home.troubleText,
			m.history.troubleText,
			m.insights.troubleText,
			m.deliver.troubleText,
			m.audit.trouble,
			m.ownFields.trouble,
			m.settings.rules.failed
		];
		// Reloading is not enough where the store is silent for good: the app is closed altogether.
		expect(said.filter((text) => !/\bMuster\b|Musterを/.test(text))).toEqual([]);
	}
);
