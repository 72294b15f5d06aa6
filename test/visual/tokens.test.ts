import * as file from '../../stories/tokens.stories.js';
import { describeLooks } from './looks.js';
import { storiesOf } from './stories.js';

// These stories bring their own light and dark, and forced colours leave nothing of a theme.
describeLooks('tokens', storiesOf('tokens', file), ['light']);
