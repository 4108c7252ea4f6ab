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
  // Lowered for older browsers, `light-dark()` would follow a style sheet's own scheme alone, not the page's.
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, cssTarget: 'esnext' } }),
};

export default config;
