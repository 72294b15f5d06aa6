/** Which group: the states of the fit check. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { renderExample, type ExampleArgs } from './support/render-example.js';

export default {
  title: 'Fit',
  render: renderExample,
  argTypes: { example: { table: { disable: true } } },
} satisfies Meta<ExampleArgs>;

type Story = StoryObj<ExampleArgs>;

export const FirstQuestion: Story = {
  name: 'First question',
  args: { example: 'fit-first-question' },
};

export const Problem: Story = {
  name: 'Nothing chosen',
  args: { example: 'fit-problem' },
};

export const Concern: Story = {
  name: 'Several answers, why we ask',
  args: { example: 'fit-concern' },
};

export const FamilySafety: Story = {
  name: 'Family wording',
  args: { example: 'fit-family-safety' },
};

export const Notice: Story = {
  name: 'Act-now notice',
  args: { example: 'fit-notice' },
};

export const NoticeAll: Story = {
  name: 'Three act-now notices, United Kingdom',
  args: { example: 'fit-notice-all' },
};

export const Choice: Story = {
  name: 'See the result or go on',
  args: { example: 'fit-choice' },
};

export const Detail: Story = {
  name: 'A detail question',
  args: { example: 'fit-detail' },
};

export const Result: Story = {
  name: 'Result: wants to stop drinking',
  args: { example: 'fit-result' },
};

export const ResultCompared: Story = {
  name: 'Result: groups side by side',
  args: { example: 'fit-result-compared' },
};

export const Settled: Story = {
  name: 'The list can’t change any more',
  args: { example: 'fit-settled' },
};

export const ExitAndMemory: Story = {
  name: 'Quick exit, and answers kept in the tab',
  args: { example: 'fit-exit-and-memory' },
};

export const ResultMedication: Story = {
  name: 'Result: takes medicine, wants safer use',
  args: { example: 'fit-result-medication' },
};

export const ResultUrgent: Story = {
  name: 'Result after an act-now notice',
  args: { example: 'fit-result-urgent' },
};

export const ResultUnder18: Story = {
  name: 'Result: under 18',
  args: { example: 'fit-result-under-18' },
};

export const ResultFamily: Story = {
  name: 'Result: family',
  args: { example: 'fit-result-family' },
};

export const ResultCounselor: Story = {
  name: 'Result: counselor view',
  args: { example: 'fit-result-counselor' },
};

export const PageCounselor: Story = {
  name: 'Questions: counselor view',
  args: { example: 'fit-page-counselor' },
};

export const ResultCounselorFamily: Story = {
  name: 'Result: counselor view, the client is family',
  args: { example: 'fit-result-counselor-family' },
};

export const NoMatch: Story = {
  name: 'No match',
  args: { example: 'fit-no-match' },
};

export const NothingAnswered: Story = {
  name: 'Every question skipped',
  args: { example: 'fit-nothing-answered' },
};

export const Page: Story = {
  name: 'All questions on one page',
  args: { example: 'fit-page' },
};

export const PageNotice: Story = {
  name: 'One page, with an act-now notice',
  args: { example: 'fit-page-notice' },
};
