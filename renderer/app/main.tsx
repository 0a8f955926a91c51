import '../theme/base.css';
import '../theme/tokens.css';
import '../theme/font.css';
import '@mantine/core/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import '../theme/mantine.css';
import '../theme/forcedColours.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { shortFingerprint } from '../../shared/domain/canonical.ts';
import { previewWorkers } from '../../shared/risk/previewShares.ts';
import { createActions } from '../state/actions.ts';
import { AlteredStates } from '../state/alteredStates.ts';
import { createClient } from '../state/bridge.ts';
import { ChecksModel } from '../state/checks.ts';
import { ChoiceModel } from '../state/choice.ts';
import { ComparedStates } from '../state/comparedStates.ts';
import { Explainers } from '../state/explainers.ts';
import { FindingsModel } from '../state/findings.ts';
import { ImportModel } from '../state/importModel.ts';
import { QuestionsModel } from '../state/questions.ts';
import { RehearsalModel } from '../state/rehearsal.ts';
import { RiskModel } from '../state/risk.ts';
import { createScenarioActions } from '../state/scenarioActions.ts';
import { type Schedule, Session } from '../state/session.ts';
import { SliderRings } from '../state/sliderRings.ts';
import { createSnapshotActions } from '../state/snapshotActions.ts';
import { WhatIfModel } from '../state/whatIf.ts';
import { WindowModel } from '../state/window.ts';
import { App } from './App.tsx';
import { evaluationInWorker } from './evaluationThread.ts';
import { previewInWorkers, sha256Hex } from './riskPreview.ts';
import { whenIdle } from './whenIdle.ts';

const client = createClient(window.switchyard);
const model = new WindowModel();
const beforeFrame: Schedule = (work) => {
  const frame = requestAnimationFrame(work);
  return () => cancelAnimationFrame(frame);
};
/** Milliseconds in which a view has read what it shows. */
const settling = 400;
const evaluation = evaluationInWorker();
const session = new Session({
  client,
  schedule: beforeFrame,
  background: evaluation,
  refuse: (error) => {
    model.tell(error);
    if (error.code === 'conflict' || error.code === 'not-found') void session.refetch();
  },
});
session.store.subscribe(({ engine }, before) => {
  if (engine && engine !== before.engine)
    whenIdle(() => evaluation.prepare(engine.portfolio, engine.looked), settling);
});
const imports = new ImportModel();
const checks = new ChecksModel({ session, idle: whenIdle });
const findings = new FindingsModel({ session, idle: whenIdle });
const compared = new ComparedStates({ session, idle: whenIdle });
const scenarios = createScenarioActions({ client, session, window: model });
const snapshots = createSnapshotActions({ client, session, window: model });
const rings = new SliderRings({ session, idle: whenIdle });
const whatIf = new WhatIfModel({ session, idle: whenIdle });
const altered = new AlteredStates();
const explainers = new Explainers();
const questions = new QuestionsModel({ session, idle: whenIdle, altered });
const rehearsal = new RehearsalModel({ client, session, window: model, altered, schedule: beforeFrame });
const choice = new ChoiceModel({ client, session, window: model });
const risk = new RiskModel({
  client,
  session,
  idle: whenIdle,
  preview: previewInWorkers(previewWorkers(navigator.hardwareConcurrency)),
  fingerprint: async (text) => shortFingerprint(await sha256Hex(text)),
  version: () => model.store.getState().version,
});
const actions = createActions({ client, session, window: model, imports, rehearsal, risk });

client.subscribe((event) => {
  if (event.name === 'document/changed') session.accept(event.payload);
  else if (event.name === 'document/opened') {
    model.set({ view: 'portfolio', selectedSiteId: null, why: null });
    session.open(event.payload);
  } else if (event.name === 'document/closed') {
    if (session.store.getState().document?.documentId === event.payload.documentId) session.open(null);
  }
});

const state = await client.ask('app.state', {});
if (state.ok) {
  const { version, host, platform, preferences, recent, document } = state.value;
  model.set({ version, host, platform, preferences, recent });
  session.open(document);
  if (document?.notice) model.inform(document.notice);
} else model.tell(state.error);
model.set({ isReady: true });

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
createRoot(root).render(
  <StrictMode>
    <App
      services={{
        client,
        session,
        window: model,
        imports,
        checks,
        findings,
        compared,
        scenarios,
        snapshots,
        rings,
        whatIf,
        altered,
        explainers,
        questions,
        rehearsal,
        risk,
        choice,
        actions,
      }}
    />
  </StrictMode>,
);
