/** Domain of an address in lower case, '' where there is none. */
export const mailDomain = (address: string | null | undefined): string =>
	address
		? address
				.slice(address.lastIndexOf('@') + 1)
				.trim()
				.toLowerCase()
		: '';
