/** Door `./define`: the only module that acts when imported. Skips tags that are taken, and places without a DOM. */
import { define } from './register.js';

if (globalThis.customElements) define();
