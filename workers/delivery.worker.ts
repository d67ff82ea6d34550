import * as Comlink from 'comlink';
import { guarded } from './guard';
import { deliveryApi } from './outbox/api';
import { deliveryNeeds } from './outbox/needs';
import { partWhenAsked } from './part-when-asked';
import { sayAlive } from './say-alive';
import { tellLostStore } from './tell-lost-store';

sayAlive();
partWhenAsked();
tellLostStore();
Comlink.expose(guarded(deliveryApi, deliveryNeeds));
