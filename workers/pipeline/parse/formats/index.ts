import { toRegistry } from '#workers/registry';
import type { FormatReader } from '../format';
import { csv } from './csv';

/** File formats that can be read; one file each. */
export const formats = toRegistry<FormatReader>([csv]);
