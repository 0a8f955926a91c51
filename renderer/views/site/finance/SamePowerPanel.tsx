import { formatNumber } from '../../../../shared/domain/format.ts';
import { FigureTable } from '../../../components/figures/FigureTable.tsx';
import { usdMPerMw, usdPerMwh } from '../../../components/figures/measures.ts';
import { Panel } from '../../../components/panel/Panel.tsx';
import type { SiteInView } from '../siteInView.ts';
import { useSiteFigures } from './siteFigures.ts';

/** Revenue and gross profit of AI and of mining on the same MW, in the first full lease year. */
export function SamePowerPanel({ view }: { readonly view: SiteInView }) {
  const { site } = view;
  const { read, figure, monthOf } = useSiteFigures(view);
  const ai = read.value('aiProfitPerMwh');
  const mining = read.value('miningProfitPerUtilityMwh');
  const from = Number(monthOf(read.value('stableFrom')).slice(0, 4));
  const isEarning = read.value('stableRevenue') > 0;
  const title = !isEarning
    ? 'No lease and no cloud: this power earns nothing from AI after it is handed over'
    : mining > 0
      ? `AI earns ${formatNumber(ai / mining, 1)} times what mining would on the same MW`
      : `AI earns ${formatNumber(ai, 0)} USD/MWh where mining would earn nothing`;
  const row = (id: string, label: string, unit: string, lines: readonly [string, string]) => ({
    id,
    label,
    unit,
    isStrong: id.startsWith('profit'),
    figures: lines.map((line) => figure(line, unit === 'USD/MWh' ? usdPerMwh : usdMPerMw, 'up')),
  });
  return (
    <Panel
      className="power-panel"
      label={`AI and mining on the same MW of ${site.name}`}
      title={title}
      subtitle={
        isEarning
          ? `First full lease year, from ${from}; over all hours of the utility MW that went to AI`
          : 'What a sale brings is in NPV and in sources of cash'
      }
    >
      {isEarning && (
        <FigureTable
          label="AI and mining on the same MW"
          corner="Of the same MW"
          columns={[
            { id: 'ai', head: <span className="text-ai">AI</span> },
            { id: 'mining', head: <span className="text-mining">Mining</span> },
          ]}
          rows={[
            row('revenue-mwh', 'Revenue', 'USD/MWh', ['aiRevenuePerMwh', 'miningRevenuePerUtilityMwh']),
            row('profit-mwh', 'Gross profit', 'USD/MWh', ['aiProfitPerMwh', 'miningProfitPerUtilityMwh']),
            row('revenue-mw', 'Revenue', 'USD M per MW-year', ['aiRevenuePerMw', 'miningRevenueOfYear']),
            row('profit-mw', 'Gross profit', 'USD M per MW-year', ['aiProfitPerMw', 'miningProfitOfYear']),
          ]}
        />
      )}
    </Panel>
  );
}
