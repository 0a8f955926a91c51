import { benchChoice } from './choice.ts';
import { benchEngine, benchPortfolio } from './engine.ts';
import { benchPreview } from './preview.ts';
import { benchSimulation } from './simulation.ts';
import { benchTrials } from './trials.ts';
import { benchWhatIf } from './whatIf.ts';
import { benchWorkbook } from './workbook.ts';

/** Speed of the engine. Figures depend on the machine; compare those of one run. */
benchEngine();
benchSimulation(benchPortfolio(30));
await benchTrials(benchPortfolio(30));
await benchPreview(benchPortfolio(30));
benchWhatIf(benchPortfolio(100));
await benchWorkbook();
await benchChoice(benchPortfolio(60));
