import { planBlocks } from '../../domain/conversion.ts';
import { emptyPortfolio, newSite } from '../../domain/newRows.ts';
import { type Portfolio, provenanceId } from '../../domain/portfolio.ts';

/** Three sites: one leased and signed, one leased without a signature, one with a GPU cloud; ten years. */
export function riskPortfolio(): Portfolio {
  const base = emptyPortfolio('risk');
  const { decisionMonth } = base.portfolio;
  const sites = [
    newSite('gamma', { name: 'Gamma', energisedMw: 120 }),
    newSite('alpha', { name: 'Alpha', energisedMw: 200, terminalMethod: 'exit' }),
    newSite('beta', { name: 'Beta', energisedMw: 60, commercialModel: 'gpuCloud' }),
  ];
  const field = 'rentUsdPerKwMonth';
  return {
    ...base,
    portfolio: { ...base.portfolio, horizonMonths: 120 },
    sites,
    blocks: sites.flatMap((site) => planBlocks(site, [], site.energisedMw * 0.6, decisionMonth)),
    provenance: [
      {
        id: provenanceId('gamma', field),
        entity: 'gamma',
        field,
        sourceId: null,
        tier: 'signed',
        original: '',
        reading: '',
      },
    ],
  };
}
