/** A treatment center’s own groups, ranked by the built-in criteria. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { centre } from './examples/centre/centre.js';
import { renderCentre, showResult, type CentreArgs } from './support/render-centre.js';

export default {
  title: 'A center’s own groups',
  render: renderCentre,
  play: ({ canvasElement }) => showResult(canvasElement),
  args: { lang: 'en', audience: 'person' },
  argTypes: {
    lang: { control: 'radio', options: ['en', 'es'] },
    audience: { control: 'radio', options: ['person', 'counselor'] },
    content: { table: { disable: true } },
  },
} satisfies Meta<CentreArgs>;

type Story = StoryObj<CentreArgs>;

export const English: Story = { args: { content: centre } };

export const Spanish: Story = { name: 'Names in Spanish', args: { content: centre, lang: 'es' } };

export const Counselor: Story = {
  name: 'Counselor view, with points',
  args: { content: centre, audience: 'counselor' },
};
