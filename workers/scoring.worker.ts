import * as Comlink from 'comlink';
import { scoringApi } from './scoring/api';
import { partWhenAsked } from './part-when-asked';
import { sayAlive } from './say-alive';

sayAlive();
partWhenAsked();
Comlink.expose(scoringApi);
