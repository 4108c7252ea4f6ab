#!/usr/bin/env node
/**
 * Where the process begins, before anything else is loaded. V8 lets its young generation grow to
 * 100 MB for what loads once and keeps them. A server on SQLite has two heaps in one process, and
 * reads in others; on PostgreSQL the one heap reads too, and is left room.
 */
import { setFlagsFromString } from 'node:v8';

const [command = 'start'] = process.argv.slice(2);
if (command === 'start' && !process.env['DATABASE_URL']) {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=40');
  // For those that read: glibc keeps memory by thread, and one of theirs does nearly all. This
  // process has begun with what it was given.
  process.env['MALLOC_ARENA_MAX'] = '1';
}
await import('./command-line.ts');
