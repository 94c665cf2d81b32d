import { parseArgs } from 'node:util';
import { accept } from './commands/accept.mjs';
import { check } from './commands/check.mjs';
import { exportTexts } from './commands/export.mjs';
import { importTexts } from './commands/import.mjs';
import { start } from './commands/new.mjs';
import { status } from './commands/status.mjs';
import { Misuse } from './failures.mjs';
import { helpFor, helpForAll } from './help.mjs';

const commands = { status, check, accept, export: exportTexts, import: importTexts, new: start };

const common = { folder: { type: 'string' }, help: { type: 'boolean', short: 'h' } };

/** Runs what the words after `npm run locales` ask for. Returns the exit code. */
export async function run([name, ...words]) {
  try {
    if (name === undefined) throw new Misuse(helpForAll(commands));
    if (['help', '--help', '-h'].includes(name)) return help(words);
    const { options, ...command } = commandCalled(name);
    const { values, positionals } = parsed({ ...options, ...common }, words, name);
    return values.help ? help([name]) : await command.run(positionals, values);
  } catch (error) {
    if (!error.exitCode) throw error;
    console.error(error.message);
    return error.exitCode;
  }
}

function help([name]) {
  console.log(name === undefined ? helpForAll(commands) : helpFor(commandCalled(name)));
  return 0;
}

function commandCalled(name) {
  if (Object.hasOwn(commands, name)) return commands[name];
  throw new Misuse(
    `There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`,
  );
}

function parsed(options, args, name) {
  try {
    const words = parseArgs({ options, args, allowPositionals: true });
    demandAll(options, words.values);
    return words;
  } catch (cause) {
    throw new Misuse(`${cause.message}\nMore: npm run locales help ${name}`, { cause });
  }
}

/** Without `--` before them, npm takes options for its own: a trial run would become a real one. */
function demandAll(options, values) {
  const kept = Object.keys(options).find(
    (option) => values[option] === undefined && process.env[`npm_config_${option}`],
  );
  if (kept) throw new Misuse(`npm has kept --${kept} for itself. Put -- before it: -- --${kept}`);
}
