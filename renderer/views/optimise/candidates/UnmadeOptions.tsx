import type { OptionList } from '../../../../shared/choice/result.ts';
import { formatMw } from '../../../../shared/domain/format.ts';
import { formatMonth } from '../../../../shared/domain/months.ts';
import { Panel } from '../../../components/panel/Panel.tsx';
import { useChoice, useServices } from '../../../state/context.tsx';

/** Own options of which nothing can be made, since their site has changed: each with its reason. */
export function UnmadeOptions({
  list,
  siteId,
}: {
  readonly list: OptionList | null;
  readonly siteId: string | null;
}) {
  const { choice } = useServices();
  const own = useChoice(({ limits }) => limits.options.own);
  const unmade = (list?.sites ?? [])
    .filter((site) => siteId === null || site.siteId === siteId)
    .flatMap((site) =>
      site.unmade.flatMap(({ place, reason }) => {
        const described = own[place];
        return described?.siteId === site.siteId ? [{ place, reason, described, name: site.name }] : [];
      }),
    );
  if (unmade.length === 0) return null;
  return (
    <Panel
      className="candidate-side-panel"
      label="Own options that cannot be made"
      title="Own options that cannot be made"
      subtitle="Their sites have changed since"
    >
      <ul className="candidate-unmade">
        {unmade.map(({ place, reason, described, name }) => {
          const words = `${name}, ${formatMw(described.utilityMw)} MW from ${formatMonth(described.start)}`;
          return (
            <li key={place}>
              <span>
                {words}: {reason}
              </span>
              <button
                type="button"
                className="button"
                aria-label={`Remove ${words}`}
                onClick={() => choice.removeOwn([place])}
              >
                Remove
              </button>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
