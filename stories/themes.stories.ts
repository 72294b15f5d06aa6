/** Three ready themes. Each is a CSS file to paste into a page; its contrast is tested in light and in dark. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { examples } from './examples/examples.js';
import { themes } from './themes/index.js';
import { renderThemed, type ThemedArgs } from './support/themed.js';

export default {
  title: 'Look/Themes',
  render: renderThemed,
  args: { scheme: 'light', example: 'fit-result' },
  argTypes: {
    css: { table: { disable: true } },
    scheme: { control: 'radio', options: ['light', 'dark'] },
    example: { control: 'select', options: examples.map(({ id }) => id) },
  },
} satisfies Meta<ThemedArgs>;

type Story = StoryObj<ThemedArgs>;

export const ClinicBlue: Story = { name: 'Clinic blue', args: { css: themes['clinic-blue'] } };

export const ClinicBlueDark: Story = {
  name: 'Clinic blue, dark',
  args: { css: themes['clinic-blue'], scheme: 'dark' },
};

export const WarmEarth: Story = { name: 'Warm earth', args: { css: themes['warm-earth'] } };

export const WarmEarthDark: Story = {
  name: 'Warm earth, dark',
  args: { css: themes['warm-earth'], scheme: 'dark' },
};

export const PlainContrast: Story = {
  name: 'Plain, high contrast',
  args: { css: themes['plain-contrast'] },
};

export const PlainContrastDark: Story = {
  name: 'Plain, high contrast, dark',
  args: { css: themes['plain-contrast'], scheme: 'dark' },
};
