import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEmail, emailDomain, emailName, hasStrayDots } from '#workers/pipeline/values/emails/email';
import { isDisposableDomain, isFreeMailDomain, isRoleMailbox } from '#workers/pipeline/values/emails/email-kind';
import { suggestEmailForm } from '#workers/pipeline/values/emails/email-repair';
import { tidyEmail } from '#workers/pipeline/values/emails/email-text';
import { isSwap, suggestDomain, suggestEmail } from '#workers/pipeline/values/emails/email-typo';
import { effort } from '../../../support/effort';

const code = (text: string): string => {
	const c = checkEmail(text);
	return c.ok ? 'ok' : c.code;
};

describe('checkEmail', () => {
	it.each([
		'ann@example.com',
		'x@x.au',
		'a.b+tag@bar.co.uk',
		"o'neil@acme.com",
		'hans.müller@müller.de',
		'用户@例子.中国',
		'a@xn--mller-kva.de',
		'A_B-1!#$%&*/=?^`{|}~@acme.museum',
		`${'a'.repeat(64)}@acme.com`,
		'用户@例子。公司',
		'मेल@डाटामेल.भारत',
		'ดี@ไทยคำ.ไทย',
		'ειρήνη@παράδειγμα.ελ',
		'j.@docomo.ne.jp',
		'a..b@ezweb.ne.jp',
		'thandi@uni-kaap.ac.za',
		'info@winkel.co.za'
	])('VAL-2: takes %s', (text) => {
		expect(code(text)).toBe('ok');
	});
	it.each([
		['johnabc.com', 'noAt'],
		['@abc.com', 'noName'],
		['john@', 'noDomain'],
		['john@abc', 'noDot'],
		['a@b@c.com', 'twoAt'],
		['jo hn@abc.com', 'space'],
		['jo"hn@abc.com', 'character'],
		['a,b@abc.com', 'character'],
		['john@abc..com', 'domain'],
		['john@-abc.com', 'domain'],
		['john@foo_bar.com', 'domain'],
		['john@1.2.3.4', 'domain'],
		['a@ｇｍａｉｌ.com', 'domain'],
		[`${'a'.repeat(65)}@acme.com`, 'tooLong'],
		[`a@${'b'.repeat(64)}.com`, 'domain'],
		[`a@${'bcd.'.repeat(70)}com`, 'tooLong'],
		['.john@acme.com', 'dots'],
		['john.@acme.com', 'dots'],
		['jo..hn@acme.com', 'dots'],
		['"john"@acme.com', 'quoted'],
		['"jo hn"@acme.com', 'quoted'],
		['"a@b"@acme.com', 'quoted'],
		['a@xn--0.com', 'domain'],
		['a@⒈acme.com', 'domain'],
		['john@acme.com.', 'domain'],
		['john@acme.cmo', 'tld'],
		['john@server.local', 'tld'],
		['a@b.test', 'tld'],
		['a@b.onion', 'tld']
	])('VAL-2: refuses %s (%s)', (text, why) => {
		expect(code(text)).toBe(why);
	});
	it('VAL-2: an answer never depends on the case, and never takes long', () => {
		fc.assert(
			fc.property(fc.emailAddress(), (a) => {
				expect(code(a.toUpperCase())).toBe(code(a.toLowerCase()));
			})
		);
		const ms = effort(() => {
			code('a.'.repeat(200_000) + '@' + 'b.'.repeat(200_000));
			tidyEmail('<'.repeat(100_000) + '@');
		});
		expect(ms).toBeLessThan(5000);
	});
	it('VAL-2: parts and stray dots', () => {
		expect([emailName('Ann@X.com'), emailDomain('Ann@X.com'), emailDomain('x'), emailName('x')]).toEqual(['ann', 'x.com', '', '']);
		expect(['.a@x.com', 'a.@x.com', 'a..b@x.com', 'a.b@x.com'].map(hasStrayDots)).toEqual([true, true, true, false]);
	});
});

describe('kinds of addresses', () => {
	it('VAL-2: marks disposable, role and free-mail', () => {
		expect([isDisposableDomain('mailinator.com'), isDisposableDomain('x.mailinator.com'), isDisposableDomain('acme.com')]).toEqual([
			true,
			true,
			false
		]);
		expect([isRoleMailbox('info'), isRoleMailbox('sales+de'), isRoleMailbox('infonie')]).toEqual([true, true, false]);
		expect(
			[
				'biuro',
				'contabilidad',
				'accueil',
				'info-uk',
				'office2',
				'kundtjanst',
				'segreteria',
				'administratie',
				'no-reply',
				'anna.lee',
				'robert',
				'ann-it'
			].map(isRoleMailbox)
		).toEqual([true, true, true, true, true, true, true, true, true, false, false, false]);
		expect([isDisposableDomain('10minutemail.com'), isDisposableDomain('yopmail.com'), isDisposableDomain('gmail.com')]).toEqual([
			true,
			true,
			false
		]);
		expect([isFreeMailDomain('gmail.com'), isFreeMailDomain('acme.com')]).toEqual([true, false]);
	});
});

