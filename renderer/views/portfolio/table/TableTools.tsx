import { Menu } from '@mantine/core';
import type { SitesTableChoice } from '../../../../shared/contract/documentState.ts';
import { CheckIcon, CloseIcon, PinIcon } from '../../../components/icons.tsx';
import { columnSets, hiddenOf, siteColumns } from './columns.ts';
import { type SiteFilter, siteFilters } from './useSitesTable.ts';

const groupings = [
  ['none', 'none'],
  ['grid', 'grid'],
  ['company', 'company'],
  ['region', 'state'],
] as const;

interface Props {
  readonly settings: SitesTableChoice;
  readonly change: (change: Partial<SitesTableChoice>) => void;
  readonly filter: SiteFilter;
  readonly setFilter: (filter: SiteFilter) => void;
}

/** Filter, grouping and choice of columns. */
export function TableTools({ settings, change, filter, setFilter }: Props) {
  const set = columnSets.find(({ shown }) => isSame(hiddenOf(shown), settings.hidden));
  const toggleColumn = (id: string): void => {
    const isHidden = settings.hidden.includes(id);
    change({ hidden: isHidden ? settings.hidden.filter((each) => each !== id) : [...settings.hidden, id] });
  };
  const togglePin = (id: string): void => {
    const isPinned = settings.pinned.includes(id);
    change({ pinned: isPinned ? settings.pinned.filter((each) => each !== id) : [...settings.pinned, id] });
  };
  return (
    <>
      <input
        className="text-box table-filter"
        type="search"
        placeholder="Filter sites"
        aria-label="Filter sites by name, company, state or grid"
        value={filter.text}
        onChange={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setFilter({ ...filter, text: '' });
        }}
      />
      <Menu position="bottom-end" closeOnItemClick={false} checkIcon={<CheckIcon />}>
        <Menu.Target>
          <button type="button" className="tag">
            Show ▾
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Only sites that</Menu.Label>
          {siteFilters.map((each) => {
            const isOn = filter.chips.includes(each.id);
            return (
              <Menu.CheckboxItem
                key={each.id}
                checked={isOn}
                onChange={() =>
                  setFilter({
                    ...filter,
                    chips: isOn ? filter.chips.filter((id) => id !== each.id) : [...filter.chips, each.id],
                  })
                }
              >
                {each.words}
              </Menu.CheckboxItem>
            );
          })}
        </Menu.Dropdown>
      </Menu>
      <Menu position="bottom-end" checkIcon={<CheckIcon />}>
        <Menu.Target>
          <button type="button" className="tag">
            Group: {groupings.find(([id]) => id === settings.groupBy)?.[1] ?? 'none'} ▾
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {groupings.map(([id, words]) => (
            <Menu.RadioItem
              key={id}
              value={id}
              checked={settings.groupBy === id}
              closeMenuOnClick
              onChange={() => change({ groupBy: id })}
            >
              {words}
            </Menu.RadioItem>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Menu position="bottom-end" closeOnItemClick={false} checkIcon={<CheckIcon />}>
        <Menu.Target>
          <button type="button" className="tag">
            Columns: {set?.name ?? 'own'} ▾
          </button>
        </Menu.Target>
        <Menu.Dropdown className="column-menu">
          <Menu.Label>Sets</Menu.Label>
          {columnSets.map((each) => (
            <Menu.RadioItem
              key={each.name}
              value={each.name}
              checked={each === set}
              onChange={() => change({ hidden: hiddenOf(each.shown) })}
            >
              {each.name}
            </Menu.RadioItem>
          ))}
          <Menu.Divider />
          <Menu.Label>Columns</Menu.Label>
          <div className="column-list">
            {siteColumns.map((column) => {
              const isShown = !settings.hidden.includes(column.id);
              const isPinned = settings.pinned.includes(column.id);
              return (
                <div className="column-choice" key={column.id}>
                  <Menu.CheckboxItem
                    checked={isShown}
                    disabled={column.kind === 'name'}
                    onChange={() => toggleColumn(column.id)}
                  >
                    {column.name}{' '}
                    {column.unit && column.kind !== 'name' && <span className="muted">{column.unit}</span>}
                  </Menu.CheckboxItem>
                  <Menu.CheckboxItem
                    className="column-pin"
                    checked={isPinned}
                    aria-label={`Pin ${column.name} to the left`}
                    data-tip={isPinned ? 'Let go' : 'Pin to the left'}
                    disabled={column.kind === 'slider'}
                    checkIcon={null}
                    onChange={() => togglePin(column.id)}
                  >
                    <PinIcon />
                  </Menu.CheckboxItem>
                </div>
              );
            })}
          </div>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

/** What narrows the list, in words, each to be taken away. */
export function FilterChips({ filter, setFilter }: Pick<Props, 'filter' | 'setFilter'>) {
  if (filter.chips.length === 0 && filter.text.trim() === '') return null;
  const chips = siteFilters.filter((each) => filter.chips.includes(each.id));
  return (
    <div className="filter-chips">
      {filter.text.trim() !== '' && (
        <button type="button" className="chip" onClick={() => setFilter({ ...filter, text: '' })}>
          contains “{filter.text.trim()}” <CloseIcon />
          <span className="visually-hidden">: take away</span>
        </button>
      )}
      {chips.map((each) => (
        <button
          type="button"
          className="chip"
          key={each.id}
          onClick={() => setFilter({ ...filter, chips: filter.chips.filter((id) => id !== each.id) })}
        >
          {each.words} <CloseIcon />
          <span className="visually-hidden">: take away</span>
        </button>
      ))}
    </div>
  );
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));
