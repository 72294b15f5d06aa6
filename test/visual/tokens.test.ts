import * as file from '../../stories/tokens.stories.js';
import { describeLooks } from './looks.js';
import { storiesOf } from './stories.js';

describeLooks('tokens', storiesOf('tokens', file));
