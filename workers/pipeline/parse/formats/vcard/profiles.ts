import type { RawProperty } from './property';

/** Networks by the end of their host. */
const NETWORKS: readonly (readonly [host: RegExp, column: string])[] = [
	[/(^|\.)linkedin\.com$/, 'LinkedIn'],
	[/(^|\.)(twitter|x)\.com$/, 'X/Twitter'],
	[/(^|\.)facebook\.com$/, 'Facebook'],
	[/(^|\.)instagram\.com$/, 'Instagram'],
	[/(^|\.)(youtube\.com|youtu\.be)$/, 'YouTube'],
	[/(^|\.)github\.com$/, 'GitHub'],
	[/(^|\.)xing\.(com|to)$/, 'Xing'],
	[/(^|\.)tiktok\.com$/, 'TikTok'],
	[/(^|\.)pinterest\.com$/, 'Pinterest']
];
const BY_NAME: ReadonlyMap<string, string> = new Map([
	['linkedin', 'LinkedIn'],
	['twitter', 'X/Twitter'],
	['x', 'X/Twitter'],
	['facebook', 'Facebook'],
	['instagram', 'Instagram'],
	['youtube', 'YouTube'],
	['github', 'GitHub'],
	['xing', 'Xing'],
	['tiktok', 'TikTok'],
	['pinterest', 'Pinterest']
]);
/** Entries of their own that hold a name in a chat network: X-AIM, X-SKYPE-USERNAME … */
const CHAT =
	/^X-(?:GOOGLE-|MS-)?(AIM|ICQ|MSN|YAHOO|JABBER|SKYPE|GTALK|TALK|QQ|GADUGADU|GROUPWISE|TELEGRAM|WHATSAPP|SIGNAL|MATRIX|IMADDRESS|TWITTER)(?:-USERNAME|-ID)?$/;

const hostOf = (url: string): string => /^(?:https?:\/\/)?([\w.-]+)/i.exec(url.trim())?.[1]?.toLowerCase() ?? '';

/** The column of a web address: the network that it leads to, else Website. */
export function webColumn(url: string): string {
	const host = hostOf(url);
	// Google adds the address of an account to its cards, before the person's own.
	if (/(^|\.)google\.com$/.test(host) && /google\.com\/profiles\//i.test(url)) return 'Google Profile';
	return NETWORKS.find(([pattern]) => pattern.test(host))?.[1] ?? 'Website';
}

/** Column and value of a profile in a social or chat network; null for any other entry. */
export function profileColumn(property: RawProperty, text: string, types: readonly string[]): { column: string; value: string } | null {
	const param = (name: string) => property.params.get(name)?.[0]?.trim() ?? '';
	if (property.name === 'X-SOCIALPROFILE' || property.name === 'SOCIALPROFILE') {
		const network = types.map((t) => BY_NAME.get(t)).find((n) => n !== undefined) ?? BY_NAME.get(param('SERVICE-TYPE').toLowerCase());
		const byHost = webColumn(text);
		const value = text.replace(/^x-apple:/i, '') || param('X-USER') || param('USERNAME');
		return {
			column:
				network ?? (byHost !== 'Website' ? byHost : `Social Profile (${types[0] ?? (param('SERVICE-TYPE').toLowerCase() || 'other')})`),
			value
		};
	}
	if (property.name === 'IMPP') {
		const match = /^([a-z][\w+.-]{1,20}):(?:\/\/)?(.*)$/i.exec(text);
		const service = param('X-SERVICE-TYPE') || (match?.[1] ?? 'other');
		return { column: `IM (${service.replace(/^x-apple$/i, 'other').toLowerCase()})`, value: (match?.[2] ?? text).trim() };
	}
	const chat = CHAT.exec(property.name)?.[1]?.toLowerCase();
	if (chat === 'twitter') return { column: 'X/Twitter', value: text };
	return chat ? { column: `IM (${chat === 'imaddress' ? 'other' : chat})`, value: text } : null;
}
