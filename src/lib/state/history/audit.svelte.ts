import { comma, labelled, locale } from '#domain/messages/locale';
import type { AuditArea, AuditEntry, AuditVerdict } from '#domain/device/audit';
import type { ConnectorDescription } from '#domain/delivery';
import { fieldDefinition, type FieldId } from '#domain/fields';
import { wordOf } from '#domain/basics/word-of';
import { m } from '#lib/messages/index';
import { query } from '#lib/worker-client/query';
import { spokenConnectors } from '../deliver/deliver-connectors';
import { DESTINATION_WORDS, spokenChange } from './audit-changes';
import { destinationInWords } from './audit-destinations';
import { keepChecked, lastChecked } from './audit-checked';
import { differences, isObject, settingChange } from '../settings/setting-words';

const PAGE = 100;

/** The audit log as the screen shows it (HIS-2). */
export class AuditLog {
	entries = $state.raw<AuditEntry[]>([]);
	total = $state(0);
	loaded = $state(false);
	trouble = $state(false);
	area = $state<AuditArea | null>(null);
	/** What calls the settings of destinations by their names; known a moment after the entries. */
	connectors = $state.raw<readonly ConnectorDescription[]>([]);
	verdict = $state.raw<(AuditVerdict & { seconds: string }) | null>(null);
	/** Entries checked so far; null = no check is running. */
	checking = $state<number | null>(null);
	#next: number | null = null;
	readonly hasOlder = $derived.by(() => (this.entries.length, this.#next !== null));

	async show(area: AuditArea | null): Promise<void> {
		this.area = area;
		await this.#read(null);
	}

	/** Without the sender the entries say the same, less nicely. */
	async nameSettings(): Promise<void> {
		this.connectors = await spokenConnectors().catch(() => []);
	}

	readonly older = (): Promise<void> => this.#read(this.#next);

	/** Follows the chain from the first entry. */
	readonly verify = async (): Promise<void> => {
		if (this.checking !== null) return;
		this.checking = 0;
		this.verdict = null;
		const from = performance.now();
		try {
			const verdict = await query.verifyAudit(lastChecked(), (done) => {
				this.checking = done;
			});
			this.verdict = {
				...verdict,
				seconds: ((performance.now() - from) / 1000).toLocaleString(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 })
			};
			if (!verdict.brokenAt && verdict.continues) keepChecked(verdict.lastKey, verdict.head);
		} catch {
			this.trouble = true;
		} finally {
			this.checking = null;
		}
	};

	async #read(before: number | null): Promise<void> {
		try {
			const { area } = this;
			const got = await query.auditPage(area, before, PAGE);
			if (area !== this.area) return;
			// Who may not read it is told so by the screen.
			if (!got.ok) {
				this.trouble = got.problem.code !== 'notAllowed';
				return;
			}
			const page = got.value;
			this.#next = page.next;
			this.entries = before === null ? page.entries : [...this.entries, ...page.entries];
			this.total = page.total;
			this.trouble = false;
		} catch {
			this.trouble = true;
		} finally {
			this.loaded = true;
		}
	}
}

/** What an entry says, in words; an action without words of its own says itself. */
export const actionWords = (action: string): string => m.audit.actions[action] ?? action.replace(/[._]/g, ' ');

/** Names of things that only the app knows by, and what is for machines; the exported log has them. */
const INNER = new Set([
	'importId',
	'batchId',
	'destinationId',
	'sha256',
	'id',
	'chunks',
	'proof',
	'redacted',
	'seals',
	'options',
	'filter',
	'auc',
	'windows',
	'suppressed',
	'edit'
]);

/** Details that list fields of contacts by their ids. */
const FIELDS = new Set(['fields', 'kept']);
/** One of several that an entry lists, in words. */
const listedWords = (key: string, v: string): string =>
	FIELDS.has(key) ? fieldDefinition(v as FieldId).label : key === 'outcomes' ? (m.campaigns.outcomes[v] ?? v) : v;

/** What a detail is called: by the catalogue, else by the form of a destination, else its own name as words. */
const nameOf = (key: string): string =>
	m.audit.details[key] ?? DESTINATION_WORDS[key] ?? key.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`);
const isBlank = (v: unknown): boolean => v === null || v === undefined || v === '' || v === 0 || (Array.isArray(v) && v.length === 0);
/** What has labels in it already. */
const LABELLED = 'settings';
/** The same with every key as it is called. */
const named = (v: unknown): unknown =>
	isObject(v)
		? Object.fromEntries(
				Object.entries(v).map(([k, part]) => [
					nameOf(k),
					k === 'fieldType' ? m.ownFields.types[String(part)] : k === LABELLED ? part : named(part)
				])
			)
		: v;

/** A detail that is a code of the app in words, whatever else as it is. */
function valueWords(key: string, v: unknown): string {
	if (typeof v === 'number') return v.toLocaleString(locale());
	if (typeof v === 'boolean') return m.audit.values[String(v)] ?? String(v);
	if (Array.isArray(v) && v.every((x) => typeof x !== 'object')) return v.map((x) => listedWords(key, String(x))).join(' + ');
	if (isObject(v))
		return Object.entries(v)
			.filter(([, part]) => !isBlank(part))
			.map(([k, part]) => labelled(key === LABELLED ? k : nameOf(k), valueWords(k, part)))
			.join(comma());
	if (typeof v === 'object') return JSON.stringify(v);
	const text = String(v);
	const words: Readonly<Record<string, string>> =
		key === 'role' || key === 'roleBefore'
			? m.settings.users.roles
			: key === 'type'
				? m.history.matchTypes
				: ['decision', 'policy', 'kind', 'token'].includes(key)
					? m.audit.values
					: (m.audit.codes[key] ?? {});
	return wordOf(words, text);
}

/** Details that together say how a setting was changed. */
const CHANGE = new Set(['key', 'before', 'after']);
/** The setting that an entry changed; null = none. */
const changeOf = (action: string, params: Record<string, unknown>): string | null =>
	action === 'settings.changed' && typeof params['key'] === 'string'
		? params['key']
		: action === 'scoring.profileSaved'
			? 'scoringProfile'
			: null;

/** What a delivery counts are contacts, not rows, and those that it created are created there. */
const COUNTED: Readonly<Record<string, string>> = { total: 'contacts', created: 'createdThere' };
const ofDelivery = (action: string, params: Record<string, unknown>): Record<string, unknown> =>
	action.startsWith('delivery.') ? Object.fromEntries(Object.entries(params).map(([k, v]) => [COUNTED[k] ?? k, v])) : params;

/**
 * The details of an entry on one line: "file: leads.csv, imported: 745, merged: 21"; of what was one thing and is another, what differs.
 */
export function detailWords(action: string, kept: Record<string, unknown>, connectors: readonly ConnectorDescription[] = []): string {
	const params = action.startsWith('destination.') ? destinationInWords(kept, connectors, nameOf) : ofDelivery(action, kept);
	const setting = changeOf(action, params);
	const { before, after } = params;
	const spoken = spokenChange(action, before, after);
	const change =
		setting !== null
			? [settingChange(setting, before, after)]
			: spoken !== null
				? differences(...spoken, [])
				: isObject(before) && isObject(after)
					? differences(named(before), named(after), [])
					: null;
	const shown = Object.entries(params)
		.filter(([k, v]) => !INNER.has(k) && !(change !== null && CHANGE.has(k)) && !isBlank(v))
		.map(([k, v]) => labelled(nameOf(k), valueWords(k, v)));
	const line = [...shown, ...(change ?? [])].join(comma());
	return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
