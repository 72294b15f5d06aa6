/** Spanish: the states where most words stand. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { renderExample, type ExampleArgs } from './support/render-example.js';
import { inSpanish } from './support/in-spanish.js';

export default {
  title: 'Spanish',
  render: renderExample,
  args: { lang: 'es' },
  loaders: [inSpanish],
  argTypes: { example: { table: { disable: true } }, lang: { table: { disable: true } } },
} satisfies Meta<ExampleArgs>;

type Story = StoryObj<ExampleArgs>;

export const FirstQuestion: Story = {
  name: 'First question',
  args: { example: 'fit-first-question' },
};

export const Notice: Story = { name: 'Act-now notice', args: { example: 'fit-notice' } };

export const Result: Story = { name: 'Result', args: { example: 'fit-result' } };

export const Counselor: Story = {
  name: 'Counselor view',
  args: { example: 'fit-result-counselor' },
};

export const RedFlags: Story = {
  name: 'A group to leave',
  args: { example: 'red-flags-leave' },
};
