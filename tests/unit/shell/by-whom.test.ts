import { expect, it } from 'vitest';
import { messageText } from '#domain/messages/index';
import { byWhom, isSameUser, namingWhom, whoText } from '#lib/state/history/by-whom';

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

it('HIS-3, CAP-1: whom the user at work captured is known by the name, and on a device without one by that', () => {
	expect([isSameUser('This device', ''), isSameUser('Ada', 'Ada')]).toEqual([true, true]);
	expect([isSameUser('Ada', ''), isSameUser('This device', 'Ada'), isSameUser('Bob', 'Ada')]).toEqual([false, false, false]);
});
