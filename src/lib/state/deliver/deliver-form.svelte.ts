import type { ConnectorDescription, Destination, SettingField } from '#domain/delivery';
import type { Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { delivery } from '#lib/worker-client/delivery';
import { spokenProblem } from './deliver-connectors';
import { tokenMoved } from './deliver-words';
import { guarded } from '../import/import-wizard-steps';
import { toasts } from '../shell/toasts.svelte';

type Value = string | number | boolean;

/** A destination being made or changed. Settings are drawn from what the connector says of itself; the token is write-only (PUSH-5). */
export class DestinationForm {
	open = $state(false);
	connector = $state.raw<ConnectorDescription | null>(null);
	/** The destination being changed; null = a new one. */
	before = $state.raw<Destination | null>(null);
	name = $state('');
	settings = $state<Record<string, Value>>({});
	scoreField = $state('');
	tierField = $state('');
	factorsField = $state('');
	factors = $state(true);
	/** Keeps what an update replaces, so that a delivery can be taken back. */
	keepPrevious = $state(true);
	secret = $state('');
	removeSecret = $state(false);
	busy = $state(false);
	/** Shows what is missing only once it was tried. */
	tried = $state(false);
	problem = $state.raw<Problem | null>(null);

	/** Settings that have to be looked at; the others have a good default and stand under "more". */
	readonly first: SettingField[] = $derived((this.connector?.settings ?? []).filter((f) => this.#isFirst(f)));
	readonly rest: SettingField[] = $derived((this.connector?.settings ?? []).filter((f) => !this.#isFirst(f)));
	/** The saved token will not go to the address as it stands now. */
	readonly secretMoved = $derived(this.before !== null && tokenMoved(this.before, this.settings));

	/** Another address, or other names of the score's fields, than what waits was made for. */
	readonly moved = $derived(
		this.before !== null &&
			['url', 'secretUrl', 'relayUrl'].some(
				(key) => String(this.before?.settings[key] ?? '').trim() !== String(this.settings[key] ?? '').trim()
			)
	);
	readonly renamed = $derived(
		this.before !== null &&
			(this.scoreField.trim() !== this.before.scoreField ||
				this.tierField.trim() !== this.before.tierField ||
				(this.factors ? this.factorsField.trim() || null : null) !== this.before.factorsField)
	);

	#isFirst(f: SettingField): boolean {
		// A system that no browser may call works only through a relay.
		const relay = f.key === 'relayUrl' && this.connector?.cors === 'relay-only';
		return relay || (this.connector?.settings.length ?? 0) <= 4 || f.kind === 'secret' || (f.required && f.default === null);
	}

	/** Opens the form for a new destination of a kind, or for one that exists. */
	begin(connector: ConnectorDescription, before: Destination | null = null): void {
		this.connector = connector;
		this.before = before;
		this.name = before?.name ?? connector.label;
		const values: Record<string, Value> = {};
		for (const f of connector.settings) {
			if (f.kind === 'secret') continue;
			const stored = before && Object.hasOwn(before.settings, f.key) ? before.settings[f.key] : undefined;
			values[f.key] =
				typeof stored === 'string' || typeof stored === 'number' || typeof stored === 'boolean'
					? stored
					: (f.default ?? (f.kind === 'yesNo' ? false : ''));
		}
		this.settings = values;
		this.scoreField = before?.scoreField ?? 'leadScore';
		this.tierField = before?.tierField ?? 'leadTier';
		this.factors = before ? before.factorsField !== null : true;
		this.factorsField = before?.factorsField ?? 'leadFactors';
		this.keepPrevious = before?.keepPrevious !== false;
		this.secret = '';
		this.removeSecret = false;
		this.tried = false;
		this.problem = null;
		this.open = true;
	}

	/** What is wrong with one setting, '' when nothing is. */
	errorOf(f: SettingField): string {
		return this.tried && f.required && f.kind !== 'secret' && String(this.settings[f.key] ?? '').trim() === ''
			? m.deliver.destination.missing(f.label)
			: '';
	}
	readonly nameError = $derived(this.tried && this.name.trim() === '' ? m.deliver.destination.missing(m.deliver.destination.name) : '');

	#values(): Record<string, unknown> {
		const values: Record<string, unknown> = {};
		for (const f of this.connector?.settings ?? []) {
			if (f.kind === 'secret') continue;
			const v = this.settings[f.key] ?? '';
			const number = f.kind === 'number' && String(v).trim() !== '' ? Number(v) : NaN;
			values[f.key] = f.kind === 'number' && Number.isFinite(number) ? number : typeof v === 'string' ? v.trim() : v;
		}
		return values;
	}

	/** Leaves for the sign-in page of the destination, which leads back to the Deliver screen; answers only when it can't. */
	readonly signIn = async (d: Destination): Promise<void> => {
		const got = await guarded(() => delivery.beginSignIn(d.id, `${location.origin}/deliver`));
		if (got.ok) {
			location.assign(got.value);
			return;
		}
		this.problem = await spokenProblem(got.problem);
		this.open = true;
	};

	/** Stores it; the destination as stored, or null with `problem` or the fields' errors set. */
	readonly save = async (): Promise<Destination | null> => {
		this.tried = true;
		this.problem = null;
		const { connector, before } = this;
		if (!connector || this.busy || this.nameError || connector.settings.some((f) => this.errorOf(f) !== '')) return null;
		this.busy = true;
		const secret = this.secret.trim() !== '' ? this.secret.trim() : this.removeSecret ? '' : null;
		const got = await guarded(() =>
			delivery.saveDestination(
				{
					id: before?.id ?? '',
					connector: connector.id,
					name: this.name.trim(),
					settings: this.#values(),
					scoreField: this.scoreField,
					tierField: this.tierField,
					factorsField: this.factors ? this.factorsField : null,
					keepPrevious: this.keepPrevious,
					...(before?.fields && { fields: before.fields }),
					// Saved anew means looked into: one that we stopped goes on, one that the user paused stays paused.
					paused: before ? before.paused && before.pausedReason === null : false,
					pausedReason: null,
					preconfigured: before?.preconfigured ?? false
				},
				secret
			)
		);
		this.busy = false;
		this.secret = '';
		if (!got.ok) {
			this.problem = await spokenProblem(got.problem);
			return null;
		}
		this.open = false;
		toasts.show({ text: m.deliver.destination.saved(got.value.name), tone: 'green' });
		return got.value;
	};
}
