import { counted } from '#domain/messages/catalogue';

/** A noun with its number: "1 contacto", "2 contactos", "1.000.000 de contactos". */
export const noun =
	(one: string, other: string) =>
	(n: number): string =>
		counted(n, { one, many: `de ${other}`, other });

/** Contacts, counted. */
export const contacts = noun('contacto', 'contactos');

/** Rows, counted. */
export const rows = noun('fila', 'filas');

/** Fields, counted. */
export const fieldsOf = noun('campo', 'campos');

/** Cells, counted. */
export const cells = noun('celda', 'celdas');

/** Values, counted. */
export const values = noun('valor', 'valores');

/** Lists, counted. */
export const listsOf = noun('lista', 'listas');

/** Entries, counted. */
export const entries = noun('entrada', 'entradas');

/** Attempts, counted. */
export const attempts = noun('intento', 'intentos');
