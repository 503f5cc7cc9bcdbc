// src/wheels/listings-directory.ts
var LISTINGS_DIRECTORY = "listings";

export {
  LISTINGS_DIRECTORY
};
