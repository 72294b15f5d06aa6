/** Everything that is compared. The first is ours, and what the others have to agree with. */
import { invertedIndex } from './contenders/inverted-index.js';
import { jsonLogicEngine, jsonLogicEngineFolded } from './contenders/json-logic-engine.js';
import { jsonRulesEngine, jsonRulesEngineFolded } from './contenders/json-rules-engine.js';
import { recommend } from './contenders/recommend.js';
import { surveyCore, surveyCoreFolded } from './contenders/survey-core.js';

export const contenders = [
  recommend,
  jsonRulesEngine,
  jsonRulesEngineFolded,
  jsonLogicEngine,
  jsonLogicEngineFolded,
  surveyCore,
  surveyCoreFolded,
  invertedIndex,
];
