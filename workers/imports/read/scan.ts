import type { SourceChunk } from '#domain/chunk';
import { fieldDefinition, type FieldDefinition, type FieldId } from '#domain/fields';
import type { ImportSetup, Preflight } from '#domain/import';
import type { Settings } from '#domain/settings';
import { createDamageScan, detectors, type DamageFacts } from '../../pipeline/damage/index';
import { applyMapping, headerLanguage, type SourceColumns } from '../../pipeline/map/index';
import { createDateOrderScan, defaultDateOrder } from '../../pipeline/normalize/index';
import { columnsOf, customFields, mappedFields } from './mapped-fields';

/** Columns that say what another one means (a postal code is judged by its country). */
const CONTEXT: readonly FieldId[] = ['country', 'state'];

/** What must be known of whole columns before a row can be cleaned: the order of day and month, and what spreadsheets did to the file. */
export interface ColumnScan {
	add(chunk: SourceChunk | SourceColumns): void;
	dateOrders(): Preflight['dateOrders'];
	facts(): DamageFacts;
	/** The setup with every order that nobody settled. */
	settle(): ImportSetup;
	/** All of it. */
	result(): Proved;
}

/** What must be known to scan: plain data, sent to a row worker. `language` = of the headers, found out where it is needed and missing. */
export interface ScanOrder {
	setup: ImportSetup;
	settings: Settings;
	language?: string;
}
/** What a scan found, as plain data. */
export interface Proved {
	setup: ImportSetup;
	facts: DamageFacts;
	dateOrders: Preflight['dateOrders'];
}

export function scanOf(setup: ImportSetup, settings: Settings, language?: string): ColumnScan {
	const custom = customFields(setup, settings);
	const fields = mappedFields(setup).map((id): FieldDefinition => fieldDefinition(id, custom));
	const dates = fields.filter((f) => f.type === 'date').map((f) => f.id);
	const spoken = dates.length === 0 ? undefined : (language ?? headerLanguage(setup.mapping));
	const orders = createDateOrderScan(dates, defaultDateOrder(setup.defaultCountry, spoken), setup.dateOrders);
	const { defaultCountry, dateOrders, parts } = setup;
	const from1904 = parts.filter((p) => p.date1904).length;
	const date1904 = from1904 > 0 && from1904 < parts.length ? 'some' : from1904 > 0;
	const damage = createDamageScan(fields, { defaultCountry, dateOrders, date1904 });
	const watched = fields.filter((f) => detectors.all.some((d) => d.scan !== undefined && d.applies(f))).map((f) => f.id);
	const columns = columnsOf(setup, [...new Set([...dates, ...watched, ...CONTEXT])]);
	const scan: ColumnScan = {
		add(chunk) {
			const mapped = applyMapping(chunk, columns, language === undefined ? {} : { language });
			orders.add(mapped);
			damage.add(mapped);
		},
		dateOrders: () => orders.result(),
		facts: () => damage.facts(),
		settle: () => ({
			...setup,
			dateOrders: { ...Object.fromEntries(orders.result().map((o) => [o.field, o.order])), ...setup.dateOrders }
		}),
		result: () => ({ setup: scan.settle(), facts: scan.facts(), dateOrders: scan.dateOrders() })
	};
	return scan;
}
