// Runs first in every npm script, so it keeps to syntax that old Node versions can parse.
var wanted = 24;
var actual = process.versions.node;

if (Number(actual.split('.')[0]) < wanted) {
  var bundled = process.platform === 'linux' && ['x64', 'arm64'].indexOf(process.arch) !== -1;
  console.error(
    'Screenkit needs Node ' +
      wanted +
      ' or later; this is Node ' +
      actual +
      '.\n' +
      (bundled
        ? 'Run `npm install` in this folder: it brings Node ' +
          wanted +
          ' along, and npm scripts then use it.'
        : 'Install Node ' + wanted + ' (https://nodejs.org) and try again.'),
  );
  process.exit(1);
}
