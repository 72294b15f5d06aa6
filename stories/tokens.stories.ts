/** Where a designer plays with the tokens and takes the CSS along. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { examples } from './examples/examples.js';
import { renderPlayground, type PlaygroundArgs } from './support/token-playground.js';
import { themes } from './themes/index.js';

export default {
  title: 'Look/Play with the tokens',
  render: renderPlayground,
  args: { example: 'fit-first-question', css: '' },
  argTypes: {
    example: { control: 'select', options: examples.map(({ id }) => id) },
    css: {
      name: 'start from',
      control: 'select',
      options: ['built in', ...Object.keys(themes)],
      mapping: { 'built in': '', ...themes },
    },
  },
  parameters: {
    layout: 'fullscreen',
    // Two quizzes stand side by side here, and each has its help bar.
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
} satisfies Meta<PlaygroundArgs>;

type Story = StoryObj<PlaygroundArgs>;

export const Playground: Story = { name: 'Playground' };

export const FromTheme: Story = {
  name: 'Starting from a ready theme',
  args: { css: themes['warm-earth'], example: 'fit-result' },
};
