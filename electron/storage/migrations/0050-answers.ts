import type { Migration } from '../migrate.ts';

/** Questions answered in rehearsals, with the sliders and figures of each. */
export const answers: Migration = {
  number: 50,
  name: 'answers',
  sql: `
  CREATE TABLE "answer" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "question" TEXT NOT NULL
  ) STRICT;

  CREATE TABLE "answerSlider" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "answerId" TEXT NOT NULL REFERENCES "answer" ("id") DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "slider" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "value" REAL NOT NULL,
    "start" REAL NOT NULL
  ) STRICT;
  CREATE INDEX "answerSliderByAnswer" ON "answerSlider" ("answerId");

  CREATE TABLE "answerFigure" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "answerId" TEXT NOT NULL REFERENCES "answer" ("id") DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "line" TEXT NOT NULL,
    "value" REAL,
    "start" REAL
  ) STRICT;
  CREATE INDEX "answerFigureByAnswer" ON "answerFigure" ("answerId");
  `,
};
