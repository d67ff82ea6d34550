import type { CustomField, FieldId } from '#domain/fields';
import type { ChoicesChange, FieldUsage, OwnFields, RetypePreview, RetypeTo } from '#domain/contacts/own-fields';
import type { Problem, Result } from '#domain/result';
import type { Settings } from '#domain/settings';

type OnProgress = (done: number, total: number) => void;

/**
 * Own fields after they were made (MAP-2, MAP-7). What changes values is refused while an import into the field is under way
 * (`fieldImporting`) and while another change is at work (`fieldsAtWork`); one that dies in the middle goes on by itself.
 */
export interface FieldsApi {
	addCustomField(field: CustomField): Promise<Result<Settings>>;
	/** The field, built in or one's own, that a column of this name would be taken for, in any language that headers are read in. */
	fieldMeant(label: string): Promise<FieldId | null>;
	/** All of them, with how many contacts have a value. */
	ownFields(): Promise<OwnFields>;
	fieldUsage(id: CustomField['id']): Promise<Result<FieldUsage>>;
	renameField(id: CustomField['id'], label: string): Promise<Result<null>>;
	/** Hidden: not offered where something is chosen or typed; values stay. */
	hideField(id: CustomField['id'], hidden: boolean): Promise<Result<null>>;
	/** Takes it and its values away; restoreField brings both back. */
	deleteField(id: CustomField['id'], onProgress: OnProgress): Promise<Result<{ contacts: number }>>;
	/**
	 * `kept` = contacts that keep a part of the deletion; `taken` = those that stay without their value, since only one contact may have it
	 * (MAP-7) and another one has it by now, which `first` says of the first.
	 */
	restoreField(
		id: CustomField['id'],
		onProgress: OnProgress
	): Promise<Result<{ contacts: number; kept: number; taken: number; first: Problem | null }>>;
	changeChoices(id: CustomField['id'], change: ChoicesChange, onProgress: OnProgress): Promise<Result<{ contacts: number }>>;
	/** What retypeField would come to; changes nothing. */
	retypePreview(id: CustomField['id'], to: RetypeTo): Promise<Result<RetypePreview>>;
	/** Values that are none of the new type stay as they are written. */
	retypeField(id: CustomField['id'], to: RetypeTo, onProgress: OnProgress): Promise<Result<{ contacts: number }>>;
}
