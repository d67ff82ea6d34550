import { Late } from '#lib/components/ui/late.svelte.ts';

/** What the command palette is drawn with. */
export const paletteWindow = new Late(() => import('./PaletteWindow.svelte'));
