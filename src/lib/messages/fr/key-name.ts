/** The key that duplicates are found by: the word for the standard one, else the name of its field. */
export const keyName = (key: string): string => (key === 'email' ? 'E-mail' : key);
