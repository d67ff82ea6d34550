import type { ContactValues } from '../chunk';
import type { FieldId } from '../fields';

/** Ways to reach somebody that a consent or a refusal can be about. Calls stand for texts as well, letters for faxes. */
const CHANNELS = ['calls', 'emails', 'letters'] as const;
export type Channel = (typeof CHANNELS)[number];

/** As they stand in the field Consent Channel; blank = all. */
const LABELS: Readonly<Record<Channel, string>> = { calls: 'Calls', emails: 'Emails', letters: 'Letters' };

const word = (...words: string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u');

/** Words that name a channel, folded (small, without accents); then those of scripts without spaces. */
const SAYS: readonly (readonly [Channel, RegExp])[] = [
	[
		'calls',
		word(
			'calls?',
			'calling',
			'nocalls?',
			'(?:mobile|cell)?phones?',
			'telephones?',
			'telefo\\p{L}*',
			'tel',
			'mobile',
			'sms',
			'mms',
			'texts?',
			'texting',
			'whatsapp',
			'dncl?',
			'bloctel',
			'donot(?:call|phone|sms)',
			'anruf\\p{L}*',
			'appel\\p{L}*',
			'telephon\\p{L}*',
			'llama\\p{L}*',
			'chiama\\p{L}*',
			'ligac\\p{L}*',
			'ligar',
			'chamad\\p{L}*',
			'bellen',
			'gebeld',
			'ringe?',
			'dzwon\\p{L}*',
			'звон\\p{L}*',
			'телефо\\p{L}*'
		)
	],
	['calls', /電話|电话|電話|通话|通話|致电|致電|拨打|撥打|来电|來電|架電|전화|ショートメッセージ/u],
	[
		'emails',
		word(
			'emails?',
			'emailing',
			'bulkemails?',
			'donot(?:bulk)?emails?',
			'mailings?',
			'mailinglist\\p{L}*',
			'newsletters?',
			'spam',
			'courriels?',
			'infolettres?',
			'correos?(?! postal)',
			'boletin\\p{L}*',
			'sahkopost\\p{L}*',
			'рассыл\\p{L}*'
		)
	],
	['emails', /(?<!ダイレクト)メール|電子郵件|邮件|郵件|邮箱|メルマガ|메일/u],
	[
		'letters',
		word('postal\\p{L}*', 'post', 'letters?', 'briefe?', 'brieflich', 'fax\\p{L}*', 'donotfax', 'courriers?', 'lettres?', 'cartas?')
	],
	['letters', /郵便|郵送|邮寄|ファックス|ダイレクトメール/u]
];
/** Said of mailing lists where nothing names another channel. */
const MAILING = word(
	'unsub\\p{L}*',
	'(?:re)?subscri\\p{L}*',
	'abgemeldet',
	'abmeld\\p{L}*',
	'abbestell\\p{L}*',
	'(?:des)?abonn\\p{L}*',
	'des(?:in|u)scri\\p{L}*',
	'disiscri\\p{L}*',
	'suscri\\p{L}*',
	'descadastr\\p{L}*',
	'uitgeschreven',
	'wypisan\\p{L}*',
	'clean(?:ed)?',
	'(?:hard )?bounced?',
	'購読',
	'退订',
	'訂閱',
	'订阅'
);

/**
 * The channels that a text names, in the words of many languages: the header of a column, a value, the field itself. Empty = none, which
 * stands for all.
 */
export function channelsIn(text: string): ReadonlySet<Channel> {
	const folded = text
		.replace(/([a-z\d])([A-Z])/g, '$1 $2')
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.replace(/[_\s-]+/g, ' ')
		.replace(/(?<!\p{L})(?:hasoptedout(?:of)?|donot(?:bulk)?)(?=\p{L}{3})/gu, '$& ')
		.replace(/(?<!\p{L})postalmail(?!\p{L})/gu, 'postal mail')
		.replace(/(?<!\p{L})courriers? electroniques?/gu, 'email')
		.replace(/(?<!\p{L})e ?(?:mail|post)(?=s?(?!\p{L})|ing)/gu, 'email');
	const found = new Set<Channel>();
	for (const [channel, says] of SAYS) if (says.test(folded)) found.add(channel);
	if (found.size === 0 && MAILING.test(folded)) found.add('emails');
	return found;
}

/** Channels as the field holds them; all and none are blank. */
export const channelText = (channels: ReadonlySet<Channel>): string =>
	channels.size === CHANNELS.length
		? ''
		: CHANNELS.filter((c) => channels.has(c))
				.map((c) => LABELS[c])
				.join(', ');

const ALL: ReadonlySet<Channel> = new Set(CHANNELS);
/** What the field says, blank and what nobody can read as all: nobody is called because of a word that was not understood. */
export function channelsOf(field: string | undefined): ReadonlySet<Channel> {
	const said = channelsIn(field ?? '');
	return said.size === 0 ? ALL : said;
}

const REFUSALS =
	/\b(?:n|no|not|non|nein|nee|nie|false|0|none|never|opt(?:ed)?[ -]?out|optout|unsubscribed?|withdrawn?|withdrew|revoked?|denied|deny|refused?|declined?|rejected|stop(?:ped)?|do not|dont|don't|objection|objected|cancell?ed|abgemeldet|abgelehnt|verweigert|widerrufen)\b/u;
/** "Not asked" is no answer, and neither is what people write for nothing: n/a, n.d., no data. */
const UNASKED =
	/\bnot (?:asked|set|known)\b|^\W*(?:n ?[/.] ?[acd]|not (?:available|applicable|provided|specified)|no (?:answer|data|entry|info|information|record|response|value)|none (?:given|provided))\W*$/u;

/** True for a consent that was withdrawn, refused or never given. */
export function isRefusal(status: string): boolean {
	const text = status.toLowerCase().replace(/[_\s]+/gu, ' ');
	return REFUSALS.test(text) && !UNASKED.test(text);
}

/** Fields that say whether somebody refused. */
export const REFUSAL_FIELDS: readonly FieldId[] = ['consentStatus', 'consentChannel'];

/** The channels by which a contact refuses to be reached; empty = it doesn't. */
export function refusedChannels(values: ContactValues): ReadonlySet<Channel> {
	const status = values.consentStatus;
	return status && isRefusal(status) ? channelsOf(values.consentChannel) : NONE;
}
const NONE: ReadonlySet<Channel> = new Set();

/** What screens call a set of channels by. */
export type ChannelKey = 'calls' | 'emails' | 'letters' | 'callsEmails' | 'callsLetters' | 'emailsLetters' | 'all';
export function channelKey(channels: ReadonlySet<Channel>): ChannelKey {
	if (channels.size === CHANNELS.length) return 'all';
	const [first = 'calls', second] = CHANNELS.filter((c) => channels.has(c));
	return (second === undefined ? first : `${first}${second === 'emails' ? 'Emails' : 'Letters'}`) as ChannelKey;
}
