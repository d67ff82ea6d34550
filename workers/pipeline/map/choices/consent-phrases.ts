/** Phrases of consent and refusal that no list holds word by word: "ne souhaite plus être contacté", "メールを希望しません". */

const WORDS = (...words: string[]): RegExp => new RegExp(`(?:^| )(?:${words.join('|')})(?= |$)`, 'u');
const STEMS = (...stems: string[]): RegExp => new RegExp(`(?:^| )(?:${stems.join('|')})`, 'u');

/** Folded words that turn a phrase around. */
const NOT = WORDS(
	...['no', 'not', 'dont', 'don t', 'doesn t', 'didn t', 'never', 'nicht', 'keine?[nmr]?', 'ne', 'n', 'pas', 'refuse'],
	...['sans', 'sin', 'nunca', 'nao', 'nunca', 'non', 'senza', 'niet', 'geen', 'nie', 'bez', 'не', 'нет']
);
/** Folded beginnings of words for agreeing, and for what one agrees to. */
const AGREE = STEMS(
	...['accept', 'agre', 'consent', 'contact', 'email', 'e mail', 'mail', 'call', 'phone', 'subscri', 'recei', 'wish', 'want', 'allow'],
	...['permi', 'authori', 'interested', 'market', 'news', 'kontakt', 'anruf', 'werb', 'einwillig', 'eingewilligt', 'zustimm', 'zugestimmt'],
	...['einverst', 'erlaub', 'erteil', 'wunsch', 'gewunsch', 'mocht', 'erhalten', 'erwunsch', 'will', 'souhait', 'veu', 'appel', 'prospec'],
	...['recev', 'autori', 'consent', 'sollicit', 'derang', 'acept', 'dese', 'quier', 'publicid', 'recib', 'llam', 'molest', 'accons'],
	...[
		'accett',
		'vuol',
		'desider',
		'ricev',
		'chiam',
		'aceit',
		'receb',
		'quer',
		'concord',
		'toestem',
		'akkoord',
		'ontvang',
		'bel',
		'benader'
	],
	...['zgod', 'zgadz', 'соглас', 'звон', 'рассыл', 'получ']
);
/** Folded words of phrases that say nobody asked or answered: no refusal. */
const UNASKED = STEMS(
	...['ask', 'request', 'respon', 'answer', 'repl', 'record', 'specif', 'provid', 'known', 'available', 'appl', 'yet', 'set'],
	...['gefragt', 'angefragt', 'angabe', 'antwort', 'ruckmeld', 'erfasst', 'bekannt', 'vorlieg', 'noch', 'renseign', 'demand', 'repon'],
	...['encore', 'respuest', 'pregunt', 'contest', 'consta', 'aun', 'rispo', 'chiest', 'ancora', 'inform', 'ainda', 'gevraagd', 'bekend']
);
/** "Non merci", "no gracias": a no that thanks. */
const NO_THANKS =
	/^(?:no|non|nein|nao|nee|nej|nie) (?:thanks?|thank you|merci|danke|gracias|grazie|obrigad[oa]|bedankt|dank je|tack|dziekuje)(?: |$)/u;
/** The same in scripts without spaces: a word of consent, then what denies it. */
const DENIED_CJK =
	/(?:同意|希望|承諾|許可|許諾|配信|受信|購読|送付|連絡|案内|必要)(?:を|は|も|が)?(?:し|いたし|でき)?(?:ない|ません|なし|不可|不要|拒否|停止|解除|撤回|お断り)|(?:受け取ら|受取ら)(?:ない|ません)|(?:不|未|拒绝|拒絕|取消)(?:同意|接受|订阅|訂閱|接收)/u;

/** A phrase is a sentence at most; what is longer is a text about consent, not an answer. */
const LONGEST = 120;

/** True for a phrase (as it stands, and folded) by which somebody says that they don't want to be contacted. */
export function deniesConsent(value: string, folded: string): boolean {
	if (value.length > LONGEST) return false;
	return DENIED_CJK.test(value) || NO_THANKS.test(folded) || (NOT.test(folded) && AGREE.test(folded) && !UNASKED.test(folded));
}

/** Words between a state and its day: "erteilt am", "retiré le". */
const ON = /[\s:(,–-]+(?:am|on|at|since|seit|vom|le|du|depuis|el|desde|il|dal|em|op|per)?[\s:]*$/iu;

/** A state with its day behind it, "widerrufen am 03.04.2024": both parts; null = there is no day, or nothing before it. */
export function stateAndDay(value: string): { state: string; day: string } | null {
	if (value.length > LONGEST) return null;
	const at = value.search(/\d/);
	if (at < 3) return null;
	const head = value.slice(0, at);
	const state = head.replace(ON, '');
	const day = value.slice(at).replace(/\)$/, '').trim();
	return state === head || state === '' ? null : { state, day };
}
