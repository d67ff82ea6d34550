import type { Lexicon } from './types';

/** Words that headers of every language use: products, loans and abbreviations. */
export const int: Lexicon = {
	language: '',
	words: {
		email: 'email, emails, mail, smtp',
		phone: 'tel, telefon, telephone, fon, skype phone',
		mobile: 'mobile, mobil, gsm, sms, whatsapp, handy, smartphone',
		fax: 'fax, telefax',
		pager: 'pager',
		im: 'skype, icq, aim, jabber, xmpp, msn, messenger, telegram, wechat, line id, viber, signal, irc, gtalk, yahoo, qq, im',
		social: 'facebook, instagram, youtube, xing, github, tiktok, pinterest, vk, weibo, mastodon, bluesky, vimeo, snapchat',
		linkedin: 'linkedin, linked in',
		twitter: 'twitter, x twitter',
		website: 'web, www, website, websites, homepage, blog, internet',
		url: 'url, uri, link',
		id: 'id, uid, guid, uuid',
		code: 'iso',
		timeZone: 'timezone, time zone, gmtoff',
		leadSource: 'utm source',
		tags: 'tags',
		thing: 'ip, telex, isdn, utm, gclid, fbclid, gps, lat, long, latitude, longitude, pin, bic, iban, vat, crm, api, pdf, html, xml, csv, mms, tty, tdd, url key, meta',
		custom: 'custom',
		number: 'nr, no, num, #'
	}
};
