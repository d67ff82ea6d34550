import * as Comlink from 'comlink';
import { scoringApi } from './scoring/api';

Comlink.expose(scoringApi);
