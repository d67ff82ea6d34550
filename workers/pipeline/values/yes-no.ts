const yes = new Set('yes y true t 1 x ✓ ✔ ☑ on ja j oui o si s sim tak da да так evet kylla igen ano ναι hai はい 有 是 예 네 opted-in opt-in subscribed'.split(' '));
const no = new Set('no n false f 0 off ✗ ✘ ☐ nein non nao nie nee ne nej nei нет ні hayir hayır ei nem οχι いいえ 否 無 아니요 아니오 opted-out opt-out unsubscribed'.split(' '));

/** 'yes', 'no', or null when the text says neither. */
export function parseYesNo(raw: string): 'yes' | 'no' | null {
	const key = raw.trim().toLowerCase().normalize('NFKD').replace(/\p{M}+/gu, '');
	return yes.has(key) || yes.has(raw.trim()) ? 'yes' : no.has(key) || no.has(raw.trim()) ? 'no' : null;
}
