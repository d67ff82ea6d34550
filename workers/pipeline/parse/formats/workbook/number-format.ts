import { readFormat, sectionFor, type Section } from './format-code';
import { numberText } from './number-text';
import { serialDate } from './serial-date';
import { shownClock, type ClockPart, clockParts } from './shown-clock';
import { shownDigits, showsDigits } from './shown-digits';

/** A numeric cell's value as text; `raw` as in numberText. */
export type NumberShow = (value: number, raw?: string) => string;

type Kind = { is: 'plain' } | { is: 'date'; time: boolean } | { is: 'clock'; parts: ClockPart[] } | { is: 'digits' };

/** What a section makes of a number: a date or a time by its letters only, never by the size of the number. */
function kindOf(section: Section): Kind {
	const { tokens } = section;
	if (tokens.some((t) => t.kind === 'general' || t.kind === 'text')) return { is: 'plain' };
	const parts = clockParts(tokens);
	if (parts.some((p) => p.unit === 'date'))
		return { is: 'date', time: parts.some((p) => p.unit === 'hour' || p.unit === 'minute' || p.unit === 'second') };
	if (parts.some((p) => p.unit !== 'literal')) return { is: 'clock', parts };
	return { is: showsDigits(tokens) ? 'digits' : 'plain' };
}

/**
 * How cells of one number format become text (FIL-2): dates as ISO, times and durations as they are shown, whole numbers
 * of a format with leading zeros or a phone pattern as they are shown, every other number plain and in full.
 */
export function numberFormat(code: string, epoch1904: boolean): NumberShow {
	const sections = readFormat(code);
	const kinds = new Map<Section, Kind>(sections.map((s) => [s, kindOf(s)]));
	if ([...kinds.values()].every((k) => k.is === 'plain')) return numberText;
	return (value, raw) => {
		const { section, signed } = sectionFor(sections, value);
		const kind = kinds.get(section) as Kind;
		if (kind.is === 'date') return serialDate(value, kind.time, epoch1904) ?? numberText(value, raw);
		if (kind.is === 'clock') return shownClock(value, kind.parts) ?? numberText(value, raw);
		if (kind.is === 'digits' && Number.isInteger(value)) return shownDigits(section.tokens, numberText(value, raw), signed);
		return numberText(value, raw);
	};
}
