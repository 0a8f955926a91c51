import { createHash } from 'node:crypto';
import { canonicalPortfolio, shortFingerprint } from '../../shared/domain/canonical.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';

/**
 * Names the content of a portfolio, as `7F3A-91C2`: the same for the same inputs, wherever they are kept.
 * Earlier versions of it that are kept beside it do not count.
 */
export function fingerprintOf(portfolio: Portfolio): string {
  const digest = createHash('sha256')
    .update(canonicalPortfolio({ ...portfolio, snapshots: [] }), 'utf8')
    .digest('hex');
  return shortFingerprint(digest);
}
