import { conversionRange } from '../../../../shared/domain/conversion.ts';
import { field, number } from '../../../../shared/domain/fields/fieldSpec.ts';
import { formatMw } from '../../../../shared/domain/format.ts';
import type { Site } from '../../../../shared/domain/portfolio.ts';
import { MonthBox } from '../../../components/input/MonthBox.tsx';
import { QuantityBox } from '../../../components/input/QuantityBox.tsx';
import { TextBox } from '../../../components/input/TextBox.tsx';
import { Panel } from '../../../components/panel/Panel.tsx';
import { lockOn } from '../../../state/choice.ts';
import { useChoice, useServices } from '../../../state/context.tsx';
import { LockBox } from '../LockBox.tsx';

const notBefore = field({
  kind: 'month',
  label: 'Not before',
  words: 'First month in which the site may begin to build',
  nullable: true,
  default: null,
});

const power = (label: string, words: string) =>
  number({ label, words, unit: 'MW', min: 0, max: 50_000, decimals: 0, nullable: true, default: null });
const atLeast = power('At least', 'Least power that the site puts to AI');
const atMost = power('At most', 'Most power that the site puts to AI');

/** What somebody decides for one site before anything is chosen: whether, when and how much. */
export function SiteLocks({ site }: { readonly site: Site }) {
  const { choice } = useServices();
  const limits = useChoice((state) => state.limits);
  const whether = lockOn(limits, site.id, 'whether');
  const month = lockOn(limits, site.id, 'notBefore');
  const range = conversionRange(site);
  const mwOf = (about: 'atLeast' | 'atMost'): number | null => {
    const lock = lockOn(limits, site.id, about);
    return lock && 'utilityMw' in lock ? lock.utilityMw : null;
  };
  const setMw = (about: 'atLeast' | 'atMost', utilityMw: number | null): void =>
    choice.setLock(site.id, about, utilityMw === null ? null : { kind: about, siteId: site.id, utilityMw });
  return (
    <Panel
      className="candidate-side-panel"
      label={`Locks on ${site.name}`}
      title={`Locks on ${site.name}`}
      subtitle={`Can convert ${formatMw(range.limitMw)} MW: ${range.reason}`}
    >
      <dl className="candidate-form">
        <dt>Converts</dt>
        <dd>
          <LockBox siteId={site.id} label={`Lock on ${site.name}`} />
        </dd>
        {whether?.kind === 'never' && (
          <>
            <dt>Why never</dt>
            <dd>
              <TextBox
                label="Why never"
                value={whether.why}
                emptyWords="no reason given"
                refuse={(why) => (why.length > 200 ? 'At most 200 characters' : null)}
                onCommit={(why) => choice.setLock(site.id, 'whether', { ...whether, why })}
              />
            </dd>
          </>
        )}
        <dt>Not before</dt>
        <dd>
          <MonthBox
            spec={notBefore}
            label="Not before"
            value={month?.kind === 'notBefore' ? month.month : null}
            emptyWords="any month"
            onCommit={(next) =>
              choice.setLock(
                site.id,
                'notBefore',
                next === null ? null : { kind: 'notBefore', siteId: site.id, month: next },
              )
            }
          />
        </dd>
        <dt>At least</dt>
        <dd>
          <QuantityBox
            spec={atLeast}
            label="At least"
            value={mwOf('atLeast')}
            emptyWords="no limit"
            refuse={(mw) =>
              mw !== null && mw > range.limitMw
                ? `${site.name} can convert ${formatMw(range.limitMw)} MW at most: ${range.reason}`
                : null
            }
            onCommit={(mw) => setMw('atLeast', mw)}
          />
        </dd>
        <dt>At most</dt>
        <dd>
          <QuantityBox
            spec={atMost}
            label="At most"
            value={mwOf('atMost')}
            emptyWords="no limit"
            onCommit={(mw) => setMw('atMost', mw)}
          />
        </dd>
      </dl>
    </Panel>
  );
}
