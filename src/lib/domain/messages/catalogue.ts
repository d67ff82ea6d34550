/** What fills the blanks of a message. */
export type Params = Record<string, string | number>;

/** One message: what happened and where; `fix` says what to do. Both are whole sentences. */
export interface Message {
	message: (p: Params) => string;
	fix?: (p: Params) => string;
}

/** Messages by code. The same code yields the same text everywhere: grid, report, log (VAL-6). */
export type Catalogue = Record<string, Message>;

/** 1234567 → 1,234,567 in the reader's locale. */
export const count = (n: string | number | undefined): string => Number(n ?? 0).toLocaleString();

/** "1 row" / "2 rows". */
export const plural = (n: string | number | undefined, one: string, many = one + 's'): string =>
	`${count(n)} ${Number(n) === 1 ? one : many}`;
