const yes = new Set(
	'yes y true t 1 x ✓ ✔ ☑ ○ ◯ 〇 ◎ on ja j oui o si s sim tak da да так evet kylla igen ano ναι hai はい 有 是 是的 예 네 так taip jah bai ya co نعم بله כן हां हाँ ใช่ opted-in opt-in subscribed'.split(
		' '
	)
);
const no = new Set(
	'no n false f 0 off ✗ ✘ ☐ × ✕ ✖ nein non nao nie nee ne nej nei нет ні hayir hayır ei nem οχι いいえ 否 無 不是 아니요 아니오 아니 ez tidak khong لا خیر לא नहीं ไม่ ไม่ใช่ opted-out opt-out unsubscribed'.split(
		' '
	)
);

/** 'yes', 'no', or null when the text says neither. */
export function parseYesNo(raw: string): 'yes' | 'no' | null {
	const key = raw
		.trim()
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '');
	return yes.has(key) || yes.has(raw.trim()) ? 'yes' : no.has(key) || no.has(raw.trim()) ? 'no' : null;
}
