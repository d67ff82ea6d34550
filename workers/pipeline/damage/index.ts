/**
 * The Excel-damage detective: between map and normalize. Scan mapped chunks, take the facts, repair chunk by chunk.
 *
 *   const scan = createDamageScan(fields, { defaultCountry });
 *   for (mapped chunk of the file) scan.add(chunk);
 *   const facts = scan.facts();                                   // plain data
 *   const { chunk, findings } = repairChunk(mapped, facts, { off }); // off: "field/damageKind"
 */
export { detectors } from './detectors/index';
export { repairChunk, type Blanked } from './repair';
export { createDamageScan, type DamageFacts } from './scan';
export { DamageTally } from './tally';
export type { DamageScanOptions } from './detector';
