/** Door `./content`: the built-in content, and where its facts come from. */
export { defaultContent } from './default-content.js';
export {
  groupSources,
  helplineSources,
  helplineWebsites,
  sources,
  type Source,
} from './sources.js';
