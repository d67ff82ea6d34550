import type { ScoringApi } from '../contract';
import { openStore } from '../store/engine/open';
import { matchOutcomes, openOutcomes } from './crm-outcomes';
import { outcomeColumns } from './outcomes';
import { modelDrift, modelViews, stopTraining, trainModel } from './training';
import { closePreview, openPreview, preview } from './preview';

/** What scoring.worker offers to the window. Reads only. */
export const scoringApi: ScoringApi = {
	ping: async () => 'pong',
	openPreview: (onProgress) => openPreview(onProgress),
	preview: async (draft) => preview(draft),
	closePreview: async () => closePreview(),
	outcomeColumns: async () => outcomeColumns(await openStore()),
	train: (request, onProgress) => trainModel(request, onProgress),
	stopTraining: async () => stopTraining(),
	models: modelViews,
	modelDrift,
	openOutcomes,
	matchOutcomes
};
