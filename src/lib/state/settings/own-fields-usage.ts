import type { FieldSent, FieldUsage } from '#domain/contacts/own-fields';
import { m } from '#lib/messages/index';

const t = m.ownFields.remove;

/** What uses a field, a sentence each. @param inTable the table definition says something of it */
export function usageLines(u: FieldUsage & FieldSent, inTable: boolean): string[] {
	return [
		u.contacts > 0 && t.contacts(u.contacts),
		u.held > 0 && t.held(u.held),
		u.mappings.length > 0 && t.mappings(u.mappings),
		u.recipes.length > 0 && t.recipes(u.recipes),
		u.views.length > 0 && t.views(u.views),
		u.column && t.column,
		u.destinations.length > 0 && t.destinations(u.destinations),
		u.waiting > 0 && t.waiting(u.waiting),
		u.models > 0 && t.models(u.models),
		u.scoring && t.scoring,
		inTable && t.rule
	].filter((line) => line !== false);
}
