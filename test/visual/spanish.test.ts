import * as file from '../../stories/spanish.stories.js';
import { describeLooks } from './looks.js';
import { storiesOf } from './stories.js';

// The words are what is looked at here; the other ways are those of the English stories.
describeLooks('spanish', storiesOf('spanish', file), ['light']);
