import type { ContactValues } from '#domain/chunk';
import { PHONE_FIELDS } from '#domain/fields';

/** True when there is an address or a phone to judge: only then completeness says something about a contact. */
export const isVerified = (v: ContactValues): boolean => v.email !== undefined || PHONE_FIELDS.some((f) => v[f] !== undefined);
