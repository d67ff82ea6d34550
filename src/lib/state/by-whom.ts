import { m } from '#lib/messages/index';

/** The user's name inside a sentence; a device without one is "this device", which is what it writes into the store in every language. */
export const byWhom = (user: string): string => (/^(this device)?$/i.test(user.trim()) ? m.review.thisDevice : user.trim());
