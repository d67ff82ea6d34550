import { expect, it } from 'vitest';
import { byWhom, whoText } from '#lib/state/by-whom';

it('HIS-2: a device without a user’s name is named in the reader’s words, in a sentence and by itself', () => {
	expect([byWhom('This device'), whoText('This device'), byWhom(''), whoText(' ')]).toEqual([
		'this device',
		'This device',
		'this device',
		'This device'
	]);
	expect([byWhom(' Ada '), whoText('Ada')]).toEqual(['Ada', 'Ada']);
});
