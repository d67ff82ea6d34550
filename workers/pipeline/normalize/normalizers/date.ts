import { isIsoDate, isZeroDate, parseDate } from '../../values/date';
import type { Normalizer } from '../normalizer';

/** Writes dates as year-month-day; whether the day or the month comes first is decided for the whole column. Times are dropped. */
export const dateNormalizer: Normalizer = {
	id: 'date',
	label: 'Date to ISO',
	description:
		'Writes dates as year-month-day; whether the day or the month comes first is decided for the whole column. Times are dropped.',
	order: 50,
	costly: true,
	applies: (field) => field.type === 'date',
	normalize: (value, ctx) => (isIsoDate(value) ? value : isZeroDate(value) ? null : (parseDate(value, ctx.dateOrder) ?? value))
};
