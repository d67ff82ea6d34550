import { shownEmail } from '../../values/emails/email-repair';
import { tidyEmail } from '../../values/emails/email-text';
import type { Normalizer } from '../normalizer';

/** Small letters, without mailto:, a display name, quotes or brackets around the address. */
export const emailNormalizer: Normalizer = {
	id: 'email',
	label: 'Tidy email',
	description: 'Small letters, without mailto:, a display name, quotes or brackets around the address.',
	order: 50,
	applies: (field) => field.type === 'email',
	normalize: (value) => shownEmail(value) ?? tidyEmail(value)
};
