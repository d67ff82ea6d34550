import { afterAll, describe, expect, it } from 'vitest';
import { setLocale } from '#domain/messages/locale';
import { m } from '#lib/messages/index';
import { SCREEN_WORDS } from '#lib/messages/languages';
import { rejectedBy, unreadTitle } from '#lib/state/import/import-wizard-steps';

/** What helps where WebKit has blocked the store: trying again and reloading don't. */
const CLOSING = {
	en: /close Muster in every tab and open it again\.$/,
	de: /schließen Sie Muster in jedem Tab und öffnen Sie es wieder\.$/,
	es: /cierre Muster en todas las pestañas y vuelva a abrirlo\.$/,
	fr: /fermez Muster dans tous les onglets et rouvrez-le\.$/,
	ja: /すべてのタブでMusterを閉じてから開き直してください。$/
};

afterAll(() => setLocale('en'));

describe('APP-4, IMP-12: where the storage stays silent', () => {
	it.each(Object.keys(CLOSING) as (keyof typeof CLOSING)[])('every screen says in %s what helps beside trying again', async (language) => {
		const words = language === 'en' ? m : { ...m, ...(await SCREEN_WORDS[language]()) };
		const said = {
			home: words.home.troubleText,
			contacts: words.contacts.troubleText,
			contact: words.contacts.contact.troubleText,
			lists: words.lists.troubleText,
			scoring: words.scoringPage.troubleText,
			deliver: words.deliver.troubleText,
			history: words.history.troubleText,
			insights: words.insights.troubleText,
			settings: words.settings.unread,
			status: words.shell.statusTrouble
		};
		expect(Object.entries(said).filter(([, text]) => !CLOSING[language].test(text))).toEqual([]);
	});

	it('IMP-4: no file is said to be no contact list, since nothing is wrong with it', () => {
		const late = Object.assign(new Error('Opening the store got no answer'), { name: 'DeadlineError' });
		expect(unreadTitle(rejectedBy(late), 'a.csv can’t be read')).toBe('This did not work');
		expect(unreadTitle(rejectedBy(new Error('The worker ended')), 'a.csv can’t be read')).toBe('This did not work');
		expect(unreadTitle({ code: 'emptyFile', params: {} }, 'a.csv can’t be read')).toBe('a.csv can’t be read');
	});
});
