import { parseArgs } from 'node:util';

/** One option of a command; `value` names what follows it, for `--help`; an option without one is a switch. */
interface OptionRow {
  readonly value?: string;
  readonly help: string;
}

/** What a command is called with, as its `--help` tells it. */
export interface CommandUsage<Name extends string> {
  readonly usage: string;
  readonly about: string;
  readonly options: Readonly<Record<Name, OptionRow>>;
  readonly examples: readonly string[];
}

/** What was written on the command line. */
export interface CommandArguments<Name extends string> {
  readonly rest: readonly string[];
  readonly has: (option: Name) => boolean;
  /** The value of an option, null where it was not given. */
  readonly value: (option: Name) => string | null;
}

/** A mistake of the person who typed the command, told in a sentence; never a stack. */
export class CommandError extends Error {
  readonly advice: string;
  constructor(message: string, advice: string) {
    super(message);
    this.name = 'CommandError';
    this.advice = advice;
  }
}

const HELP = { help: 'shows this text' } satisfies OptionRow;

/** The text of `--help`: what it does, how to call it, every option, examples. */
export function helpText(command: CommandUsage<string>): string {
  const rows = Object.entries({ ...command.options, help: HELP } as Record<string, OptionRow>).map(
    ([name, { value, help }]) => [`  --${name}${value === undefined ? '' : ` ${value}`}`, help] as const,
  );
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return [
    command.about,
    '',
    `usage: ${command.usage}`,
    '',
    ...rows.map(([left, help]) => left.padEnd(width) + help),
    '',
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

/** Reads the command line, null where `--help` is asked for. Throws a `CommandError` for what it does not know. */
export function readArguments<Name extends string>(
  command: CommandUsage<Name>,
  args: readonly string[],
): CommandArguments<Name> | null {
  const rows = Object.entries(command.options) as [Name, OptionRow][];
  const options = Object.fromEntries(
    rows.map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' } as const]),
  );
  try {
    const parsed = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    const values: Readonly<Record<string, unknown>> = parsed.values;
    if (values['help'] === true) return null;
    return {
      rest: parsed.positionals,
      has: (option) => values[option] === true,
      value: (option) => {
        const given = values[option];
        return typeof given === 'string' ? given : null;
      },
    };
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new CommandError(`${message}.`, `usage: ${command.usage} (--help tells more)`);
  }
}
