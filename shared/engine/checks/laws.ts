import { cashLaws } from './cashLaws.ts';
import { companyLaws } from './companyLaws.ts';
import type { Law } from './law.ts';
import { loanLaws } from './loanLaws.ts';
import { powerLaws } from './powerLaws.ts';
import { sumLaws } from './sumLaws.ts';
import { taxLaws } from './taxLaws.ts';
import { valueLaws } from './valueLaws.ts';

/** Every law, in the order in which they are listed on screen, in the terminal and in the workbook. */
export const laws: readonly Law[] = [
  ...powerLaws,
  ...sumLaws,
  ...cashLaws,
  ...loanLaws,
  ...taxLaws,
  ...companyLaws,
  ...valueLaws,
];
