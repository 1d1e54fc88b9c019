import fc from 'fast-check';

/**
 * Properties are tried on the same made-up inputs in every run, so that a change is judged by what it changed.
 * `PROPERTY_SEED=… PROPERTY_RUNS=… npm test` looks at others, and at more of them.
 */
fc.configureGlobal({
  seed: Number(process.env['PROPERTY_SEED'] ?? 20230902),
  numRuns: Number(process.env['PROPERTY_RUNS'] ?? 300),
});
