import type { Tone } from '#lib/components/ui/tone';

/** Fill of shapes by tone: at least 3:1 on paper and surface. */
export const FILL_SVG: Record<Tone, string> = { green: 'fill-green', purple: 'fill-purple', blue: 'fill-blue', yellow: 'fill-yellow', red: 'fill-red', grey: 'fill-grey' };
