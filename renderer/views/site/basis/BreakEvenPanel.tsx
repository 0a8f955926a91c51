import { BreakEvenList } from '../../../components/breakEven/BreakEvenList.tsx';
import { breakEvenTitle, siteBreakEvenRows } from '../../../components/breakEven/breakEvenRows.ts';
import { Panel } from '../../../components/panel/Panel.tsx';
import { useBreakEvens } from '../../../state/useFindings.ts';
import type { SiteInView } from '../siteInView.ts';
import './basis.css';

/** The values of single inputs at which the plan of the site is worth nothing more than mining on. */
export function BreakEvenPanel({ view }: { readonly view: SiteInView }) {
  const { site } = view;
  const found = useBreakEvens(site.id);
  return (
    <Panel
      className="basis-panel"
      label={`Break-even of ${site.name}`}
      title={found ? breakEvenTitle(found.value, true) : 'Break-even'}
      subtitle={
        found?.isLate
          ? 'Out of date: solved again as soon as nothing moves'
          : 'One input changed, all others as they are; against mining on unless it says NPV 0'
      }
    >
      <div className="basis-body" data-late={found?.isLate || undefined}>
        {found ? (
          <BreakEvenList rows={siteBreakEvenRows(found.value)} />
        ) : (
          <p className="muted">Being solved</p>
        )}
      </div>
    </Panel>
  );
}
