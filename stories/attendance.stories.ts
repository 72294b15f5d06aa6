/** How long to keep going: the states of the attendance check. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { renderExample, type ExampleArgs } from './support/render-example.js';

export default {
  title: 'Attendance',
  render: renderExample,
  argTypes: { example: { table: { disable: true } } },
} satisfies Meta<ExampleArgs>;

type Story = StoryObj<ExampleArgs>;

export const FirstQuestion: Story = {
  name: 'First question',
  args: { example: 'attendance-first-question' },
};

export const Problem: Story = {
  name: 'Nothing chosen',
  args: { example: 'attendance-problem' },
};

export const Initial: Story = {
  name: 'Result: at the start',
  args: { example: 'attendance-initial' },
};

export const Maintenance: Story = {
  name: 'Result: keep it up',
  args: { example: 'attendance-maintenance' },
};

export const Taper: Story = {
  name: 'Result: step down',
  args: { example: 'attendance-taper' },
};

export const Leave: Story = {
  name: 'Result: not safe there',
  args: { example: 'attendance-leave' },
};

export const Page: Story = {
  name: 'All questions on one page',
  args: { example: 'attendance-page' },
};
