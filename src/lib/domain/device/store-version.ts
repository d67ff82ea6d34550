/** Name of the store on the device. */
export const DB_NAME = 'muster';
/** Bump with every migration; migrations/index.ts and the schema snapshot must follow. */
export const DB_VERSION = 5;
