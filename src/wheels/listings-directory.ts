/** Where the addresses of checkouts stand in the store, for completion. Apart from `store.ts`, so that little is loaded. */
export const LISTINGS_DIRECTORY = 'listings';
