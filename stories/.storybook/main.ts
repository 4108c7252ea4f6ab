import type { StorybookConfig } from '@storybook/web-components-vite';

/** Nothing here asks the network for anything: no telemetry, no news, no check for updates. */
const config: StorybookConfig = {
  stories: ['../**/*.stories.ts'],
  addons: ['@storybook/addon-docs'],
  framework: '@storybook/web-components-vite',
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
  },
};

export default config;
