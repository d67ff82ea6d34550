import * as Comlink from 'comlink';
import { loadTheRest, pipelineApi } from './imports/api';

/** ms after which what nobody has asked for yet is loaded, too. */
const REST_MS = 10_000;

Comlink.expose(pipelineApi);
setTimeout(() => void loadTheRest().catch(() => undefined), REST_MS);
