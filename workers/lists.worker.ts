import * as Comlink from 'comlink';
import { listsApi } from './lists/api';

Comlink.expose(listsApi);
