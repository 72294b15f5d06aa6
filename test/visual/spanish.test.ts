import * as file from '../../stories/spanish.stories.js';
import { describeLooks } from './looks.js';
import { storiesOf } from './stories.js';

describeLooks('spanish', storiesOf('spanish', file));
