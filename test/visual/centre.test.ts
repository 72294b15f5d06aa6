import * as file from '../../stories/centre.stories.js';
import { describeLooks } from './looks.js';
import { storiesOf } from './stories.js';

describeLooks('centre', storiesOf('centre', file));
