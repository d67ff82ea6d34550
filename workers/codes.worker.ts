import * as Comlink from 'comlink';
import { codesApi } from './codes/api';

Comlink.expose(codesApi);
