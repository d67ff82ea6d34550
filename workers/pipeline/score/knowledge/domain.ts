/** The part of an address after the last @ in lower case, or null without an address. */
export function domainOf(email: string | null | undefined): string | null {
	const at = email ? email.lastIndexOf('@') : -1;
	return email && at > 0 && at < email.length - 1 ? email.slice(at + 1).toLowerCase() : null;
}
