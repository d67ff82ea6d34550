import type { Catalogue, Params } from './catalogue';

const at = (p: Params): string => String(p.host ?? 'The destination');
const within = (p: Params): string => String(p.host ?? 'the destination');
const said = (p: Params): string => (p.reason ? ` It says: ${String(p.reason).replace(/[.\s]+$/, '')}.` : '');
const many = (p: Params): boolean => Number(p.count ?? 1) !== 1;

/** Texts by code: what the connectors of CRM services say. */
export const serviceMessages = {
	serviceNoKey: {
		message: (p) => `The contact has no ${p.key ?? 'key'}, by which the CRM tells contacts apart, so it was not sent.`,
		fix: () => 'Add it to the contact and send it again.'
	},
	serviceAnswerUnreadable: {
		message: (p) => `${at(p)} answers, but not as its documentation says, so it can’t be told what became of the contacts.`,
		fix: () =>
			'Check the address in the destination, and the relay if you use one. Resuming is safe: contacts that had arrived are updated, not doubled.'
	},
	serviceCors: {
		message: (p) => `${at(p)} is there, but a browser may not read its answers.`,
		fix: (p) =>
			`${p.remedy ?? 'Allow the address of this app in the CRM.'} A redirect at this address looks the same; then enter the address that it leads to.`
	},
	serviceScope: {
		message: (p) => `${at(p)} knows the token, but it lacks a right.${said(p)}`,
		fix: (p) => `Give it these rights in the CRM, then test again: ${p.scopes ?? 'reading and writing contacts'}.`
	},
	serviceQuota: {
		message: (p) => `The quota of ${within(p)} is used up for now.${said(p)}`,
		fix: () => 'Nothing was lost: sending goes on by itself when the quota is renewed.'
	},
	serviceFieldsReadOnly: {
		message: (p) => `${at(p)} has the ${many(p) ? 'fields' : 'field'} ${p.fields ?? ''}, but the token may not write there.`,
		fix: () => 'Give the user of the token the right to edit, or set other names in the destination.'
	},
	serviceKeyField: {
		message: (p) => `The field ${p.field ?? ''} of ${within(p)} can’t tell records apart.`,
		fix: () => 'An administrator marks it as a unique external id (an alternate key), or enter another field in the destination.'
	},
	serviceSearchBroken: {
		message: (p) => `${at(p)} does not find a contact that it has, so contacts would arrive twice.${said(p)}`,
		fix: () => 'Update it, or recognise contacts by a field of your own: its search by email fails in older versions. Nothing was sent.'
	},
	serviceJobRuns: {
		message: (p) => `${at(p)} still works on the contacts.`,
		fix: () => 'Muster looks again by itself until they are done.'
	},
	serviceCannotCreateFields: {
		message: (p) => `Fields can’t be created in ${within(p)} from here.`,
		fix: (p) => `An administrator creates them by hand: ${p.fields ?? 'score and tier'}. Then choose them in the destination.`
	}
} satisfies Catalogue;
