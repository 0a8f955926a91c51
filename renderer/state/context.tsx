import { createContext, type ReactNode, useContext, useRef } from 'react';
import { useStore } from 'zustand';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import type { PortfolioEngine } from '../../shared/engine/engine.ts';
import type { Actions } from './actions.ts';
import type { AlteredStates } from './alteredStates.ts';
import type { Client } from './bridge.ts';
import type { ChecksModel, ChecksState } from './checks.ts';
import type { ChoiceModel, ChoiceState } from './choice.ts';
import type { ComparedStates } from './comparedStates.ts';
import type { Explainers } from './explainers.ts';
import type { FindingsModel } from './findings.ts';
import type { ImportModel, ImportState } from './importModel.ts';
import type { OffersState } from './offers.ts';
import type { QuestionsModel } from './questions.ts';
import type { RehearsalModel, RehearsalState } from './rehearsal.ts';
import type { RiskModel, RiskModelState } from './risk.ts';
import type { ScenarioActions } from './scenarioActions.ts';
import type { Session } from './session.ts';
import type { SessionState } from './sessionState.ts';
import type { Ring, SliderRings } from './sliderRings.ts';
import type { SnapshotActions } from './snapshotActions.ts';
import type { WhatIfModel } from './whatIf.ts';
import type { WindowModel, WindowState } from './window.ts';

/** What every view may reach: the app, the open document, the window, and what can be done. */
export interface Services {
  readonly client: Client;
  readonly session: Session;
  readonly window: WindowModel;
  readonly imports: ImportModel;
  readonly checks: ChecksModel;
  readonly findings: FindingsModel;
  readonly compared: ComparedStates;
  readonly scenarios: ScenarioActions;
  readonly snapshots: SnapshotActions;
  readonly rings: SliderRings;
  readonly whatIf: WhatIfModel;
  readonly altered: AlteredStates;
  readonly explainers: Explainers;
  readonly questions: QuestionsModel;
  readonly rehearsal: RehearsalModel;
  readonly risk: RiskModel;
  readonly choice: ChoiceModel;
  readonly actions: Actions;
}

const ServicesContext = createContext<Services | null>(null);

export function ServicesProvider(props: { readonly services: Services; readonly children: ReactNode }) {
  return <ServicesContext value={props.services}>{props.children}</ServicesContext>;
}

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('Views stand inside a ServicesProvider');
  return services;
}

/** Reads the session and renders again when what was read changes. */
export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(useServices().session.store, select);
}

/** As `useSession`, but stands still while something is under a hand: for what no slider moves. */
export function useSettled<T>(select: (state: SessionState) => T): T {
  const kept = useRef<{ readonly value: T } | null>(null);
  return useSession((state) => {
    if (!kept.current || !state.isDrafting) kept.current = { value: select(state) };
    return kept.current.value;
  });
}

/** Reads the window and renders again when what was read changes. */
export function useWindow<T>(select: (state: WindowState) => T): T {
  return useStore(useServices().window.store, select);
}

/** How often what can be explained has changed, beside the figures of the session. */
export function useExplainers(): number {
  return useStore(useServices().explainers.store);
}

/** Reads the import being looked at. */
export function useImport<T>(select: (state: ImportState) => T): T {
  return useStore(useServices().imports.store, select);
}

/** Reads how the laws of the figures came out. */
export function useChecks<T>(select: (state: ChecksState) => T): T {
  return useStore(useServices().checks.store, select);
}

/** Reads the rehearsal and renders again when what was read changes. */
export function useRehearsal<T>(select: (state: RehearsalState) => T): T {
  return useStore(useServices().rehearsal.store, select);
}

/** Reads risk and renders again when what was read changes. */
export function useRisk<T>(select: (state: RiskModelState) => T): T {
  return useStore(useServices().risk.store, select);
}

/** Reads what the ring of the conversion sliders stands for; null while no document is open. */
export function useRing(): Ring | null {
  return useStore(useServices().rings.store, (state) => state.ring);
}

/** Reads the optimiser and renders again when what was read changes. */
export function useChoice<T>(select: (state: ChoiceState) => T): T {
  return useStore(useServices().choice.store, select);
}

/** Reads the options that the optimiser chooses among. */
export function useOffers(): OffersState {
  return useStore(useServices().choice.offers.store);
}

export interface Evaluated {
  readonly portfolio: Portfolio;
  readonly engine: PortfolioEngine;
  readonly version: number;
}

/** The shown portfolio with its figures, anew with each version. Null while no document is open. */
export function useEvaluated(): Evaluated | null {
  const version = useSession((state) => state.version);
  const portfolio = useSession((state) => state.shown);
  const engine = useSession((state) => state.engine);
  return portfolio && engine ? { portfolio, engine, version } : null;
}
