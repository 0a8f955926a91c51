import Sqlite, { type Database } from 'better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** A connection that may only be asked. */
export type ReadableDatabase = Database & { readonly [readable]: true };
/** A connection through which a document is changed. Only `connectForWriting` and `inMemory` make one. */
export type WritableDatabase = ReadableDatabase & { readonly [writable]: true };

/** Marks a file as a document of this app: `SWYD` in the header field that SQLite keeps for that. */
export const applicationId = 0x53_57_59_44;

/** How long to wait for a lock that another program may be about to give back. */
const lockWaitMs = 400;

/**
 * Opens the SQLite file at `path` and keeps every other program out until it is closed: the lock is the
 * operating system's, so it ends with the process, however that ends. Throws SqliteError.
 */
export function connectForWriting(path: string): WritableDatabase {
  const database = new Sqlite(path, { fileMustExist: true, timeout: lockWaitMs });
  try {
    database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('trusted_schema = OFF');
    database.pragma('foreign_keys = ON');
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    // The lock is taken by the first read, not by the pragma. A write would take it too, and change the
    // header of a file that may turn out to be damaged.
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch (cause) {
    database.close();
    throw asDamage(cause);
  }
  return database as WritableDatabase;
}

/** A new SQLite file at `path`, which must not exist. */
export function connectNew(path: string): WritableDatabase {
  const database = new Sqlite(path);
  database.pragma('locking_mode = EXCLUSIVE');
  database.pragma('trusted_schema = OFF');
  database.pragma('foreign_keys = ON');
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  return database as WritableDatabase;
}

/** A private copy in memory of the SQLite file with these bytes. Throws SqliteError. */
export function inMemory(bytes: Buffer): WritableDatabase {
  const image = Buffer.from(bytes);
  // Bytes 18 and 19 say "write-ahead log", which a database in memory cannot have.
  if (image.length > 19) image.fill(1, 18, 20);
  const database = new Sqlite(image);
  database.pragma('trusted_schema = OFF');
  database.pragma('foreign_keys = ON');
  return database as WritableDatabase;
}

/**
 * Reads what every document has. SQLite calls it an error of the statement when a table is not as the
 * statement expects; in a file that says it is a document of this format, it is the file that is broken.
 */
export function readingDocument<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw asDamage(cause);
  }
}

function asDamage(cause: unknown): unknown {
  return cause instanceof Sqlite.SqliteError && cause.code === 'SQLITE_ERROR'
    ? new Sqlite.SqliteError(cause.message, 'SQLITE_CORRUPT')
    : cause;
}

/** What SQLite calls the failure, as `SQLITE_BUSY`; undefined when it is not one of SQLite's. */
export function sqliteCode(cause: unknown): string | undefined {
  return cause instanceof Sqlite.SqliteError ? cause.code : undefined;
}

/** What the operating system calls the failure, as `ENOSPC`; undefined when it is not one of its. */
export function systemCode(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && 'syscall' in cause
    ? cause.code
    : undefined;
}
