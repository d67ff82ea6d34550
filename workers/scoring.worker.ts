import * as Comlink from 'comlink';
import { scoringApi } from './scoring/api';
import { partWhenAsked } from './part-when-asked';
import { sayAlive } from './say-alive';
import { tellLostStore } from './tell-lost-store';

sayAlive();
partWhenAsked();
tellLostStore();
Comlink.expose(scoringApi);
