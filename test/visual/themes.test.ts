import * as file from '../../stories/themes.stories.js';
import { describeLooks } from './looks.js';
import { storiesOf } from './stories.js';

// These stories bring their own light and dark, and forced colours leave nothing of a theme.
describeLooks('themes', storiesOf('themes', file), ['light']);
