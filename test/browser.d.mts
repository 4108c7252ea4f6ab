export interface FoundBrowser {
  executablePath: string;
  headless: boolean | 'shell';
}

/** The browser for tests: `CHROME_PATH`, the bundled one, or an installed one. */
export function findBrowser(): Promise<FoundBrowser>;
