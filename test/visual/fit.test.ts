import * as file from '../../stories/fit.stories.js';
import { describeLooks } from './looks.js';
import { storiesOf } from './stories.js';

describeLooks('fit', storiesOf('fit', file));
