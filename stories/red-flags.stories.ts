/** Signs that a group does not fit: the states of the self-check. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { renderExample, type ExampleArgs } from './support/render-example.js';

export default {
  title: 'Red flags',
  render: renderExample,
  argTypes: { example: { table: { disable: true } } },
} satisfies Meta<ExampleArgs>;

type Story = StoryObj<ExampleArgs>;

export const FirstQuestion: Story = {
  name: 'First question',
  args: { example: 'red-flags-first-question' },
};

export const Problem: Story = {
  name: 'Nothing chosen',
  args: { example: 'red-flags-problem' },
};

export const FollowUp: Story = {
  name: 'Follow-up question',
  args: { example: 'red-flags-follow-up' },
};

export const Leave: Story = {
  name: 'Result: leave',
  args: { example: 'red-flags-leave' },
};

export const CarriedOver: Story = {
  name: 'On to the fit check',
  args: { example: 'red-flags-carried-over' },
};

export const Switch: Story = {
  name: 'Result: switch',
  args: { example: 'red-flags-switch' },
};

export const Raise: Story = {
  name: 'Result: raise it',
  args: { example: 'red-flags-raise' },
};

export const Style: Story = {
  name: 'Result: another style',
  args: { example: 'red-flags-style' },
};

export const Keep: Story = {
  name: 'Result: keep going',
  args: { example: 'red-flags-keep' },
};

export const Page: Story = {
  name: 'All questions on one page',
  args: { example: 'red-flags-page' },
};
