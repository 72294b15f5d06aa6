import * as file from '../../stories/attendance.stories.js';
import { describeLooks } from './looks.js';
import { storiesOf } from './stories.js';

describeLooks('attendance', storiesOf('attendance', file));
