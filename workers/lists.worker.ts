import * as Comlink from 'comlink';
import { guarded } from './guard';
import { listsApi } from './lists/api';
import { listsNeeds } from './lists/needs';

Comlink.expose(guarded(listsApi, listsNeeds));
