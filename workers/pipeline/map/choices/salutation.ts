import type { ChoiceList } from './choice-list';

/** How a person is addressed in a letter. Academic titles stay what they are. */
export const salutation: ChoiceList = {
	id: 'salutation',
	field: 'salutation',
	label: 'Salutation',
	description: 'How a person is addressed.',
	choices: [
		{
			label: 'Mr',
			aliases: [
				'mr.',
				'mister',
				'herr',
				'hr',
				'hr.',
				'm.',
				'monsieur',
				'sr',
				'sr.',
				'señor',
				'sig',
				'sig.',
				'signor',
				'dhr',
				'dhr.',
				'de heer',
				'pan',
				'pán',
				'bay',
				'г-н',
				'господин',
				'先生'
			]
		},
		{
			label: 'Ms',
			aliases: [
				'ms.',
				'mrs',
				'mrs.',
				'miss',
				'frau',
				'fr.',
				'mme',
				'madame',
				'mlle',
				'sra',
				'sra.',
				'señora',
				'sig.ra',
				'signora',
				'mw',
				'mw.',
				'mevrouw',
				'pani',
				'paní',
				'fru',
				'bayan',
				'г-жа',
				'госпожа',
				'女士',
				'小姐'
			]
		},
		{ label: 'Mx', aliases: ['mx.', 'divers'] },
		{ label: 'Dr', aliases: ['dr.', 'doctor', 'doktor', 'dott', 'dott.'] },
		{ label: 'Prof', aliases: ['prof.', 'professor'] }
	]
};
