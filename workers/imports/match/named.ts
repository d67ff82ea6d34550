import { layInto } from '#domain/basics/join-bytes';
import type { FieldId } from '#domain/fields';
import type { CandidatePairs, MatchRecords, MatchType } from '#domain/matching/match';
import { enabledTypes } from '#domain/matching/match-rules';
import type { Settings } from '#domain/settings';
import { findAllPairs, KeyTable, type MatchWatch } from '../../pipeline/match/index';
import type { DiskStaged } from '../../store/chunks/chunk-store';
import { noPairs } from '../context';
import { FoundAhead } from './found-ahead';
import { stagedKeys, type MatchSource } from './match-source';
import { RecordTexts, type RecordParts } from './record-texts';

/** Pairs of the named types (DUP-1) among the records of an import. */
export interface Named {
	pairs: CandidatePairs;
	counts: Record<MatchType, number>;
	/** Per row of the file: how far its name is another than that of the earliest record with its email (`nameGap`). */
	nameGaps: Uint8Array;
}

/** What they depend on beside the records. */
export interface NamedQuestion {
	enabled: MatchType[];
	primaryKey: FieldId;
}
export const namedQuestion = (settings: Settings, primaryKey: FieldId): NamedQuestion => ({
	enabled: [...enabledTypes(settings)],
	primaryKey
});

/** Finds them; null = stopped. */
export async function findNamed(
	{ records, keys, texts }: Pick<MatchSource, 'records' | 'keys' | 'texts'>,
	{ enabled }: NamedQuestion,
	{ pause, onProgress }: Omit<MatchWatch, 'onOtherName'>
): Promise<Named | null> {
	const firstRow = records.storedCount + records.heldCount;
	const nameGaps = new Uint8Array(records.length - firstRow);
	let counts = noPairs();
	const pairs = await findAllPairs(
		keys,
		texts,
		{ enabled: new Set(enabled) },
		{
			pause,
			onProgress: (done, now) => {
				counts = now;
				onProgress?.(done, now);
			},
			onOtherName: (record, gap) => {
				nameGaps[record - firstRow] = gap;
			}
		}
	);
	return pairs && { pairs, counts, nameGaps };
}

/** Looks for them among the rows of a file that stands alone, before they are stored: `chunks` are all of it, in their order. */
export const namedAhead = (chunks: readonly DiskStaged[], question: NamedQuestion, stopped: () => boolean): FoundAhead<Named> =>
	new FoundAhead(question, async (pause) => findNamed(sourceOf(chunks, question.primaryKey), question, { pause }), stopped);

function sourceOf(chunks: readonly DiskStaged[], primaryKey: FieldId): Pick<MatchSource, 'records' | 'keys' | 'texts'> {
	const keys = new KeyTable();
	keys.beginRows();
	for (const chunk of chunks) keys.add(stagedKeys(chunk, primaryKey, chunk.failed));
	const records: MatchRecords = {
		length: keys.length,
		storedCount: 0,
		heldCount: 0,
		primaryKey,
		refs: layInto(
			new Uint32Array(keys.length),
			chunks.map((c) => c.rows)
		),
		active: layInto(
			new Uint8Array(keys.length),
			chunks.map((c) => c.failed.map((f) => (f === 1 ? 0 : 1)))
		)
	};
	// All of them are at hand: none is read by its key.
	const parts: RecordParts = { at: chunks.map((_, n) => ({ store: 'staged', key: ['', n] })), starts: keys.starts };
	const near = chunks.map((chunk, n) => [n, chunk] as const);
	return { records, keys, texts: new RecordTexts(records, parts, near) };
}
