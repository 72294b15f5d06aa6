import * as file from '../../stories/tokens.stories.js';
import { describeLooks } from './looks.js';
import { storiesOf } from './stories.js';

/** Lines of code at a quarter of their size fall between pixels, and not alike on every machine. */
const withoutCode = new CSSStyleSheet();
withoutCode.replaceSync('.playground pre { visibility: hidden }');
document.adoptedStyleSheets.push(withoutCode);

// This page shows light and dark beside each other by itself, and of hairlines at a quarter of their size two runs differ.
describeLooks('tokens', storiesOf('tokens', file), ['light']);
