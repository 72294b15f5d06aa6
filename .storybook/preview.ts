import type { Preview } from '@storybook/web-components-vite';
import { define } from '../src/index.js';

// Open, so that the accessibility panel sees what a closed root hides from a page.
define({ shadow: 'open' });

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
};

export default preview;
