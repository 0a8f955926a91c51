import { formatPercent, formatUsdM } from '../../../../shared/domain/format.ts';
import { FigureTable } from '../../../components/figures/FigureTable.tsx';
import { Panel } from '../../../components/panel/Panel.tsx';
import type { SiteInView } from '../siteInView.ts';
import { useSiteFigures } from './siteFigures.ts';

/** The value of the plan with the chance that the tenant fails taken off. */
export function CreditPanel({ view }: { readonly view: SiteInView }) {
  const { site } = view;
  const { read, figure } = useSiteFigures(view);
  const loss = read.value('npvCreditLoss');
  const npv = read.value('npvPlan');
  return (
    <Panel
      className="credit-panel"
      label={`Credit loss of ${site.name}`}
      title={
        loss > 0
          ? `Tenants who fail cost ${formatUsdM(loss)} of NPV${npv > loss ? `, ${formatPercent(loss / npv, 0)} of it` : ''}`
          : 'No credit loss is expected'
      }
      subtitle={`Expected, at ${formatPercent(site.tenantDefaultRate)} of tenants failing a year; NPV itself assumes that they pay`}
    >
      <FigureTable
        label={`NPV less expected credit loss of ${site.name}`}
        columns={[{ id: 'usd', head: null }]}
        rows={[
          {
            id: 'npv',
            label: 'NPV of the plan',
            unit: 'USD M',
            figures: [figure('npvPlan', undefined, 'up')],
          },
          {
            id: 'loss',
            label: 'Expected credit loss',
            unit: 'USD M',
            figures: [figure('npvCreditLoss', undefined, 'up', -1)],
          },
          {
            id: 'adjusted',
            label: 'NPV less expected credit loss',
            unit: 'USD M',
            isTotal: true,
            figures: [figure('npvLossAdjusted', undefined, 'up')],
          },
        ]}
      />
    </Panel>
  );
}
