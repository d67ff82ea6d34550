import type { TargetField } from '../connector';
import { at, textOf } from '../shared/json';

/** Choices travel as their numbers. */
const KINDS: Readonly<Record<string, TargetField['type']>> = {
	String: 'text',
	Memo: 'text',
	Integer: 'number',
	BigInt: 'number',
	Decimal: 'number',
	Double: 'number',
	Money: 'number',
	DateTime: 'date',
	Boolean: 'yesNo',
	Picklist: 'number',
	State: 'number',
	Status: 'number'
};

/** A column as its definition says. */
export const toField = (e: unknown): TargetField => ({
	name: textOf(at(e, 'LogicalName')) ?? '',
	label: textOf(at(e, 'DisplayName.UserLocalizedLabel.Label')) ?? textOf(at(e, 'LogicalName')) ?? '',
	type: KINDS[textOf(at(e, 'AttributeType')) ?? ''] ?? 'other',
	required: ['ApplicationRequired', 'SystemRequired'].includes(textOf(at(e, 'RequiredLevel.Value')) ?? ''),
	writable: at(e, 'IsValidForCreate') === true && at(e, 'IsValidForUpdate') === true
});

/** leadScore → new_leadScore, the name that a new column gets; its logical name is the same in lower case. */
export const schemaName = (prefix: string, name: string): string => {
	const plain = name.replace(/\W+/g, '');
	return plain.toLowerCase().startsWith(`${prefix}_`) ? plain : `${prefix}_${plain}`;
};

/**
 * The definition of a new column:
 * https://learn.microsoft.com/power-apps/developer/data-platform/webapi/create-update-column-definitions-using-web-api
 */
export function newColumn(prefix: string, m: { name: string; label: string; type: 'text' | 'number' }): Record<string, unknown> {
	const kind = m.type === 'number' ? 'Integer' : 'String';
	return {
		'@odata.type': `Microsoft.Dynamics.CRM.${kind}AttributeMetadata`,
		SchemaName: schemaName(prefix, m.name),
		AttributeType: kind,
		AttributeTypeName: { Value: `${kind}Type` },
		...(m.type === 'number'
			? { MinValue: -2147483648, MaxValue: 2147483647, Format: 'None' }
			: { MaxLength: 500, FormatName: { Value: 'Text' } }),
		RequiredLevel: { Value: 'None', CanBeChanged: true, ManagedPropertyLogicalName: 'canmodifyrequirementlevelsettings' },
		DisplayName: {
			'@odata.type': 'Microsoft.Dynamics.CRM.Label',
			LocalizedLabels: [{ '@odata.type': 'Microsoft.Dynamics.CRM.LocalizedLabel', Label: m.label, LanguageCode: 1033 }]
		}
	};
}
