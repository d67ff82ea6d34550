import * as Comlink from 'comlink';
import { pipelineApi } from './imports/api';

Comlink.expose(pipelineApi);