describe('suggestions', () => {
	it.each([
		['gmial.com', 'gmail.com'],
		['gnail.con', 'gmail.com'],
		['gmailc.om', 'gmail.com'],
		['gmail.co', 'gmail.com'],
		['hotmial.com', 'hotmail.com'],
		['yajoo.com', 'yahoo.com'],
		['outlok.com', 'outlook.com'],
		['hotmail.co', 'hotmail.com'],
		['acme.cmo', 'acme.com'],
		['acme.comm', 'acme.com'],
		['comcast.nry', 'comcast.net'],
		['con-artists.con', 'con-artists.com'],
		['#gmail.com', 'gmail.com'],
		['hotmial.it', 'hotmail.it'],
		['oragne.fr', 'orange.fr'],
		['wannadoo.fr', 'wanadoo.fr'],
		['libero.ot', 'libero.it'],
		['mail.ry', 'mail.ru'],
		['gmx.dd', 'gmx.de'],
		['seznan.cz', 'seznam.cz'],
		['yahoo.co.ik', 'yahoo.co.uk'],
		['gmailcom', 'gmail.com'],
		['gmail', 'gmail.com'],
		['icloud', 'icloud.com']
	])('VAL-2: %s was meant to be %s', (typed, meant) => {
		expect(suggestDomain(typed)).toBe(meant);
	});
	it.each([
		'gmail.com',
		'mail.com',
		'email.com',
		'ymail.com',
		'hotmail.it',
		'yahoo.com.hk',
		'me.com',
		'acme.co',
		'acme.com',
		'web.be',
		'kicksend.com',
		'',
		'yahoo.gr',
		'yahoo.se',
		'outlook.be',
		'live.nl',
		'gmx.fr',
		'freenet.dk',
		'cloud.com',
		'ilve.com',
		'mns.com',
		'rmail.com',
		'wahoo.com',
		'goggle.de',
		'grange.fr',
		'o2.pl',
		'wp.pl',
		'me.com',
		'mail.acme.cmo',
		'roger.com',
		'never.com'
	])('VAL-2: leaves %s alone', (domain) => {
		expect(suggestDomain(domain)).toBeNull();
	});
	it('VAL-2: a suggestion is final: it has no suggestion itself', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z]{2,9}\.[a-z]{2,4}$/), (d) => {
				const better = suggestDomain(d);
				if (better !== null) expect(suggestDomain(better)).toBeNull();
			}),
			{ numRuns: 2000 }
		);
		expect(suggestEmail('Ann@gmial.com')).toBe('Ann@gmail.com');
	});
	it.each([
		['john @abc.com', 'john@abc.com'],
		['john(at)abc.com', 'john@abc.com'],
		['john at abc dot com', 'john@abc.com'],
		['john@abc,com', 'john@abc.com'],
		['a@b.com; c@d.com', 'a@b.com'],
		['a@@b.com', 'a@b.com'],
		['johnabc.com', null],
		['', null]
	])('VAL-6: %s can be repaired to %s', (typed, better) => {
		expect(suggestEmailForm(typed)).toBe(better);
	});
	it('VAL-2: swapped neighbours', () => {
		expect([isSwap('gmial', 'gmail'), isSwap('gmail', 'gmail'), isSwap('ab', 'ba'), isSwap('abc', 'cba'), isSwap('a', 'ab')]).toEqual([
			true,
			false,
			true,
			false,
			false
		]);
	});
});

describe('tidyEmail', () => {
	it.each([
		['ann＠hafen.de', 'ann@hafen.de'],
		['ｔａｒｏ＠ｙａｍａｄａ．ｊｐ', 'taro@yamada.jp'],
		['ann@hafen.de (work)', 'ann@hafen.de'],
		['ann@hafen.de (Ann Lee)', 'ann@hafen.de'],
		['[ann@hafen.de]', 'ann@hafen.de'],
		['ann@[127.0.0.1]', 'ann@[127.0.0.1]'],
		['mailto:Ann@X.com', 'ann@x.com'],
		['Ann Lee <ann@x.com>', 'ann@x.com'],
		['"ann@x.com"', 'ann@x.com'],
		['[ann@x.com]', 'ann@x.com'],
		['ann@x.com,', 'ann@x.com'],
		['ann@x.com.', 'ann@x.com'],
		["'ann@x.com'", 'ann@x.com'],
		['ann@ x.com', 'ann@x.com'],
		['ANN@X.COM?subject=hi', 'ann@x.com'],
		['ann@ｘ.com', 'ann@x.com'],
		["o'neil@x.com", "o'neil@x.com"],
		['a <a@b.c>; d <d@e.f>', 'a <a@b.c>; d <d@e.f>'],
		['<@>', '@'],
		['JohnABC.com', 'johnabc.com'],
		['"Ann.Lee"@X.com', 'ann.lee@x.com'],
		['"ann lee"@x.com', '"ann lee"@x.com'],
		['ann@例子。公司', 'ann@例子.公司']
	])('VAL-1: %s becomes %s', (typed, tidy) => {
		expect(tidyEmail(typed)).toBe(tidy);
	});
});
