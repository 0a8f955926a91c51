import { createHash } from 'node:crypto';
import { canonical, canonicalPortfolio, shortFingerprint } from '../../shared/domain/canonical.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import type { RiskSettings } from '../../shared/risk/riskSettings.ts';
import { simulatedInputs } from '../../shared/risk/simulatedInputs.ts';

/**
 * Names the content of a portfolio, as `7F3A-91C2`: the same for the same inputs, wherever they are kept.
 * Earlier versions of it that are kept beside it do not count.
 */
export function fingerprintOf(portfolio: Portfolio): string {
  return fingerprintOfText(canonicalPortfolio({ ...portfolio, snapshots: [] }));
}

/** Names what a simulation of a portfolio rests on, in the same way. */
export function fingerprintOfSimulated(portfolio: Portfolio): string {
  return fingerprintOfText(simulatedInputs(portfolio));
}

/** Names the content of settings of risk in the same way. */
export function fingerprintOfSettings(settings: RiskSettings): string {
  return fingerprintOfText(canonical(settings));
}

function fingerprintOfText(text: string): string {
  return shortFingerprint(createHash('sha256').update(text, 'utf8').digest('hex'));
}
