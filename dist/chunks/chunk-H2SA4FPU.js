import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/commands/stage.ts
async function stage(host, title, work) {
  const start = host.clock.elapsed();
  return host.log.group(title, async () => {
    const value = await work();
    host.log.debug(`${title}: ${Math.round(host.clock.elapsed() - start)} ms`);
    return value;
  });
}

export {
  stage
};
