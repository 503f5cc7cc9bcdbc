import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  createActionsCache,
  createActionsHost,
  createStepResults,
  endProcess,
  runPost
} from "./chunks/chunk-BPQ3EGMA.js";
import "./chunks/chunk-LLRKKKOR.js";
import "./chunks/chunk-LUJSZWYL.js";
import "./chunks/chunk-O4DZOTPG.js";
import "./chunks/chunk-ALIHFO6J.js";
import "./chunks/chunk-6IQPOETA.js";
import "./chunks/chunk-SQACHVK3.js";
import "./chunks/chunk-A2EHVG7W.js";
import "./chunks/chunk-6VZN7CYH.js";
import "./chunks/chunk-67WY6BCO.js";
import "./chunks/chunk-XSRPFWVC.js";
import "./chunks/chunk-5QOAMROP.js";
import "./chunks/chunk-JXR6QKKY.js";
import "./chunks/chunk-B5Z7SS3C.js";
import "./chunks/chunk-MIEGAHBV.js";
import "./chunks/chunk-5XWL5JNG.js";

// src/post.ts
var env = process.env;
var host = createActionsHost({ env, cwd: process.cwd(), root: () => void 0 });
try {
  await runPost({ host, cache: createActionsCache(env), results: createStepResults(host.log) });
} catch (error) {
  host.log.info(`The wheels could not be saved in the cache: ${String(error)}`);
}
await endProcess(0);
