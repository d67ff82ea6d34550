/** Contact ids name their chunk: id = serial * 1024 + position (schema.ts [Note: contact ids]). */
const SHIFT = 1024;
export const contactId = (serial: number, position: number): number => serial * SHIFT + position;
export const serialOf = (id: number): number => Math.floor(id / SHIFT);
export const positionOf = (id: number): number => id % SHIFT;
