/** Words that are spelt in many ways in headers, as one token. */
const JOINED: readonly (readonly [RegExp, string])[] = [
	[/\be[\s_-]?mails?\b/g, ' email '],
	[/\bopt[\s_-]?(in|out)\b/g, ' opt$1 '],
	[/\bpost[\s_-]?codes?\b/g, ' postcode '],
	[/\bzip[\s_-]?codes?\b/g, ' zip '],
	[/\blinked[\s_-]?in\b/g, ' linkedin '],
	[/\btime[\s_-]?zones?\b/g, ' timezone '],
	[/\bwhats[\s_-]?app\b/g, ' whatsapp '],
	[/\bweb[\s_-]?sites?\b/g, ' website '],
	[/\bweb[\s_-]?pages?\b/g, ' website '],
	[/\bfirst[\s_-]?names?\b/g, ' first name '],
	[/\blast[\s_-]?names?\b/g, ' last name '],
	[/\bfull[\s_-]?names?\b/g, ' full name '],
	[/\bjob[\s_-]?titles?\b/g, ' job title ']
];

/**
 * A header as a list of small words: "workEmail", "Work E-Mail:" and "work_email" are all work, email.
 * Accents go, camel case and signs part words, an apostrophe s goes with its word ("manager's" → managers).
 */
export function foldHeader(header: string): string[] {
	let text = header
		.slice(0, 200)
		.replace(/([a-z\d])([A-Z])/g, '$1 $2')
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/['’]/g, '');
	for (const [pattern, word] of JOINED) text = text.replace(pattern, word);
	return text.split(/[^\p{L}\p{N}#]+/u).filter(Boolean);
}
