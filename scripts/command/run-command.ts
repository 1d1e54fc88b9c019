import { existsSync } from 'node:fs';
import { SearchEngineError } from '../../search/engine/search-engine.ts';
import {
  CommandError,
  type CommandArguments,
  type CommandUsage,
  helpText,
  readArguments,
} from './read-arguments.ts';

/** What a person needs to know of a failure: what happened and what to do; a stack only for what nobody foresaw. */
function explain(error: unknown): string {
  if (error instanceof CommandError || error instanceof SearchEngineError)
    return `${error.message}\n${error.advice}`;
  if (error instanceof Error && 'code' in error) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * Runs a command of this project: loads `.env`, reads the arguments, prints help or errors for people on stderr.
 * `run` answers with the exit code; an error exits with 1. Output to a closed pipe (`| head`) ends quietly.
 */
export async function runCommand<Name extends string>(
  command: CommandUsage<Name>,
  run: (args: CommandArguments<Name>) => Promise<0 | 1>,
): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  try {
    if (existsSync('.env')) process.loadEnvFile('.env');
    const args = readArguments(command, process.argv.slice(2));
    if (args === null) process.stdout.write(helpText(command));
    else process.exitCode = await run(args);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
}
