import * as Comlink from 'comlink';
import { codesApi } from './codes/api';
import { sayAlive } from './say-alive';

sayAlive();
Comlink.expose(codesApi);
