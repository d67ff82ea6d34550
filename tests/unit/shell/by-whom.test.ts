import { expect, it } from 'vitest';
import { messageText } from '#domain/messages/index';
import { byWhom, namingWhom, whoText } from '#lib/state/by-whom';

it('HIS-2: a device without a user’s name is named in the reader’s words, in a sentence and by itself', () => {
	expect([byWhom('This device'), whoText('This device'), byWhom(''), whoText(' ')]).toEqual([
		'this device',
		'This device',
		'this device',
		'This device'
	]);
	expect([byWhom(' Ada '), whoText('Ada')]).toEqual(['Ada', 'Ada']);
});

it('CON-2: the history of a contact names it so within its sentences', () => {
	const said = (by: string): string => messageText(namingWhom({ code: 'historyEdited', params: { by } }));
	expect([said('This device'), said('Ada')]).toEqual(['Edited by this device', 'Edited by Ada']);
	const created = { code: 'historyCreated', params: { file: 'a.csv' } };
	expect(namingWhom(created)).toBe(created);
});
