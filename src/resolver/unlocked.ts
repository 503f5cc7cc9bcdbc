/** Stands for the lock in messages. */
export const UNLOCKED = 'the requirements without a lock';
