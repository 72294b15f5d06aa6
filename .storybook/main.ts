import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // One copy of Lit, for the stories' own helpers and the element.
  viteFinal: (vite) => ({ ...vite, resolve: { ...vite.resolve, dedupe: ['lit', 'lit-html'] } }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
