import { Late } from '#lib/components/ui/late.svelte.ts';

/** The words of help, and what shows them. */
export const helpWindow = new Late(() => import('./HelpWindow.svelte'));
