import type { Receipt } from '#domain/delivery';
import { fieldDefinition, PHONE_FIELDS, type CustomField, type FieldDefinition, type FieldId } from '#domain/fields';
import { ok, type Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { delivery } from '#lib/worker-client/delivery';
import { pipeline } from '#lib/worker-client/pipeline';
import { query } from '#lib/worker-client/query';
import { ContactForm } from '../contacts/contact-form.svelte';
import { guarded } from '../import/import-wizard-steps';
import { toasts } from '../shell/toasts.svelte';

/** Fields that a CRM most often stumbles over, shown beside the one at fault. */
const USUAL: readonly FieldId[] = ['email', 'firstName', 'lastName', 'company', 'phone1'];

/** One rejected contact fixed in place, with our rules live, then sent again alone (PUSH-3). */
export class Repair {
	open = $state(false);
	receipt = $state.raw<Receipt | null>(null);
	form = $state.raw<ContactForm | null>(null);
	custom = $state.raw<readonly CustomField[]>([]);
	busy = $state(false);
	/** The contact was deleted on this device, or merged into another. */
	gone = $state(false);
	problem = $state.raw<Problem | null>(null);

	/** The field at fault first; without one, those that matter most. */
	readonly fields: FieldDefinition[] = $derived.by(() => {
		const fault = this.receipt?.fieldId as FieldId | undefined;
		const atFault = fault === undefined ? [] : this.#meant(fault);
		const ids =
			fault === undefined
				? USUAL
				: [...atFault, ...USUAL.filter((f) => !atFault.includes(f) && (f === 'email' || Boolean(this.form?.values[f])))];
		return ids.map((id) => fieldDefinition(id, this.custom));
	});

	/** A number goes where the destination keeps its kind, so one that is refused may be any of the contact's. */
	#meant(fault: FieldId): FieldId[] {
		const filled = PHONE_FIELDS.filter((f) => Boolean(this.form?.values[f]));
		return filled.length > 0 && (PHONE_FIELDS as readonly FieldId[]).includes(fault) ? filled : [fault];
	}

	readonly begin = async (receipt: Receipt): Promise<void> => {
		this.receipt = receipt;
		this.form = null;
		this.gone = false;
		this.problem = null;
		this.open = true;
		const got = await guarded(async () => ok(await Promise.all([query.contact(receipt.contactId), pipeline.getSettings()])));
		if (this.receipt !== receipt) return;
		if (!got.ok) {
			this.problem = got.problem;
			return;
		}
		const [contact, settings] = got.value;
		this.gone = contact === null;
		if (contact === null) return;
		this.custom = settings.customFields;
		this.form = new ContactForm(receipt.contactId, contact.values, settings.customFields);
		await this.form.runCheck();
	};
	close(): void {
		this.form?.forget();
		this.open = false;
	}
	/** Saves the contact and sends it again; true when it is on its way. */
	readonly save = async (): Promise<boolean> => {
		const { form, receipt } = this;
		if (!form || !receipt || this.busy) return false;
		this.busy = true;
		const saved = await form.save();
		const sent = saved === null ? null : await guarded(() => delivery.resendRejected(receipt.batchId, [receipt.contactId]));
		this.busy = false;
		if (sent === null) return false;
		if (!sent.ok) {
			this.problem = sent.problem;
			return false;
		}
		this.open = false;
		toasts.show({ text: m.deliver.repair.sentAgain(receipt.name || receipt.email || m.deliver.batch.noName), tone: 'green' });
		return true;
	};
}
