/** Door `./content`: the built-in content, and where its facts come from. */
import { deepFreeze } from './deep-freeze.js';
import { defaultContent as content } from './default-content.js';

/** Every question, group, criterion, sign, notice and helpline of the three checks. Deeply frozen. */
export const defaultContent = /* @__PURE__ */ deepFreeze(content);
export {
  groupSources,
  helplineSources,
  helplineWebsites,
  sources,
  type Source,
} from './sources.js';
