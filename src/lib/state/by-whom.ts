import { m } from '#lib/messages/index';

/** A device without a user's name is "this device", which is what it writes into the store in every language. */
export const isNameless = (user: string): boolean => /^(this device)?$/i.test(user.trim());

/** The user's name inside a sentence, as in "by Ada" and "by this device". */
export const byWhom = (user: string): string => (isNameless(user) ? m.review.thisDevice : user.trim());

/** The user's name by itself, as in a column. */
export const whoText = (user: string): string => (isNameless(user) ? m.review.namelessUser : user.trim());
