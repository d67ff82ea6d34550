import { confidenceWord, mappedField } from '../../src/lib/domain/imports/mapping';
import { messageText } from '../../src/lib/domain/messages/index';
import { proposeMapping, recognizeExport } from '../../workers/pipeline/map/index';
import { readColumns } from '../../workers/pipeline/map/propose';

export { messageText } from '../../src/lib/domain/messages/index';
export { inspectSource } from '../../workers/pipeline/parse/index';
export { mappedField, proposeMapping, readColumns };

/** What the app proposes for a header row and its samples, as data for people and for scripts. `field` null = left out. */
export function mapReport(file: string | null, headers: readonly string[], samples: readonly (readonly string[])[]): object {
	const known = recognizeExport(headers);
	const { language } = readColumns(headers, samples);
	const columns = proposeMapping(headers, samples).map((m) => ({
		index: m.index,
		header: m.header,
		samples: m.samples,
		field: mappedField(m),
		concept: m.concept ?? null,
		confidence: m.confidence,
		word: confidenceWord(m.confidence),
		reason: messageText(m.reason),
		...(m.warning ? { warning: messageText(m.warning) } : {})
	}));
	return { file, known: known?.id ?? null, language, columns };
}
