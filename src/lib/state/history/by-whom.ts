import { m } from '#lib/messages/index';

/** A device without a user's name is "this device", which is what it writes into the store in every language. */
export const isNameless = (user: string): boolean => /^(this device)?$/i.test(user.trim());

/** True where `by` is the user at work, whose name is `user`. */
export const isSameUser = (by: string, user: string): boolean => (isNameless(user) ? isNameless(by) : by === user);

/** The user's name inside a sentence, as in "by Ada" and "by this device". */
export const byWhom = (user: string): string => (isNameless(user) ? m.review.thisDevice : user.trim());

/** The user's name by itself, as in a column. */
export const whoText = (user: string): string => (isNameless(user) ? m.review.namelessUser : user.trim());

/** A message with the user's name as a part of its sentence: "Edited by this device". */
export const namingWhom = <T extends { params: Record<string, string | number> }>(said: T): T =>
	'by' in said.params ? { ...said, params: { ...said.params, by: byWhom(String(said.params['by'])) } } : said;
