import { afterAll, describe, expect, it } from 'vitest';
import type { LearnedWord } from '#domain/scoring/learned-model';
import { generalMessages as general } from '#domain/messages/de/general';
import { learnMessages as learn } from '#domain/messages/de/learn';
import { english, setMessages } from '#domain/messages/index';
import { setLocale } from '#domain/messages/locale';
import { learnedText } from '#lib/state/scoring/learned-text';

const word = (feature: string, column: string, level: string): LearnedWord => ({
	feature,
	effect: 2.1,
	sure: true,
	note: { code: 'learnLevelUp', params: { column, level, times: '2.1' } }
});

describe('what a model learned', () => {
	afterAll(() => {
		setMessages(english, {});
		setLocale(undefined);
	});

	it('SCO-5: names countries, yes and no in the language that is spoken, and other texts as they are', () => {
		const said = (): string[] => [
			learnedText(word('custom:newsletter', 'Newsletter', 'yes')),
			learnedText(word('country', 'Country', 'de')),
			learnedText(word('country', 'Country', 'germany')),
			learnedText(word('custom:room', 'Room', 'blue'))
		];
		setLocale('en-GB');
		expect(said().map((s) => s.split(':')[0])).toEqual(['Newsletter is yes', 'Country is Germany', 'Country is germany', 'Room is blue']);
		setLocale('de-DE');
		setMessages({ ...english, ...general, ...learn }, { country: 'Land' });
		expect(said().map((s) => s.split(':')[0])).toEqual(['Newsletter ist ja', 'Land ist Deutschland', 'Land ist germany', 'Room ist blue']);
	});
});
