import type { Outcome } from '../domain/outcome.ts';
import type { Portfolio } from '../domain/portfolio.ts';

/**
 * What charts and slides read of an evaluated portfolio. `PortfolioEngine` is one. Scalars and series are
 * in the unit of their line; a series has one entry per month, index 0 being the decision date, and must
 * not be kept.
 */
export interface Evaluation {
  readonly months: number;
  siteValue(siteId: string, line: string): number;
  siteOutcome(siteId: string, line: string): Outcome;
  siteSeries(siteId: string, line: string): Float64Array;
  portfolioValue(line: string): number;
  portfolioOutcome(line: string): Outcome;
  portfolioSeries(line: string): Float64Array;
}

/** Evaluates a changed portfolio: for do-nothing and for what could go wrong. */
export type Evaluate = (portfolio: Portfolio) => Evaluation;

/** What a chart is about: one site or all of them. */
export type Scope = { readonly kind: 'portfolio' } | { readonly kind: 'site'; readonly siteId: string };

export const wholePortfolio: Scope = { kind: 'portfolio' };
export const oneSite = (siteId: string): Scope => ({ kind: 'site', siteId });

/** Another state that a chart is held against, and its name. */
export interface ComparedState {
  readonly evaluation: Evaluation;
  readonly words: string;
}

/** `values` as a ghost of `now`, or null where it is the same. */
export function ghostOf(
  compared: ComparedState,
  now: readonly number[],
  values: readonly number[],
): { readonly words: string; readonly values: readonly number[] } | null {
  const isSame =
    now.length === values.length && now.every((value, at) => Math.abs(value - (values[at] ?? 0)) < 1e-9);
  return isSame ? null : { words: compared.words, values };
}

/** Reads lines of one scope by the part of their name after the dot, as `npvPlan`. */
export interface ScopeReader {
  value(name: string): number;
  outcome(name: string): Outcome;
  series(name: string): Float64Array;
}

export function readScope(evaluation: Evaluation, scope: Scope): ScopeReader {
  if (scope.kind === 'portfolio') {
    return {
      value: (name) => evaluation.portfolioValue(`portfolio.${name}`),
      outcome: (name) => evaluation.portfolioOutcome(`portfolio.${name}`),
      series: (name) => evaluation.portfolioSeries(`portfolio.${name}`),
    };
  }
  const { siteId } = scope;
  return {
    value: (name) => evaluation.siteValue(siteId, `site.${name}`),
    outcome: (name) => evaluation.siteOutcome(siteId, `site.${name}`),
    series: (name) => evaluation.siteSeries(siteId, `site.${name}`),
  };
}

/** How a scope is named in a title: the site's name, or `Portfolio`. */
export function scopeName(portfolio: Portfolio, scope: Scope): string {
  if (scope.kind === 'portfolio') return 'Portfolio';
  return portfolio.sites.find((site) => site.id === scope.siteId)?.name ?? scope.siteId;
}

/** What a chart's subtitle says it covers: the site, or the count of sites. */
export function scopeExtent(portfolio: Portfolio, scope: Scope): string {
  if (scope.kind === 'site') return scopeName(portfolio, scope);
  return portfolio.sites.length === 1 ? '1 site' : `${portfolio.sites.length} sites`;
}

/** First month in which AI power stands at its most, from 1; 0 where nothing converts. */
export function settledMonth(aiMw: Float64Array): number {
  let month = 0;
  let most = 0;
  for (let t = 0; t < aiMw.length; t += 1) {
    const mw = aiMw[t] ?? 0;
    if (mw > most + 1e-9) {
      most = mw;
      month = t;
    }
  }
  return month;
}
