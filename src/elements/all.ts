/** Registers every element of the package. */
export * from './provider/provider.ts';
