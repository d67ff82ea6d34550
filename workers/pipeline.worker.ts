import * as Comlink from 'comlink';
import { guarded } from './guard';
import { loadTheRest, pipelineApi } from './imports/api';
import { pipelineNeeds } from './imports/needs';
import { followChanges } from './imports/scoring/rank-tiers';
import { refusedSettings } from './imports/device/users';
import { partWhenAsked } from './part-when-asked';
import { sayAlive } from './say-alive';
import { tellLostStore } from './tell-lost-store';

/** ms after which what nobody has asked for yet is loaded, too. */
const REST_MS = 10_000;

sayAlive();
partWhenAsked();
tellLostStore();
Comlink.expose(
	guarded(
		{
			...pipelineApi,
			saveSettings: async (patch: Parameters<typeof pipelineApi.saveSettings>[0]) =>
				(await refusedSettings(patch)) ?? pipelineApi.saveSettings(patch)
		},
		pipelineNeeds
	)
);
followChanges();
setTimeout(() => void loadTheRest().catch(() => undefined), REST_MS);
