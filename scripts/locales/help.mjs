/** What all commands are for, a line each. */
export const helpForAll = (commands) => `Usage: npm run locales <command> [arguments] [-- options]

${Object.values(commands)
  .map(({ usage, summary }) => `  ${usage.padEnd(32)}${summary}`)
  .join('\n')}
  ${'help [command]'.padEnd(32)}says more about a command

All take -- --folder <folder>, another folder of locale files than locales/.
Exit code: 0 all is well, 1 something was found wrong, 2 the command was used wrongly.`;

/** What one command is for, what it takes, and an example. */
export const helpFor = ({ usage, summary, details, example }) => `Usage: npm run locales ${usage}

It ${summary}.
${details}

Example:
  npm run locales ${example}`;
