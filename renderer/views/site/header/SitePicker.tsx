import { Combobox, useCombobox } from '@mantine/core';
import { useEffect, useState } from 'react';
import { formatMw } from '../../../../shared/domain/format.ts';
import { useServices } from '../../../state/context.tsx';
import type { SiteInView } from '../siteInView.ts';

/** Sites shown at once: more are found by typing. */
const mostShown = 60;

/** Position in the list, and the way to any other site: type a part of its name, company or grid. */
export function SitePicker({ view }: { readonly view: SiteInView }) {
  const { portfolio, engine, site, position, count } = view;
  const { actions } = useServices();
  const [sought, setSought] = useState('');
  const picker = useCombobox({
    onDropdownClose: () => {
      setSought('');
      picker.resetSelectedOption();
      picker.focusTarget();
    },
    onDropdownOpen: () => {
      picker.focusSearchInput();
      picker.selectActiveOption();
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first of the sites that are found by then
  useEffect(() => {
    if (sought !== '') picker.selectFirstOption();
  }, [sought]);
  const words = sought.trim().toLowerCase().split(/\s+/);
  const found = portfolio.sites.filter((candidate) => {
    const text = `${candidate.name} ${candidate.company} ${candidate.grid} ${candidate.region}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return (
    <Combobox
      store={picker}
      width={320}
      position="bottom-start"
      onOptionSubmit={(id) => {
        actions.openSite(id);
        picker.closeDropdown();
      }}
    >
      <Combobox.Target targetType="button">
        <button type="button" className="tag site-picker" onClick={() => picker.toggleDropdown()}>
          site {position} of {count} <span aria-hidden="true">▾</span>
        </button>
      </Combobox.Target>
      <Combobox.Dropdown className="site-list">
        <Combobox.Search
          aria-label="Find a site"
          placeholder="Name, company or grid"
          value={sought}
          onChange={(event) => {
            setSought(event.currentTarget.value);
          }}
        />
        <Combobox.Options aria-label="Sites" mah={320} style={{ overflowY: 'auto' }}>
          {found.slice(0, mostShown).map((each) => (
            <Combobox.Option key={each.id} value={each.id} active={each.id === site.id}>
              <span className="site-option">
                <span>
                  {each.name} <span className="muted">{each.grid || each.region}</span>
                </span>
                <span className="muted">
                  {formatMw(engine.siteValue(each.id, 'site.aiUtilityMw'))} of {formatMw(each.energisedMw)} MW
                </span>
              </span>
            </Combobox.Option>
          ))}
          {found.length === 0 && <Combobox.Empty>No site is called so</Combobox.Empty>}
          {found.length > mostShown && (
            <Combobox.Empty>{found.length - mostShown} more: type a part of the name</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
