import { foldKey } from '../../values/text';
import type { Normalizer } from '../normalizer';

/** Writes a value of a choice field as the choice is written, whatever its capitals and accents. */
export const choiceNormalizer: Normalizer = {
	id: 'choice',
	label: 'Known choices',
	description: 'Writes a value of a choice field as the choice is written, whatever its capitals and accents.',
	order: 50,
	costly: true,
	applies: (field) => field.type === 'choice',
	normalize: (value, ctx) => {
		if (ctx.choices.includes(value)) return value;
		const key = foldKey(value);
		return ctx.choices.find((choice) => foldKey(choice) === key) ?? value;
	}
};
