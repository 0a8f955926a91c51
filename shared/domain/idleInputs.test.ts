import { describe, expect, it } from 'vitest';
import {
  idleCompanyInput,
  idleMarketInput,
  idleSiteInput,
  isBlockInputIdle,
  siteSituation,
} from './idleInputs.ts';
import { emptyPortfolio, newBlock, newSite } from './newRows.ts';
import type { Site } from './portfolio.ts';

function situation(given: Partial<Site> = {}, blocks: readonly (Site['commercialModel'] | null)[] = []) {
  const site = newSite('a', { energisedMw: 100, ...given });
  return siteSituation(
    emptyPortfolio('Test').market,
    site,
    blocks.map((commercialModel, index) =>
      newBlock(`a-${index}`, site.id, index + 1, { utilityMw: 10, commercialModel }),
    ),
  );
}

describe('an input that changes nothing', () => {
  it('is told apart by the power contract', () => {
    expect(idleSiteInput('lmpMedian', situation())).toBe('power has one all-in price');
    expect(idleSiteInput('powerPriceUsdPerMwh', situation())).toBeNull();
    expect(idleSiteInput('lmpMedian', situation({ powerContract: 'fixedBlock' }))).toBeNull();
    expect(idleSiteInput('powerPriceUsdPerMwh', situation({ powerContract: 'fixedBlock' }))).toBeNull();
    expect(idleSiteInput('powerPriceUsdPerMwh', situation({ powerContract: 'market' }))).not.toBeNull();
  });

  it('is told apart by the models of the blocks, or of the site while it has none', () => {
    expect(idleSiteInput('gpuCostUsd', situation())).toBe('no block is a GPU cloud');
    expect(idleSiteInput('gpuCostUsd', situation({ commercialModel: 'gpuCloud' }))).toBeNull();
    expect(idleSiteInput('gpuCostUsd', situation({ commercialModel: 'gpuCloud' }, ['sell']))).not.toBeNull();
    expect(idleSiteInput('gpuCostUsd', situation({}, [null, 'gpuCloud']))).toBeNull();
    expect(idleSiteInput('rentUsdPerKwMonth', situation({}, ['gpuCloud', 'sell']))).not.toBeNull();
    expect(idleSiteInput('rentUsdPerKwMonth', situation({}, ['gpuCloud', null]))).toBeNull();
  });

  it('is told apart by what is switched off', () => {
    expect(idleSiteInput('loanRate', situation({ loanToCost: 0 }))).toBe('there is no loan');
    expect(idleSiteInput('loanToCost', situation({ loanToCost: 0 }))).toBeNull();
    expect(idleSiteInput('loanRate', situation())).toBeNull();
    expect(idleSiteInput('exitCapRate', situation())).not.toBeNull();
    expect(idleSiteInput('exitCapRate', situation({ terminalMethod: 'exit' }))).toBeNull();
    const { market, portfolio } = emptyPortfolio('Test');
    expect(idleMarketInput('networkGrowth', market)).not.toBeNull();
    expect(idleMarketInput('networkGrowth', { ...market, networkModel: 'growth' })).toBeNull();
    expect(idleCompanyInput('debtRate', portfolio)).toBe('there is no debt');
    expect(idleCompanyInput('debtRate', { ...portfolio, debtUsd: 1 })).toBeNull();
  });

  it('of a block follows its own model', () => {
    expect(isBlockInputIdle('rentUsdPerKwMonth', 'poweredLand')).toBe(true);
    expect(isBlockInputIdle('rentEscalator', 'poweredLand')).toBe(false);
    expect(isBlockInputIdle('ownerShare', 'sell')).toBe(false);
  });
});
