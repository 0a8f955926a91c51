import { formatNumber } from '../../../../shared/domain/format.ts';
import type { Portfolio } from '../../../../shared/domain/portfolio.ts';
import { TextBox } from '../../../components/input/TextBox.tsx';
import { useChoice, useServices } from '../../../state/context.tsx';

const longest = 200;

/** Who leases which site: sites of one name share a tenant, a site without one has a tenant of its own. */
export function TenantNames({ portfolio }: { readonly portfolio: Portfolio }) {
  const { choice } = useServices();
  const tenants = useChoice(({ limits }) => limits.tenants);
  const named = Object.keys(tenants).length;
  const set = (siteId: string, name: string): void => {
    const { [siteId]: _, ...others } = tenants;
    choice.setLimits({ tenants: name === '' ? others : { ...others, [siteId]: name } });
  };
  return (
    <details className="limit-tenants">
      <summary>{`Tenants, ${named === 0 ? 'none' : formatNumber(named)} named`}</summary>
      <p className="limit-row-hint">
        Sites of one name share a tenant; a site without a name has a tenant of its own
      </p>
      <ul>
        {portfolio.sites.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <TextBox
              label={`Tenant of ${name}`}
              value={tenants[id] ?? ''}
              emptyWords="its own"
              refuse={(text) => (text.length > longest ? `At most ${longest} characters` : null)}
              onCommit={(text) => set(id, text)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
