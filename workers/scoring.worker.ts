import * as Comlink from 'comlink';
import { scoringApi } from './scoring/api';
import { partWhenAsked } from './part-when-asked';

partWhenAsked();
Comlink.expose(scoringApi);
