/** Names, emails and values as Odoo takes them. */

import type { Row } from '../kit/rows';
import { partsOf } from '../shared/kinds';

/** Names of linked records as `load` reads them: a blank behind a comma would be part of the next name. */
export const namesOf = (value: string | number): string => partsOf(String(value)).join(',');

/** Emails as they are compared and as they are written: both are asked for. */
export const emailsOf = (rows: readonly Row[]): string[] => [
	...new Set(rows.filter((r) => r.key !== '').flatMap((r) => [r.key, String(r.values.email).trim()]))
];

export const home = (url: string): string => url.trim().replace(/\/+$/, '');

/** leadScore → x_lead_score: fields made by hand begin with x_ and are lower case. */
export const customName = (name: string): string => {
	const plainName = name
		.replace(/([a-z0-9])([A-Z])/g, '$1_$2')
		.replace(/\W+/g, '_')
		.toLowerCase();
	return plainName.startsWith('x_') ? plainName : `x_${plainName}`;
};
