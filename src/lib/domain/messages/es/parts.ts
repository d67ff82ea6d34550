import { count, counted, form, type Params } from '../catalogue';

type Amount = string | number | undefined;

/** "1 fila" / "2 filas" / "1 000 000 de filas". */
export const some = (n: Amount, one: string, other: string): string => counted(n, { one, many: `de ${other}`, other });
/** The singular or the plural of a word or a phrase, without the number. */
export const either = (n: Amount, one: string, other: string): string => form(n, { one, other });

/** "1 omitida" / "2 omitidas": a number and what it says of things named before, so without "de" behind a million. */
export const told = (n: Amount, one: string, other: string): string => `${count(n)} ${either(n, one, other)}`;

export const rows = (n: Amount): string => some(n, 'fila', 'filas');
export const columns = (n: Amount): string => some(n, 'columna', 'columnas');
export const cells = (n: Amount): string => some(n, 'celda', 'celdas');
export const values = (n: Amount): string => some(n, 'valor', 'valores');
export const contacts = (n: Amount): string => some(n, 'contacto', 'contactos');

/** Who answers. */
export const at = (p: Params): string => String(p.host ?? 'El destino');
/** Its own words, where the server said something. */
export const said = (p: Params): string => (p.reason ? ` Responde: ${String(p.reason).replace(/[.\s]+$/, '')}.` : '');
export const SAFE = 'No se ha perdido nada: los contactos esperan en este dispositivo.';
