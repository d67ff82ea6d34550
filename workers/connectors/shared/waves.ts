import type { DeliveryRecord, DeliveryResult } from '#domain/delivery';
import type { SendOutcome } from '../connector';
import { refusedBy } from './verdict';

/**
 * Sends records so that no call holds two of one key, which the vendors refuse or decide by chance: the second of a key goes
 * in a further call. A record without the key can't be recognised again, so it is rejected and never sent. A further call
 * that fails leaves its records without a verdict: they are asked for again.
 * @param keyName what the key is called on screen
 */
export async function inWaves(
	records: readonly DeliveryRecord[],
	keyOf: (r: DeliveryRecord) => string | null,
	keyName: string,
	send: (wave: readonly DeliveryRecord[]) => Promise<SendOutcome>
): Promise<SendOutcome> {
	const results: DeliveryResult[] = [];
	const waves: DeliveryRecord[][] = [];
	const times = new Map<string, number>();
	for (const record of records) {
		const key = keyOf(record);
		if (key === null) {
			results.push(refusedBy(record, { code: 'serviceNoKey', params: { key: keyName } }, keyName));
			continue;
		}
		const n = times.get(key) ?? 0;
		times.set(key, n + 1);
		(waves[n] ??= []).push(record);
	}
	for (const [n, wave] of waves.entries()) {
		const outcome = await send(wave);
		if (outcome.kind !== 'verdicts') {
			if (n === 0) return outcome.kind === 'named' ? { ...outcome, results: [...results, ...outcome.results] } : outcome;
			return { kind: 'verdicts', results, cut: outcome.problem };
		}
		results.push(...outcome.results);
		if (outcome.cut) return { kind: 'verdicts', results, cut: outcome.cut };
	}
	return { kind: 'verdicts', results };
}

/** Sends the records of a wave one after the other. What ends the work ends it after the verdicts that there are by then. */
export async function oneByOne(
	wave: readonly DeliveryRecord[],
	sendOne: (record: DeliveryRecord) => Promise<SendOutcome>
): Promise<SendOutcome> {
	const results: DeliveryResult[] = [];
	for (const record of wave) {
		const outcome = await sendOne(record);
		if (outcome.kind === 'verdicts') results.push(...outcome.results);
		else if (results.length === 0) return outcome;
		else return { kind: 'verdicts', results, ...(outcome.kind !== 'named' && { cut: outcome.problem }) };
	}
	return { kind: 'verdicts', results };
}
