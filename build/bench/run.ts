import { benchEngine } from './engine.ts';

/** Speed of the engine. Figures depend on the machine; compare those of one run. */
benchEngine();
