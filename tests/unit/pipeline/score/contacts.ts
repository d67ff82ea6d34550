import fc from 'fast-check';
import type { ContactValues } from '#domain/chunk';

/** 15 November 2026, noon: the clock of the scoring tests. */
export const NOW = Date.UTC(2026, 10, 15, 12);

const maybe = (values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** Contacts as scoring meets them: every field may be missing, strange or hostile. */
export const contactValues: fc.Arbitrary<ContactValues> = fc
	.record({
		fullName: maybe(['Jane Doe', '山田 太郎']),
		firstName: maybe(['Jane']),
		email: maybe(['a@gmail.com', 'b@acme-tools.com', 'c@mailinator.com', 'd@ox.ac.uk', 'e@gmial.com', 'broken', '@', 'x@__proto__']),
		phone1: maybe(['+12125550142', '555-1234', '+4930123456 ext. 12']),
		phone1Type: maybe(['mobile', 'work', 'fax']),
		phone2: maybe(['+491701234567']),
		phone2Type: maybe(['mobile']),
		company: maybe(['Acme', 'constructor']),
		activities: maybe([
			'2026-11-01 meeting\n2026-10-01 email open x3',
			'called',
			'2026-02-31 visit; 2025-01-01 reply',
			'2026-11-14 clicked ×9999'
		]),
		jobTitle: fc.option(
			fc.oneof(
				fc.constantFrom('CEO', 'Marketing Dir.', 'Intern', 'Assistant to the CEO', 'VP Sales', '部長', '__proto__', '???'),
				fc.string({ maxLength: 30 })
			),
			{ nil: undefined }
		),
		industry: fc.option(fc.oneof(fc.constantFrom('Tech', 'Retail', 'Banking', 'Zzyzx', 'constructor'), fc.string({ maxLength: 20 })), {
			nil: undefined
		}),
		companySize: maybe(['1-10', '51-200', '10,001+', 'Enterprise', '0', 'many']),
		annualRevenue: maybe(['5000000', '$2.5M', '0', '-1']),
		city: maybe(['Berlin']),
		country: maybe(['DE', 'US']),
		leadSource: fc.option(
			fc.oneof(fc.constantFrom('Referral', 'Trade Show', 'LinkedIn', 'cold list', 'toString'), fc.string({ maxLength: 20 })),
			{ nil: undefined }
		),
		lastActivityDate: maybe(['2026-11-15', '2026-10-01', '2020-01-01', '2027-01-01', 'soon', '2026-99-99']),
		visits: maybe(['0', '3', '1000000', '-5', 'x']),
		downloads: maybe(['1'])
	})
	.map((values) => {
		const present: ContactValues = Object.create(null);
		for (const [field, value] of Object.entries(values)) if (value) present[field as keyof ContactValues] = value;
		return present;
	});
