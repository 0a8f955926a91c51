import { expect, test } from 'vitest';
import { canonicalPortfolio, shortFingerprint } from './canonical.ts';
import { emptyPortfolio, newSite } from './newRows.ts';
import type { Portfolio } from './portfolio.ts';

test('equal portfolios have one text, however their objects were put together', () => {
  const portfolio: Portfolio = { ...emptyPortfolio('Test'), sites: [newSite('a', { note: 'Łódź "x"\n' })] };
  const shuffled = Object.fromEntries(Object.entries(portfolio).reverse()) as unknown as Portfolio;
  expect(canonicalPortfolio(shuffled)).toBe(canonicalPortfolio(portfolio));
  expect(JSON.parse(canonicalPortfolio(portfolio))).toEqual(portfolio);
});

test('a change of one digit changes the text', () => {
  const of = (btcGrowth: number): string =>
    canonicalPortfolio({
      ...emptyPortfolio('Test'),
      market: { ...emptyPortfolio('Test').market, btcGrowth },
    });
  expect(of(0.1)).not.toBe(of(0.1 + Number.EPSILON / 4));
});

test('a fingerprint is shown by its two ends', () => {
  expect(shortFingerprint(`7f3a${'0'.repeat(56)}91c2`)).toBe('7F3A-91C2');
});
