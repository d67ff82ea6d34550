import type { Part } from '#lib/state/history/insights-picture';
import { FILL, type Tone } from '#lib/components/ui/tone';

/** Fill of shapes by tone: at least 3:1 on paper and surface. */
const FILL_SVG: Record<Tone, string> = {
	green: 'fill-green',
	purple: 'fill-purple',
	blue: 'fill-blue',
	yellow: 'fill-yellow',
	red: 'fill-red',
	grey: 'fill-grey'
};

/** Shades for parts of one thing that have no meaning colour of their own, strongest first; the last is for all that is left. */
const SHADES = [
	['fill-blue', 'bg-blue'],
	['fill-blue/65', 'bg-blue/65'],
	['fill-blue/35', 'bg-blue/35'],
	['fill-grey/60', 'bg-grey/60']
] as const;
const shadeOf = (part: Part): (typeof SHADES)[number] | undefined =>
	part.shade === undefined ? undefined : SHADES[Math.min(part.shade, SHADES.length - 1)];

export const svgFill = (part: Part): string => shadeOf(part)?.[0] ?? FILL_SVG[part.tone];
/** The same for the square beside its name. */
export const boxFill = (part: Part): string => shadeOf(part)?.[1] ?? FILL[part.tone];
