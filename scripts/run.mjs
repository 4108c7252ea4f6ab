// Runs one TypeScript file after the Node check. Old Node versions can parse this.
import './check-node.mjs';
import { resolve } from 'path';
import { pathToFileURL } from 'url';

// npm passes SIGTERM on to the shell it runs a script in, and that shell dies without passing it on
// to us. Unheeded, a server would live on and hold its port and its data.
if (process.env.npm_lifecycle_event && process.platform !== 'win32') {
  var shell = process.ppid;
  var watch = setInterval(function () {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}

process.argv.splice(1, 2, resolve(process.argv[2]));
import(pathToFileURL(process.argv[1]).href);
