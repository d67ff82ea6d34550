import type { Component } from 'svelte';
import type { Tier } from '#domain/scoring/score';

/** Meaning colours (LOOK): green created, purple duplicates, blue merged, yellow skipped, red failed, grey held or none. */
export type Tone = 'green' | 'purple' | 'blue' | 'yellow' | 'red' | 'grey';

/** An icon component, e.g. from `@lucide/svelte/icons/NAME`; drawn at 20 px unless `size` is given. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- icon packages type their props more tightly than callers need
export type IconComponent = Component<any>;

/** Solid fill for bars and dots: at least 3:1 on paper and surface. */
export const FILL: Record<Tone, string> = {
	green: 'bg-green',
	purple: 'bg-purple',
	blue: 'bg-blue',
	yellow: 'bg-yellow',
	red: 'bg-red',
	grey: 'bg-grey'
};

/** Soft ground with words of the same tone on it: at least 4.5:1. */
export const SOFT: Record<Tone, string> = {
	green: 'bg-green-soft text-green',
	purple: 'bg-purple-soft text-purple',
	blue: 'bg-blue-soft text-blue',
	yellow: 'bg-yellow-soft text-yellow',
	red: 'bg-red-soft text-red',
	grey: 'bg-grey-soft text-grey'
};

/** Words in a tone, on paper or surface. */
export const INK: Record<Tone, string> = {
	green: 'text-green',
	purple: 'text-purple',
	blue: 'text-blue',
	yellow: 'text-yellow',
	red: 'text-red',
	grey: 'text-grey'
};

/** Colour of a tier; the letter beside it says the same. */
export const TIER_TONE: Record<Tier, Tone> = { A: 'green', B: 'blue', C: 'yellow', D: 'grey', unscored: 'grey' };
