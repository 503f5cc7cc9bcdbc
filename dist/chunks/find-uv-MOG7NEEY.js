import {
  programEnvironment
} from "./chunk-DK7RVB3G.js";
import {
  fetchWheels,
  readMemberInPieces
} from "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import {
  compareVersions
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  join,
  userError,
  writeBytes
} from "./chunk-VILPUJHH.js";
import {
  closeSync,
  openSync
} from "./chunk-7X23XMYO.js";

// src/resolver/data/uv-wheels.json
var uv_wheels_default = {
  source: "The wheels of uv on PyPI, 2026-11; scripts/uv-wheels.mjs derives all of this from the index.",
  version: "0.13.9",
  wheels: [
    {
      system: "linux",
      processor: "x64",
      libc: "glibc",
      filename: "uv-0.13.9-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl",
      sha256: "d7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19",
      size: 17606939
    },
    {
      system: "linux",
      processor: "x64",
      libc: "musl",
      filename: "uv-0.13.9-py3-none-musllinux_1_1_x86_64.whl",
      sha256: "2c45530751517d6c3bbc69a19473f6effe47cce047bede01ffd8af7ea7b36b25",
      size: 19295638
    },
    {
      system: "linux",
      processor: "arm64",
      libc: "glibc",
      filename: "uv-0.13.9-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl",
      sha256: "5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe",
      size: 18026789
    },
    {
      system: "linux",
      processor: "arm64",
      libc: "musl",
      filename: "uv-0.13.9-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl",
      sha256: "5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe",
      size: 18026789
    },
    {
      system: "darwin",
      processor: "x64",
      filename: "uv-0.13.9-py3-none-macosx_10_12_x86_64.whl",
      sha256: "c16ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5",
      size: 17529974
    },
    {
      system: "darwin",
      processor: "arm64",
      filename: "uv-0.13.9-py3-none-macosx_11_0_arm64.whl",
      sha256: "66c512266d633bef48384a1f53003f41f2a8e7b36fe6e7fbfd3e0fd52d96fa63",
      size: 14660755
    },
    {
      system: "win32",
      processor: "x64",
      filename: "uv-0.13.9-py3-none-win_amd64.whl",
      sha256: "6a44b2ed8111d2f60d2b92627c5dccda3f7ed7570b18ce115e569cd68c28246b",
      size: 15662317
    },
    {
      system: "win32",
      processor: "arm64",
      filename: "uv-0.13.9-py3-none-win_arm64.whl",
      sha256: "eeb92051c2123b9730c46b04cc843cfa4bc7d7b0aec56df431a2215ef4cb0273",
      size: 15841844
    }
  ]
};

// src/resolver/find-uv.ts
var MINIMUM_VERSION = "0.6.15";
var VERSION_LIMIT = 3e4;
async function findUv(context, directory) {
  const { host, machine } = context;
  for (const path2 of host.findPrograms("uv")) {
    const version = await versionOf(path2, context, directory);
    if (version !== void 0 && compareVersions(version, MINIMUM_VERSION) >= 0) return { path: path2, version };
    host.log.debug(
      `${path2} is not used: ${version ?? "it prints no version"}, but at least ${MINIMUM_VERSION} is needed`
    );
  }
  const wheel = uvWheelFor(machine);
  if (wheel === void 0) {
    throw userError({
      code: "no-uv",
      message: `Resolving requirements without a lock needs uv: it is not on PATH (${MINIMUM_VERSION} or later), and is not published for ${machine.system} on ${machine.processor}`,
      help: "install uv, or lock the requirements"
    });
  }
  await context.restore?.([wheel], { platforms: [] });
  const { wheels } = await fetchWheels([wheel], context.fetch);
  const path = await unpack(wheels[0], machine.system === "win32" ? "uv.exe" : "uv", directory);
  return { path, version: uv_wheels_default.version };
}
function uvWheelFor({ system, processor, libc }) {
  const row = uv_wheels_default.wheels.find(
    (one) => one.system === system && one.processor === processor && (one.libc ?? void 0) === libc
  );
  if (row === void 0) return void 0;
  const { filename, sha256, size } = row;
  const { version } = uv_wheels_default;
  return {
    name: "uv",
    version,
    filename,
    url: "",
    sha256,
    size,
    lockPath: "uv, which resolves and builds"
  };
}
async function versionOf(path, context, directory) {
  try {
    const { stdout } = await context.host.run(path, ["--version"], {
      cwd: directory,
      env: programEnvironment(context, directory),
      timeout: VERSION_LIMIT
    });
    return /^uv (\d+\.\d+\.\d+)(?:\s|$)/.exec(stdout)?.[1];
  } catch {
    return void 0;
  }
}
async function unpack(wheel, name, directory) {
  const inside = `uv-${uv_wheels_default.version}.data/scripts/${name}`;
  const member = wheel.facts.members.find((one) => one.name === inside);
  if (member === void 0) throw new Error(`${wheel.pinned.filename} has no ${inside}`);
  const path = join(directory, name);
  const file = openSync(path, "wx", 448);
  try {
    await readMemberInPieces(wheel.path, member, (content) => {
      writeBytes(file, content);
    });
  } finally {
    closeSync(file);
  }
  return path;
}
export {
  findUv,
  uvWheelFor
};
