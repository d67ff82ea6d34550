import * as Comlink from 'comlink';
import { deliveryApi } from './outbox/api';

Comlink.expose(deliveryApi);
