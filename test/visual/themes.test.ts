import * as file from '../../stories/themes.stories.js';
import { describeLooks } from './looks.js';
import { storiesOf } from './stories.js';

describeLooks('themes', storiesOf('themes', file));
