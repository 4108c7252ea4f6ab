export { createApp, type AppOptions } from './app.ts';
export { openStore, Store, type StoreOptions } from './store/store.ts';
