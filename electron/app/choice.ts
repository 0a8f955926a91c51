import { basename } from 'node:path';
import type { ChoiceTask } from '../../shared/choice/choose.ts';
import { type Limits, parseLimits, unknownSites } from '../../shared/choice/limits.ts';
import { type AppError, appError } from '../../shared/contract/errors.ts';
import { conversionRange } from '../../shared/domain/conversion.ts';
import { fail, ok, type Result } from '../../shared/domain/outcome.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { failedGates } from '../../shared/domain/readiness/gates.ts';
import { riskSettingsOf } from '../../shared/risk/riskSettings.ts';
import { readChosenFile } from './files.ts';

const limitsFileBytes = 5_000_000;

/** What to choose among for a portfolio, or which site the limits name that it does not have. */
export function choiceTask(portfolio: Portfolio, limits: Limits): Result<ChoiceTask, AppError> {
  const [first] = unknownSites(limits, new Set(portfolio.sites.map(({ id }) => id)));
  if (first) return fail(appError('invalid-input', `${first.path}: ${first.message}`, { field: first.path }));
  const gates = portfolio.sites.flatMap((site): [string, string][] => {
    const [reason] = failedGates(site, conversionRange(site).limitMw);
    return reason === undefined ? [] : [[site.id, `Barred: ${reason}`]];
  });
  return ok({ portfolio, limits, risk: riskSettingsOf(portfolio), gates });
}

/** Reads limits from a file of JSON; what it leaves out does not count. */
export function readLimitsFile(path: string): Result<Limits, AppError> {
  const bytes = readChosenFile(path, limitsFileBytes, 'import.unreadable');
  if (!bytes.ok) return bytes;
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
  } catch {
    return fail(
      appError('import.unreadable', `"${basename(path)}" is not JSON in UTF-8`, {
        advice: 'Choose a file of limits; switchyard optimise --defaults prints one to begin from',
      }),
    );
  }
  const parsed = parseLimits(json);
  if (parsed.ok) return ok(parsed.value);
  const [first] = parsed.problems;
  return fail(
    appError('invalid-input', `"${basename(path)}", ${first?.path ?? ''}: ${first?.message ?? ''}`, {
      advice: 'switchyard optimise --defaults prints limits to begin from',
    }),
  );
}
