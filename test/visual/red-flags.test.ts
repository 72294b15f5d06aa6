import * as file from '../../stories/red-flags.stories.js';
import { describeLooks } from './looks.js';
import { storiesOf } from './stories.js';

describeLooks('red-flags', storiesOf('red-flags', file));
