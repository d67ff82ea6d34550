import * as Comlink from 'comlink';
import { guarded } from './guard';
import { listsApi } from './lists/api';
import { listsNeeds } from './lists/needs';
import { partWhenAsked } from './part-when-asked';
import { sayAlive } from './say-alive';
import { tellLostStore } from './tell-lost-store';

sayAlive();
partWhenAsked();
tellLostStore();
Comlink.expose(guarded(listsApi, listsNeeds));
