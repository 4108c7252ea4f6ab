/** `npm run storybook`: the stories of every element and state, which follow the sources as they change. */
import { tool } from './command.ts';
import { storybookCommand, storybookEnv } from './build-storybook.ts';

const options = ['--port', '6006', '--no-open', '--no-version-updates', '--disable-telemetry'];
const { code } = await tool(
  storybookCommand,
  ['dev', '-c', 'stories/.storybook', ...options, ...process.argv.slice(2)],
  { env: storybookEnv, echo: true },
);
process.exitCode = code;
