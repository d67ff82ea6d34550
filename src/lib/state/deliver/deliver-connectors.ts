import type { ConnectorDescription, SettingField } from '#domain/delivery';
import type { Problem } from '#domain/result';
import { connectorWords } from '#lib/messages/connectors';
import { delivery } from '#lib/worker-client/delivery';

/** All connectors as they describe themselves, in the language that is spoken. */
export async function spokenConnectors(): Promise<ConnectorDescription[]> {
	const [connectors, words] = await Promise.all([delivery.connectors(), connectorWords()]);
	return connectors.map((c) => inWords(c, words));
}

/** A connector with its own texts replaced by those of `words`; what is no text there stays. */
export function inWords(connector: ConnectorDescription, words: Readonly<Record<string, string>>): ConnectorDescription {
	const said = (text: string): string => words[text] ?? text;
	const setting = (s: SettingField): SettingField => ({
		...s,
		label: said(s.label),
		hint: said(s.hint),
		...(s.choices && { choices: s.choices.map((c) => ({ ...c, label: said(c.label) })) })
	});
	const { label, description, corsRemedy, settings } = connector;
	return {
		...connector,
		label: said(label),
		description: said(description),
		...(corsRemedy !== undefined && { corsRemedy: said(corsRemedy) }),
		settings: settings.map(setting)
	};
}

/** What connectors say within a problem: a remedy, the rights that are needed, the label of a setting. */
const THEIRS = ['remedy', 'scopes', 'setting'] as const;

/** A problem that names texts of a connector, with those replaced by `words`. */
export function problemIn(problem: Problem, words: Readonly<Record<string, string>>): Problem {
	const said = THEIRS.flatMap((name) => {
		const text = words[String(problem.params[name] ?? '')];
		return text === undefined ? [] : [[name, text] as const];
	});
	return said.length === 0 ? problem : { ...problem, params: { ...problem.params, ...Object.fromEntries(said) } };
}

/** The same in the language that is spoken. */
export const spokenProblem = async (problem: Problem): Promise<Problem> => problemIn(problem, await connectorWords());
