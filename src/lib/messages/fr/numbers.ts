import { counted } from '#domain/messages/catalogue';

/** "1 fusionnée" / "2 fusionnées": a number with what is said of it, which takes no "de" after a million as a noun does. */
export const tally = (n: number, one: string, other = `${one}s`): string => counted(n, { one, other });
