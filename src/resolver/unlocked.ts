/** Replaces the name of the lock in messages. */
export const UNLOCKED = 'the requirements without a lock';
