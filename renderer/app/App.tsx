import { MantineProvider } from '@mantine/core';
import { type ComponentType, type ReactNode, useEffect, useSyncExternalStore } from 'react';
import type { MenuCommand } from '../../shared/contract/contract.ts';
import type { Preferences } from '../../shared/contract/documentState.ts';
import type { View } from '../../shared/contract/views.ts';
import { scenarioOf } from '../../shared/domain/scenario.ts';
import { Notices } from '../components/notice/Notices.tsx';
import { TipLayer } from '../components/tip/TipLayer.tsx';
import { WhyPanel } from '../components/why/WhyPanel.tsx';
import { runCommand } from '../state/actions.ts';
import {
  type Services,
  ServicesProvider,
  useRehearsal,
  useServices,
  useSession,
  useWindow,
} from '../state/context.tsx';
import { mantineTheme, mantineVariables } from '../theme/mantineTheme.ts';
import { ComparablesView } from '../views/comparables/ComparablesView.tsx';
import { CompareView } from '../views/compare/CompareView.tsx';
import { DataDesk } from '../views/data/DataDesk.tsx';
import { ModelView } from '../views/model/ModelView.tsx';
import { OptimiseView } from '../views/optimise/OptimiseView.tsx';
import { PortfolioView } from '../views/portfolio/PortfolioView.tsx';
import { QuestionsView } from '../views/questions/QuestionsView.tsx';
import { ReadinessView } from '../views/readiness/ReadinessView.tsx';
import { RehearsalView } from '../views/rehearsal/RehearsalView.tsx';
import { RiskView } from '../views/risk/RiskView.tsx';
import { SensitivityView } from '../views/sensitivity/SensitivityView.tsx';
import { SiteView } from '../views/site/SiteView.tsx';
import { StartView } from '../views/start/StartView.tsx';
import { commandOfKey } from './keyboard.ts';
import { openPalette, Palette } from './palette/Palette.tsx';
import { ScenarioBar } from './ScenarioBar.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { StatusBar } from './StatusBar.tsx';
import { TitleBar } from './TitleBar.tsx';
import './app.css';

/** The theme as it is to be drawn, with `system` decided. */
function useTheme(theme: Preferences['theme']): 'light' | 'dark' | 'projector' {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const isDark = useSyncExternalStore(
    (changed) => {
      dark.addEventListener('change', changed);
      return () => dark.removeEventListener('change', changed);
    },
    () => dark.matches,
  );
  return theme === 'system' ? (isDark ? 'dark' : 'light') : theme;
}

/** The nonce that the page was served with, for the style elements of the component library. */
const styleNonce = (): string =>
  document.querySelector<HTMLElement>('script[nonce], meta[property="csp-nonce"]')?.nonce ?? '';

/** The window: services, theme, and what is open. */
export function App({ services }: { readonly services: Services }) {
  return (
    <ServicesProvider services={services}>
      <ThemedWindow />
    </ServicesProvider>
  );
}

function ThemedWindow() {
  const preferences = useWindow((state) => state.preferences);
  const theme = useTheme(preferences.theme);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dataset['density'] = preferences.density;
  }, [theme, preferences.density]);
  return (
    <MantineProvider
      theme={mantineTheme}
      cssVariablesResolver={mantineVariables}
      forceColorScheme={theme === 'dark' ? 'dark' : 'light'}
      getStyleNonce={styleNonce}
      withGlobalClasses={false}
    >
      <Window />
    </MantineProvider>
  );
}

function Window() {
  const { actions, client, rehearsal, window: model } = useServices();
  const isRehearsing = useRehearsal((state) => state.isOn);
  const isReady = useWindow((state) => state.isReady);
  const hasDocument = useSession((state) => state.document !== null);
  const title = useSession((state) => state.document?.fileName ?? null);
  const modelPage = useWindow((state) => state.modelPage);

  useEffect(() => {
    document.title = title ? `${title} - Switchyard` : 'Switchyard';
  }, [title]);

  const run = (command: MenuCommand): void => {
    // What a rehearsal covers cannot be worked with.
    if (rehearsal.store.getState().isOn && !whileRehearsing.has(command)) return;
    runCommand(command, actions, {
      palette: openPalette,
      shortcuts: () => model.set({ areShortcutsOpen: true }),
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `run` only stands on services, which never change
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        const command = commandOfKey(event);
        if (!command || event.defaultPrevented) return;
        event.preventDefault();
        run(command);
      },
      { signal: stop.signal },
    );
    const unsubscribe = client.subscribe((event) => {
      if (event.name === 'menu/chosen') run(event.payload.command);
    });
    return () => {
      stop.abort();
      unsubscribe();
    };
  }, [client]);

  if (!isReady) return null;
  if (isRehearsing)
    return (
      <div className="window">
        <RehearsalView />
        <Shortcuts />
        <WhyPanel />
        <Notices />
        <TipLayer />
      </div>
    );
  return (
    <Frame>
      <TitleBar />
      {hasDocument ? (
        <>
          <ScenarioBar />
          <main className="view">
            <CurrentView />
          </main>
          <StatusBar />
        </>
      ) : (
        <main className="view">{modelPage ? <ModelView page={modelPage} /> : <StartView />}</main>
      )}
      <Palette run={run} />
      <Shortcuts />
      <WhyPanel />
      <Notices />
      <TipLayer />
    </Frame>
  );
}

/** The frame of the window: its marks change without drawing what it holds again. */
function Frame({ children }: { readonly children: ReactNode }) {
  const colour = useSession(({ base, scenarioId }) => base && scenarioOf(base, scenarioId)?.colour);
  const isBaselineLate = useSession((state) => state.isBaselineLate);
  const areFiguresLate = useSession((state) => state.isLate);
  return (
    <div
      className="window"
      data-colour={colour ?? undefined}
      data-baseline-late={isBaselineLate || undefined}
      data-figures-late={areFiguresLate || undefined}
    >
      {children}
    </div>
  );
}

const whileRehearsing: ReadonlySet<MenuCommand> = new Set([
  'undo',
  'redo',
  'why',
  'shortcuts',
  'rehearse',
  'themeLight',
  'themeDark',
  'themeProjector',
  'themeSystem',
]);

function CurrentView() {
  const view = useWindow((state) => state.view);
  const modelPage = useWindow((state) => state.modelPage);
  if (modelPage) return <ModelView page={modelPage} />;
  const Chosen = viewComponents[view];
  return <Chosen />;
}

const viewComponents: Readonly<Record<View, ComponentType>> = {
  portfolio: PortfolioView,
  site: SiteView,
  compare: CompareView,
  sensitivity: SensitivityView,
  risk: RiskView,
  optimise: OptimiseView,
  comparables: ComparablesView,
  readiness: ReadinessView,
  questions: QuestionsView,
  data: DataDesk,
};
