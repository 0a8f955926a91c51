import { Menu } from '@mantine/core';
import { viewEntries, views } from '../../shared/contract/views.ts';
import { CheckIcon, LogoIcon } from '../components/icons.tsx';
import { useServices, useSession, useWindow } from '../state/context.tsx';
import { openPalette } from './palette/Palette.tsx';

const themes = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['projector', 'Projector'],
  ['system', 'As the system'],
] as const;
const densities = [
  ['compact', 'Compact'],
  ['standard', 'Standard'],
  ['roomy', 'Roomy'],
] as const;

/** Name of the document, the views, and the way to everything by typing. */
export function TitleBar() {
  const { actions } = useServices();
  const fileName = useSession((state) => state.document?.fileName ?? null);
  const client = useSession((state) => state.shown?.portfolio.client ?? '');
  const name = useSession((state) => state.shown?.portfolio.name ?? '');
  const view = useWindow((state) => (state.modelPage ? null : state.view));
  return (
    <header className="title-bar">
      <div className="brand">
        <LogoIcon />
        Switchyard
      </div>
      {fileName && (
        <div className="document-name" data-tip={`${fileName}\n${[name, client].filter(Boolean).join(', ')}`}>
          {fileName} {(client || name) && <span className="muted">· {client || name}</span>}
        </div>
      )}
      {fileName && (
        <nav className="view-tabs" aria-label="Views">
          {views.map((each) => (
            <button
              type="button"
              key={each}
              aria-current={view === each ? 'page' : undefined}
              onClick={() => actions.show(each)}
            >
              {viewEntries[each].name}
            </button>
          ))}
        </nav>
      )}
      <div className="title-end">
        <AppearanceMenu />
        <button type="button" className="command-box" onClick={openPalette}>
          <span>Go to, change, find</span>
          <kbd className="kbd">Ctrl K</kbd>
        </button>
      </div>
    </header>
  );
}

function AppearanceMenu() {
  const { actions } = useServices();
  const preferences = useWindow((state) => state.preferences);
  return (
    <Menu position="bottom-end" checkIcon={<CheckIcon />}>
      <Menu.Target>
        <button type="button" className="tag">
          Appearance ▾
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Theme</Menu.Label>
        {themes.map(([theme, words]) => (
          <Menu.RadioItem
            key={theme}
            value={theme}
            checked={preferences.theme === theme}
            onChange={() => void actions.setPreferences({ theme })}
          >
            {words}
          </Menu.RadioItem>
        ))}
        <Menu.Divider />
        <Menu.Label>Density</Menu.Label>
        {densities.map(([density, words]) => (
          <Menu.RadioItem
            key={density}
            value={density}
            checked={preferences.density === density}
            onChange={() => void actions.setPreferences({ density })}
          >
            {words}
          </Menu.RadioItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
