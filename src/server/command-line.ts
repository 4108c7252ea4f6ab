/** The command `screenkit`: the only place, with what begins the process, that reads the environment. */
import { howToInstall } from './commands/missing-packages.ts';
import { readSettings, UsageError } from './commands/settings.ts';
import { StoreRefused } from './store/engine.ts';
import { version } from './version.ts';

const usage = `screenkit ${version}

  screenkit start        serve the API, its reference and, of the demo, the portal
  screenkit import       bring candidates in from CSV exports
  screenkit rebuild      drop every projection and replay the log
  screenkit backup       write the SQLite store to one file, beside a running server
  screenkit restore      make a data folder of such a file
  screenkit copy         copy the store into another, from SQLite to PostgreSQL or back
  screenkit erase        erase what tells who a person is
  screenkit new-key      make an API key when no other one can
  screenkit conformance  compare a server's figures with the golden datasets

SCREENKIT_PORT (4400), SCREENKIT_HOST (127.0.0.1), SCREENKIT_DATA (screenkit-data),
SCREENKIT_DEMO (1), SCREENKIT_PORTAL (1 for the demo workspace), SCREENKIT_WORKSPACE,
DATABASE_URL (PostgreSQL instead of SQLite)`;

const say = (line: string) => console.log(line);

/** Each command loads what it needs, so that a server is ready sooner. */
async function run(args: readonly string[]): Promise<number> {
  const [command = 'start', ...rest] = args;
  if (['help', '--help', '-h'].includes(command)) {
    say(usage);
    return 0;
  }
  if (command === 'conformance') {
    const { readConformanceArguments, runKit } = await import('./commands/conformance.ts');
    const { readKit } = await import('./commands/conformance-kit.ts');
    const asked = readConformanceArguments(rest, process.env['SCREENKIT_API_KEY']);
    return (await runKit(await readKit(asked.dataset), asked, say)) ? 0 : 1;
  }
  const settings = readSettings(process.env);
  if (command === 'start') {
    const { start } = await import('./commands/start.ts');
    const running = await start(settings, say);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void running.close().then(() => process.exit(0)));
    }
    say(`Screenkit ${version} is ready: ${running.url}`);
    return 0;
  }
  if (command === 'rebuild') {
    const { rebuild } = await import('./commands/rebuild.ts');
    await rebuild(settings, say);
    return 0;
  }
  if (command === 'backup') {
    const { backup } = await import('./commands/backup.ts');
    await backup(rest, settings, say);
    return 0;
  }
  if (command === 'restore') {
    const { restore } = await import('./commands/backup.ts');
    restore(rest, settings, say);
    return 0;
  }
  if (command === 'copy') {
    const { copy } = await import('./commands/copy.ts');
    await copy(rest, settings, say);
    return 0;
  }
  if (command === 'new-key') {
    const { newKey } = await import('./commands/new-key.ts');
    await newKey(rest, settings, say);
    return 0;
  }
  if (command === 'erase') {
    const { erasePerson, readEraseArguments } = await import('./commands/erase.ts');
    await erasePerson(readEraseArguments(rest, process.env['SCREENKIT_API_KEY']), settings, say);
    return 0;
  }
  if (command === 'import') {
    const { readImportArguments } = await import('./commands/import-arguments.ts');
    const { importFiles } = await import('./commands/import.ts');
    const done = await importFiles(
      readImportArguments(rest, process.env['SCREENKIT_API_KEY']),
      settings,
      say,
    );
    return done ? 0 : 1;
  }
  throw new UsageError(`There is no command ${command}.\n\n${usage}`);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const expected = error instanceof UsageError || error instanceof StoreRefused;
  console.error(expected ? error.message : (howToInstall(error) ?? error));
  process.exitCode = 1;
}
