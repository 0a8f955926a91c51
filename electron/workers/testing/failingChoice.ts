/** A worker of choices that dies before it tells anything. */
throw new Error('This worker fails');
