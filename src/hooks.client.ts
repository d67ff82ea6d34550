import type { ClientInit } from '@sveltejs/kit';
import { startLanguage } from '#lib/state/settings/language';

/** Waited for by Kit before it loads the first screen. */
export const init: ClientInit = startLanguage;
