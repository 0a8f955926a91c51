import { useRef } from 'react';
import { fieldSpec } from '../../../shared/domain/fields.ts';
import { idleCompanyInput, idleMarketInput } from '../../../shared/domain/idleInputs.ts';
import type { Row } from '../../../shared/domain/patch.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { FindInput } from '../../components/input/FindInput.tsx';
import { isFound, soughtWords } from '../../components/input/findInput.ts';
import { InputRow } from '../../components/input/InputRow.tsx';
import { InputSection, type SectionRow } from '../../components/input/InputSection.tsx';
import { useFindInput } from '../../components/input/useFindInput.ts';
import { useInputActions } from '../../components/input/useInputActions.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { SourceScope } from '../../components/source/SourceScope.tsx';
import { useSourceCards } from '../../components/source/useSourceCards.ts';
import { useSession } from '../../state/context.tsx';
import { inputsMark } from '../../state/showInput.ts';
import { emptyWords, type MarketGroup, marketColumns } from './marketGroups.ts';

/** Every input that all sites share, of the market and of the company, each with its source. */
export function MarketInputs() {
  const portfolio = useSession((state) => state.shown);
  const columns = useRef<HTMLDivElement>(null);
  const [sought, setSought] = useFindInput();
  if (!portfolio) return null;
  const words = soughtWords(sought);

  const found = marketColumns.map((groups) =>
    groups
      .map((group) => ({ group, fields: foundFields(group, words) }))
      .filter(({ fields }) => fields.length > 0),
  );
  const count = found.flat().reduce((sum, { fields }) => sum + fields.length, 0);
  return (
    <Panel
      className="market-inputs"
      title="Market and company inputs"
      subtitle="They count for every site; F8 in a box shows and edits its source"
      label="Market and company inputs"
    >
      <FindInput
        value={sought}
        onChange={setSought}
        found={count}
        all={marketColumns.flat().reduce((sum, group) => sum + group.fields.length, 0)}
        container={() => columns.current}
      />
      <div className="market-columns inputs-scroll" ref={columns}>
        {found.map((groups, index) => (
          <div className="market-column" key={marketColumns[index]?.[0]?.id}>
            {groups.map(({ group, fields }) => (
              <GroupOfInputs
                key={group.id}
                portfolio={portfolio}
                group={group}
                fields={fields}
                isSought={words.length > 0}
              />
            ))}
          </div>
        ))}
        {count === 0 && <p className="inputs-none">No input is called so</p>}
      </div>
    </Panel>
  );
}

function foundFields(group: MarketGroup, words: readonly string[]): readonly string[] {
  return group.fields.filter((field) => {
    const spec = fieldSpec(group.table, field);
    return spec !== undefined && isFound(spec, group.name, words);
  });
}

function GroupOfInputs(props: {
  readonly portfolio: Portfolio;
  readonly group: MarketGroup;
  readonly fields: readonly string[];
  readonly isSought: boolean;
}) {
  const { portfolio, group } = props;
  const compared = useSession((state) => state.compared);
  const baseline = useSession((state) => state.baseline);
  const actions = useInputActions(group.table, group.table);
  const cardOf = useSourceCards(portfolio, group.table, group.table);
  const row = portfolio[group.table] as Row;
  const before = baseline?.inputs?.[group.table] as Row | undefined;
  const idleOf = (field: string): string | null => {
    if (group.table === 'market') {
      const known = group.fields.find((each) => each === field);
      return known ? idleMarketInput(known, portfolio.market) : null;
    }
    const known = group.fields.find((each) => each === field);
    return known ? idleCompanyInput(known, portfolio.portfolio) : null;
  };
  const rows = props.fields.map((field): SectionRow => {
    const idle = idleOf(field);
    return {
      key: field,
      idle,
      node: (
        <InputRow
          field={field}
          value={row[field] ?? null}
          tier={cardOf(field, row[field]).tier}
          baseline={before?.[field]}
          baselineWords={compared.inputWords}
          emptyWords={(emptyWords as Readonly<Record<string, string>>)[field]}
          idle={idle}
          actions={actions}
        />
      ),
    };
  });
  return (
    <SourceScope
      className="market-scope"
      table={group.table}
      entity={group.table}
      side="right"
      cardOf={(field) => cardOf(field, row[field])}
      valueOf={(field) => row[field]}
    >
      <InputSection
        id={`shared ${group.id}`}
        mark={inputsMark(group.table, group.table)}
        name={group.name}
        summary={`${rows.length} inputs`}
        isOpenAtFirst
        isSought={props.isSought}
        rows={rows}
      />
    </SourceScope>
  );
}
