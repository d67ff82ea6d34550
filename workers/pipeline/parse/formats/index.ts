import { toRegistry } from '#workers/registry';
import type { FormatReader } from '../format';
import { csv } from './csv';
import { json } from './json';
import { lines } from './lines';
import { vcard } from './vcard';
import { workbook } from './workbook';

/** File formats that can be read; one file each. */
export const formats = toRegistry<FormatReader>([csv, json, lines, vcard, workbook]);
