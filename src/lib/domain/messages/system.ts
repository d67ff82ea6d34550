import { plural, type Catalogue, type Params } from './catalogue';

const at = (p: Params): string => String(p.host ?? 'The destination');
const within = (p: Params): string => String(p.host ?? 'the destination');
const said = (p: Params): string => (p.reason ? ` It says: ${String(p.reason).replace(/[.\s]+$/, '')}.` : '');
const SAFE = 'Nothing was lost: the contacts wait on this device.';

/** Texts by code: what CRMs and databases on servers of one's own say (PUSH-1, PUSH-3, PUSH-6). */
export const systemMessages = {
	systemLookupRefused: {
		message: (p) => `${at(p)} did not let Muster look for contacts that are there already.${said(p)}`,
		fix: () => 'Check the names of the list and the key field in the destination, and that the token may read contacts. ' + SAFE
	},
	systemFieldsNotListed: {
		message: (p) => `The fields were not checked: ${within(p)} does not list them for this token.`,
		fix: () => 'Make sure that there are fields for score and tier, or use a token that may read the field list.'
	},
	systemFieldsMissing: {
		message: (p) =>
			`${at(p)} has no ${Number(p.count ?? 1) === 1 ? 'field' : 'fields'} ${p.fields ?? ''}, and would drop what is sent there.`,
		fix: () =>
			'Create what is missing in the CRM, then resume. Or set other names in the destination, cancel this delivery and deliver anew: what waits goes under the names of before. ' +
			SAFE
	},
	systemCreateRefused: {
		message: (p) => `${at(p)} did not create ${plural(p.count ?? 1, 'field')}.${said(p)}`,
		fix: () => 'Ask its administrator to create them by hand, or set names of fields that exist.'
	},
	systemDatabaseMissing: {
		message: (p) => `${at(p)} has no database of the name that is set.${said(p)}`,
		fix: () => 'Correct the database in the destination, then resume. ' + SAFE
	},
	systemListMissing: {
		message: (p) => `${at(p)} has no list of contacts named ${p.list ?? ''} that this token may use.`,
		fix: () => 'Check its name in the destination, and what the token may read and write. ' + SAFE
	},
	systemTrytonSilent: {
		message: (p) =>
			`${at(p)} is there, but a browser may not read its answer: either this app’s address is not allowed, or user or password are wrong. Tryton tells neither from the other.`,
		fix: () =>
			'Put this app’s address, as it stands in the browser’s address bar, into “cors” of the section [web] of trytond.conf, one address a line. Then check user and password.'
	},
	systemNoUnique: {
		message: (p) => `${at(p)} can’t tell contacts apart: the column ${p.field ?? ''} of ${p.list ?? 'the table'} has no unique constraint.`,
		fix: () => 'Add one to the table (a unique index over this column), or set another key column, then resume. ' + SAFE
	},
	systemFieldClosed: {
		message: (p) => `${at(p)} fills the field ${p.field ?? ''} by itself and takes nothing that is sent there.`,
		fix: () => 'Let another field take the value, or none, in the destination. Then cancel this delivery and deliver anew. ' + SAFE
	},
	systemSecretKey: {
		message: (p) => `${at(p)} takes secret keys (sb_secret_…) from servers alone, never from a browser.`,
		fix: () =>
			'Enter a publishable key (sb_publishable_…) in the destination, let policies of the table allow it to read, insert and update, then resume. ' +
			SAFE
	}
} satisfies Catalogue;
