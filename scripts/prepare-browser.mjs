// Unpacks the browser before the tests start, since a first use takes some seconds.
import { findBrowser } from '../test/browser.mjs';

try {
  await findBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
