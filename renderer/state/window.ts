import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Preferences, RecentDocument } from '../../shared/contract/documentState.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import type { View } from '../../shared/contract/views.ts';
import type { TableName } from '../../shared/domain/fields.ts';
import type { ExplainTarget } from '../../shared/engine/explain.ts';
import type { PlanState } from './baseline.ts';

/** The group of a block's own terms, among those that open and close. */
export const blockTerms = 'block terms';

export type SiteTab = 'plan' | 'finance';
export type PortfolioTab = 'sites' | 'company';
export type DataTab = 'sources' | 'inputs' | 'history';

/** Where on the window the figure stands, so that its explanation opens beside it. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where an input of the document stands. */
export interface InputPlace {
  readonly table: TableName;
  readonly key: string;
  readonly field: string;
}

/** Explanations walked through, like the pages of a browser. */
export interface Why {
  /** The changed state that the figure is of, as `AlteredStates` knows it; null where it is what is open. */
  readonly state: string | null;
  readonly trail: readonly ExplainTarget[];
  readonly at: number;
  readonly place: Place | null;
}

/** Places of the model's documentation walked through: ids of lines, inputs and chapters; '' is its top. */
export interface ModelPage {
  readonly trail: readonly string[];
  readonly at: number;
  /** The explanation from which it was opened, and to which closing it returns. */
  readonly from: Why | null;
}

/** Something that happened and that somebody must be able to read; it stays until it is dismissed. */
export interface Notice {
  readonly id: number;
  readonly tone: 'problem' | 'information';
  readonly title: string;
  /** What to do next. */
  readonly advice: string | null;
}

/** What belongs to the window and not to the document: nothing here can be undone. */
export interface WindowState {
  readonly isReady: boolean;
  readonly version: string;
  readonly platform: 'windows' | 'macos' | 'linux';
  readonly host: string;
  readonly preferences: Preferences;
  readonly recent: readonly RecentDocument[];
  readonly view: View;
  readonly selectedSiteId: string | null;
  readonly dataTab: DataTab;
  readonly siteTab: SiteTab;
  readonly portfolioTab: PortfolioTab;
  /** States side by side; null for those that come first. */
  readonly comparedStates: readonly PlanState[] | null;
  /** The site whose figures are compared; null for all sites together. */
  readonly comparedSiteId: string | null;
  /** The figure that is compared site by site. */
  readonly comparedMetric: string;
  /** Which groups of inputs somebody opened or closed; the others are as they come. */
  readonly openSections: Readonly<Record<string, boolean>>;
  /** The input that is being gone to: whatever hides it gives way. Null once the focus is in its box. */
  readonly soughtInput: InputPlace | null;
  readonly why: Why | null;
  readonly notices: readonly Notice[];
  readonly isBusy: string | null;
  readonly areShortcutsOpen: boolean;
  readonly areChecksOpen: boolean;
  readonly areSnapshotsOpen: boolean;
  /** The places of the model's documentation walked through; null while it is closed. */
  readonly modelPage: ModelPage | null;
}

const initial: WindowState = {
  isReady: false,
  version: '',
  platform: 'linux',
  host: '',
  preferences: { theme: 'system', density: 'standard' },
  recent: [],
  view: 'portfolio',
  selectedSiteId: null,
  dataTab: 'sources',
  siteTab: 'plan',
  portfolioTab: 'sites',
  comparedStates: null,
  comparedSiteId: null,
  comparedMetric: 'npvPlan',
  openSections: {},
  soughtInput: null,
  why: null,
  notices: [],
  isBusy: null,
  areShortcutsOpen: false,
  areChecksOpen: false,
  areSnapshotsOpen: false,
  modelPage: null,
};

/** The state of the window, and the few ways in which it changes. */
export class WindowModel {
  readonly store: StoreApi<WindowState> = createStore<WindowState>(() => initial);
  #notices = 0;

  set(change: Partial<WindowState>): void {
    this.store.setState(change);
  }

  /** Tells of an error. A choice not made is no error. The same error twice is told once. */
  tell(error: AppError): void {
    if (error.code === 'cancelled') return;
    const advice = [error.advice, error.incident ? `Reference for support: ${error.incident}` : null]
      .filter((part) => part)
      .join('. ');
    this.#add('problem', error.message, advice === '' ? null : advice);
  }

  inform(title: string, advice: string | null = null): void {
    this.#add('information', title, advice);
  }

  dismiss(id: number): void {
    this.store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
  }

  askWhy(target: ExplainTarget, place: Place | null, state: string | null = null): void {
    this.set({ why: { state, trail: [target], at: 0, place } });
  }

  /** Follows a figure inside an explanation. What was ahead is forgotten. */
  followWhy(target: ExplainTarget): void {
    this.store.setState(({ why }) =>
      why
        ? { why: { ...why, trail: [...why.trail.slice(0, why.at + 1), target], at: why.at + 1 } }
        : { why: { state: null, trail: [target], at: 0, place: null } },
    );
  }

  /** Goes back (-1) or forward (1) among the explanations. */
  stepWhy(by: -1 | 1): void {
    this.store.setState(({ why }) => (why?.trail[why.at + by] ? { why: { ...why, at: why.at + by } } : {}));
  }

  /** Opens the model's documentation at a line, an input or a chapter, or goes on to it from where it is. */
  openModel(place = ''): void {
    this.store.setState(({ modelPage, why }) => {
      if (!modelPage) return { modelPage: { trail: [place], at: 0, from: why }, why: null };
      const trail = [...modelPage.trail.slice(0, modelPage.at + 1), place];
      return { modelPage: { ...modelPage, trail, at: trail.length - 1 }, why: null };
    });
  }

  /** Closes the model's documentation; an explanation that led there is shown again. */
  closeModel(): void {
    this.store.setState(({ modelPage }) => ({ modelPage: null, why: modelPage?.from ?? null }));
  }

  /** Goes back (-1) or forward (1) among the places of the model's documentation. */
  stepModel(by: -1 | 1): void {
    this.store.setState(({ modelPage }) =>
      modelPage?.trail[modelPage.at + by] === undefined
        ? {}
        : { modelPage: { ...modelPage, at: modelPage.at + by } },
    );
  }

  #add(tone: Notice['tone'], title: string, advice: string | null): void {
    this.store.setState(({ notices }) => {
      if (notices.some((notice) => notice.title === title && notice.advice === advice)) return {};
      this.#notices += 1;
      return { notices: [...notices, { id: this.#notices, tone, title, advice }] };
    });
  }
}
