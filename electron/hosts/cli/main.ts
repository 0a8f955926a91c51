import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { choiceFiles } from '../choiceFiles.ts';
import { fileLog } from '../fileLog.ts';
import { forbidSockets } from '../offline.ts';
import { userFolder } from '../userFolder.ts';
import { runCommand, writeToTerminal } from './runCommand.ts';

const show = process.stderr.isTTY ? (text: string) => process.stderr.write(`\r${text}`) : null;
const now = (): Date => new Date();
const log = fileLog(userFolder(process.platform, process.env), now);

forbidSockets();
process.exitCode = await runCommand(process.argv.slice(2), {
  version: manifest.version,
  log,
  now,
  // The browser's library is large, and only printing needs it.
  printer: {
    async printDeck(content) {
      const { headlessPrinter } = await import('../chromium/printer.ts');
      const { builtFiles } = await import('../chromium/builtFiles.ts');
      return headlessPrinter(builtFiles(join(import.meta.dirname, '..')), log).printDeck(content);
    },
  },
  write: writeToTerminal,
  simulation: {
    workerFile: join(import.meta.dirname, 'simulationWorker.js'),
    processors: availableParallelism(),
    show,
  },
  choice: { ...choiceFiles(import.meta.dirname), show },
});
