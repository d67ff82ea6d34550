import { Late } from './late.svelte';

/** What every dialog is drawn with. */
export const dialogWindow = new Late(() => import('./DialogWindow.svelte'));
