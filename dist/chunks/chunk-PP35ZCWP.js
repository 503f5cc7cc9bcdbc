import {
  growthOf,
  hasError,
  hasWarning,
  isChanged,
  totalSize
} from "./chunk-LHJ2BFA7.js";
import {
  LARGEST_UNZIPPED,
  append,
  counted,
  listSome,
  showBytes,
  shownDiagnostics
} from "./chunk-VILPUJHH.js";

// src/report/report-title.ts
function titleOf(report) {
  const { packages, findings, baseCommit } = report;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const failed = packages.filter(hasError).length;
  const isFailed = report.isFailed || errors > 0 || failed > 0;
  const parts = [];
  const isDeploy = packages.length === 0 && report.deployments.length > 0;
  if (isFailed) parts.push(errors > 0 ? `failed with ${counted(errors, "error")}` : "failed");
  if (isDeploy) append(parts, deploysOf(report));
  else if (baseCommit !== null) append(parts, changesOf(report));
  else {
    const made = packages.filter(({ size }) => size !== null);
    if (made.length > 0) parts.push(counted(made.length, "package"), showBytes(totalSize(made)));
    else if (!isFailed)
      parts.push(packages.length > 0 ? counted(packages.length, "package") : "nothing to package");
  }
  return parts.join(", ");
}
function deploysOf({ deployments }) {
  const counts = /* @__PURE__ */ new Map();
  for (const { status } of deployments) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [
    counted(deployments.length, "function"),
    ...[...counts].map(([status, count]) => `${count} ${status}`)
  ];
}
function changesOf({ packages, removed }) {
  const changed = packages.filter(({ change }) => change === "changed");
  const added = packages.filter(({ change }) => change === "new");
  if (changed.length + added.length + removed.length === 0) {
    return packages.some(({ change }) => change === null) ? [] : ["no package changes"];
  }
  const growths = changed.flatMap((one) => growthOf(one) ?? []);
  const growth = growths.reduce((sum, bytes) => sum + bytes, 0);
  return [
    ...changed.length > 0 ? [`${changed.length} of ${packages.length} ${changed.length === 1 ? "changes" : "change"}`] : [],
    ...added.length > 0 ? [`${added.length} new`] : [],
    ...removed.length > 0 ? [`${removed.length} removed`] : [],
    ...growths.length > 0 && growth !== 0 ? [showGrowth(growth)] : []
  ];
}
function showGrowth(bytes) {
  if (bytes === 0) return "\xB10 B";
  return `\u2248 ${bytes > 0 ? "+" : "\u2212"}${showBytes(Math.abs(bytes))}`;
}
function hasNews({ packages, removed, findings, isFailed }) {
  return isFailed || removed.length > 0 || packages.some((one) => isChanged(one) || hasError(one)) || findings.some(({ severity }) => severity === "error");
}

// src/report/markdown.ts
function oneLine(text) {
  return text.replace(/\s+/gu, " ").replace(UNSEEN, (character) => `\\u${character.codePointAt(0).toString(16).padStart(4, "0")}`);
}
var UNSEEN = new RegExp("\\p{Cc}|\\p{Cf}|\\p{Cs}|\\p{Co}", "gu");
function clip(text, most) {
  if (text.length <= most) return text;
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const end = Math.floor((most - 1) / 3);
  return `${characters.slice(0, most - 1 - end).join("")}\u2026${characters.slice(characters.length - end).join("")}`;
}
function code(text) {
  const line = oneLine(text).trim();
  if (line === "") return "";
  return /[`|\\]/.test(line) ? `<code>${entities(line)}</code>` : `\`${line}\``;
}
function htmlCode(text) {
  return `<code>${oneLine(text).trim().replace(/[^0-9A-Za-z ,./+=()-]/gu, entity)}</code>`;
}
function entity(character) {
  return `&#${character.codePointAt(0)};`;
}
function prose(text) {
  return text.split("`").map((part, index, parts) => {
    if (index % 2 === 1 && index < parts.length - 1) return code(part);
    const words = oneLine(part).split(COMMIT);
    const shown = words.map((word, at) => at % 2 === 1 ? code(word) : entities(word)).join("");
    return index % 2 === 1 ? entities("`") + shown : shown;
  }).join("");
}
var COMMIT = /(?<![0-9A-Za-z])([0-9a-f]{7,40})(?![0-9A-Za-z])/;
var NOTHING = "&#8203;";
function entities(text) {
  return text.replace(
    /[^0-9A-Za-z ,.;:()=/+?%'"-]|:(?=\S)|(?<![0-9A-Za-z])w(?=ww\.)|(?<=(?<![0-9A-Za-z])gh)-(?=[0-9])/giu,
    (character) => `${entity(character)}${/[@#:-]/.test(character) ? NOTHING : ""}`
  );
}
function link(label, url) {
  return url === void 0 || label === "" ? label : `[${label}](${url})`;
}
function table(columns, rows) {
  const names = columns.map((column) => column.replace(/[:^]$/, ""));
  const lines = columns.map(
    (column) => column.endsWith(":") ? "---:" : column.endsWith("^") ? ":---:" : "---"
  );
  return [names, lines, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function details(title, content) {
  return `<details><summary>${title}</summary>

${content}

</details>`;
}

// src/report/deployment-table.ts
function deploymentTable(deployments) {
  const head = ["function", "status", "version", "alias", "code before", "code after", "time"];
  const rows = deployments.map((one) => [
    nameOf(one),
    statusOf(one),
    versionOf(one),
    code(one.alias ?? ""),
    codeOf(one.previousCodeSha256),
    codeOf(one.codeSha256),
    `${(one.milliseconds / 1e3).toFixed(1)} s`
  ]);
  return table(head, rows);
}
function nameOf({ functionArn, function: name, account, region }) {
  const shown = code(functionArn.split(":")[6] ?? name);
  return account === "" ? shown : `${shown}<br>${prose(`${account} ${region}`)}`;
}
var marks = { updated: "\u2705 ", unchanged: "", "would-update": "", failed: "\u274C ", skipped: "" };
function statusOf({ status, target }) {
  return `${marks[status]}${status}${target === null ? "" : ` ${code(target)}`}`;
}
function versionOf({ status, version, previousVersion }) {
  if (version === null) {
    const isGone = previousVersion !== null && (status === "updated" || status === "would-update");
    return isGone ? `${previousVersion} \u2192 none` : "";
  }
  return previousVersion === null || previousVersion === version ? version : `${previousVersion} \u2192 ${version}`;
}
function codeOf(digest) {
  return digest === null ? "" : code(`${digest.slice(0, 12)}\u2026`);
}

// src/report/report-links.ts
var LONGEST_ADDRESS = 1e3;
function filePage({ repository, commit, directory }, path, line) {
  if (repository === void 0 || commit === void 0) return void 0;
  const segments = [...directory.split("/"), ...path.split("/")].filter((segment) => segment !== "");
  if (segments.length === 0 || path.startsWith("/")) return void 0;
  if (segments.some((segment) => segment === "." || segment === "..")) return void 0;
  const anchor = (line ?? null) === null ? "" : `#L${line}`;
  const page = `${repository}/blob/${commit}/${segments.map(encode).join("/")}${anchor}`;
  return page.length > LONGEST_ADDRESS ? void 0 : page;
}
function encode(segment) {
  return encodeURIComponent(segment.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD")).replace(
    /[!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

// src/report/package-details.ts
var MOST_ROWS = 40;
var LONGEST_NAME = 200;
function detailsOf(one, places) {
  const { layers } = one;
  if (one.status === "failed" || one.status === "skipped") return "";
  const what = one.path === null || one.path.endsWith(".zip") ? "the zip" : "it";
  const parts = [
    facts(one),
    distributionTable(one),
    fileTable(one, places),
    ...layers.map(({ target, unzippedSize, wheels: held, sources: files }) => {
      const size = unzippedSize === null ? "" : ` (${showBytes(unzippedSize)} unzipped)`;
      const names = held.slice(0, MOST_ROWS).map(({ name, version }) => shortCode(`${name} ${version}`));
      const rest = held.length - names.length;
      const all = [...names, ...rest > 0 ? [`${rest} more`] : [], ...fileCount(files.length)];
      return `From the layer ${shortCode(target)}${size}: ${all.length === 0 ? "nothing" : all.join(", ")}`;
    })
  ];
  const content = parts.filter((part) => part !== "").join("\n\n");
  return details(`${htmlCode(clip(one.target, LONGEST_NAME))}: what is in ${what}`, content);
}
function shortCode(text) {
  return code(clip(text, LONGEST_NAME));
}
function facts(one) {
  const { path, artifact, handler, runtime, architecture, size, unzippedSize, codeSha256, before } = one;
  const rows = [];
  const add = (what, was2, is) => {
    if (is !== null) rows.push([what, was2 === null || was2 === is ? "" : shortCode(was2), shortCode(is)]);
  };
  const bytes = (value) => value === null ? null : showBytes(value);
  add("file", null, path);
  add("artifact", null, one.status === "written" || one.status === "unchanged" ? artifact : null);
  add("handler", before?.handler ?? null, handler);
  add("runtime", before?.runtime ?? null, runtime);
  add("architecture", before?.architecture ?? null, architecture);
  for (const name of one.image?.names.slice(0, MOST_ROWS) ?? []) {
    const pushed = one.image?.pushed.find((image) => image.name === name);
    add("image", null, pushed?.reference ?? name);
  }
  const was = bytes(before?.size ?? null);
  add("size", was === null || one.change === "same" ? was : `\u2248 ${was}`, bytes(size));
  add("unzipped", bytes(before?.unzippedSize ?? null), bytes(unzippedSize));
  add("CodeSha256", before?.codeSha256 ?? null, codeSha256);
  if (rows.length === 0) return "";
  if (rows.every(([, was2]) => was2 === ""))
    return table(
      ["", ""],
      rows.map(([what, , is]) => [what, is])
    );
  return table(["", "before", "now"], rows);
}
function distributionTable({ wheels, differences }) {
  if (wheels.length === 0 && countDistributions(differences) === 0) return "";
  const before = differences === null ? void 0 : versionsBefore(differences);
  const isOther = ({ name }) => before?.has(name) ?? false;
  const bySize = wheels.toSorted(
    (a, b) => Number(isOther(b)) - Number(isOther(a)) || (b.size ?? 0) - (a.size ?? 0) || (a.name < b.name ? -1 : 1)
  );
  const now = bySize.map(({ name, version, size }) => ({
    name,
    cells: [shortCode(name), shortCode(version), size === null ? "" : showBytes(size)]
  }));
  const gone = (differences?.removed ?? []).map(({ name, version }) => [
    shortCode(name),
    shortCode(version),
    "gone",
    ""
  ]);
  if (before === void 0 || before.size + gone.length === 0) {
    return withRest(
      ["distribution", "version", "wheel:"],
      now.map(({ cells }) => cells),
      "distribution"
    );
  }
  const rows = now.map(({ name, cells: [shown, version, size] }) => {
    const was = before.get(name);
    return [shown, was === void 0 ? version : was === "" ? "new" : shortCode(was), version, size];
  });
  const all = [...gone, ...rows, ...pinnedRows(differences, new Set(wheels.map(({ name }) => name)))];
  return withRest(["distribution", "before", "now", "wheel:"], all, "distribution");
}
function pinnedRows({ up, down, replaced, added }, known) {
  const rows = [
    ...[...up, ...down, ...replaced].map(({ name, from, to }) => ({ name, was: shortCode(from), is: to })),
    ...added.map(({ name, version }) => ({ name, was: "new", is: version }))
  ];
  return rows.filter(({ name }) => !known.has(name)).map(({ name, was, is }) => [shortCode(name), was, shortCode(is), ""]);
}
function versionsBefore({ up, down, replaced, added }) {
  return new Map([
    ...[...up, ...down, ...replaced].map(({ name, from }) => [name, from]),
    ...added.map(({ name }) => [name, ""])
  ]);
}
function countDistributions(differences) {
  if (differences === null) return 0;
  const { up, down, replaced, added, removed } = differences;
  return up.length + down.length + replaced.length + added.length + removed.length;
}
function fileTable({ sources, differences }, places) {
  if (differences === null) {
    return sources.length === 0 ? "" : `${counted(sources.length, "file")} from the repository`;
  }
  const { changedFiles, addedFiles, removedFiles } = differences;
  const shown = (path) => link(shortCode(path), filePage(places, path));
  const rows = [
    ...changedFiles.map((path) => [shown(path), "changed"]),
    ...addedFiles.map((path) => [shown(path), "new"]),
    ...removedFiles.map((path) => [shortCode(path), "gone"])
  ];
  const same = sources.length - changedFiles.length - addedFiles.length;
  const rest = same > 0 ? `${counted(same, "file")} unchanged` : "";
  return [withRest(["file", ""], rows, "file"), rest].filter((part) => part !== "").join("\n\n");
}
function withRest(columns, rows, word) {
  if (rows.length === 0) return "";
  const rest = rows.length - MOST_ROWS;
  return table(columns, rows.slice(0, MOST_ROWS)) + (rest > 0 ? `

and ${counted(rest, `more ${word}`)}` : "");
}
function fileCount(files) {
  return files === 0 ? [] : [`${prose(counted(files, "file"))} from the repository`];
}

// src/report/package-table.ts
var LONGEST_NAME2 = 120;
var MOST_NAMED = 4;
function shownPackages({ packages, baseCommit, isFailed }) {
  const shown = baseCommit === null || isFailed ? packages.filter((one) => one.change !== "same" || hasError(one)) : packages.filter((one) => isChanged(one) || hasError(one) || one.change === null);
  const weight = (one) => Math.abs(growthOf(one) ?? (one.change === "changed" ? 0 : one.size ?? 0));
  const rank2 = (one) => hasError(one) ? 0 : hasWarning(one) ? 1 : 2;
  return shown.toSorted(
    (a, b) => rank2(a) - rank2(b) || weight(b) - weight(a) || (a.target < b.target ? -1 : 1)
  );
}
function packageTable(report, places) {
  const isCompared = report.baseCommit !== null;
  const rows = [
    ...shownPackages(report).map((one) => packageRow(one, places)),
    ...report.removed.map(({ target, runtime, architecture }) => {
      const was = [runtime, architecture].filter((part) => part !== null).map(prose);
      return [
        "\u{1F5D1}\uFE0F",
        code(clip(target, LONGEST_NAME2)),
        "",
        "",
        `removed${was.length === 0 ? "" : ` (was ${was.join(" ")})`}; its live function keeps its code`
      ];
    })
  ];
  if (rows.length === 0) return [];
  const last = isCompared ? "what changes" : "for";
  return table(["^", "function", "zip:", "of the 250&nbsp;MB limit:", last], rows).split("\n");
}
function packageRow(one, places) {
  return [
    markOf(one),
    link(code(clip(one.target, LONGEST_NAME2)), one.place === null ? void 0 : pageOf(one.place, places)),
    sizeCell(one, places),
    limitCell(one),
    whatCell(one)
  ];
}
function pageOf({ path, line }, places) {
  return filePage(places, path, line);
}
function markOf(one) {
  if (hasError(one)) return "\u274C";
  if (hasWarning(one)) return "\u26A0\uFE0F";
  if (one.status === "skipped" || one.status === "planned") return "\u26AA";
  return one.change === "new" ? "\u{1F195}" : "\u2705";
}
function sizeCell(one, { artifacts }) {
  if (isImage(one)) return "image";
  if (one.size === null) return "\u2013";
  const url = one.artifact === null ? void 0 : artifacts.get(one.artifact);
  const growth = growthOf(one);
  return link(`**${tight(showBytes(one.size))}**`, url) + (growth === void 0 ? "" : ` (${tight(showGrowth(growth))})`);
}
function isImage({ image }) {
  return image !== void 0 && image !== null;
}
function limitCell(one) {
  const { unzippedSize, layers, before } = one;
  if (unzippedSize === null || isImage(one)) return "\u2013";
  const ofLayers = layers.reduce((sum, layer) => sum + (layer.unzippedSize ?? 0), 0);
  const now = showShare(unzippedSize + ofLayers);
  if ((before?.unzippedSize ?? null) === null || layers.length > 0) return now;
  const was = showShare(before.unzippedSize);
  return was === now ? now : `${was} \u2192 ${now}`;
}
function showShare(bytes) {
  const share = bytes / LARGEST_UNZIPPED * 100;
  return tight(share < 0.1 ? "< 0.1 %" : `${share.toFixed(1)} %`).replace("<", "&lt;");
}
function tight(text) {
  return text.replaceAll(" ", "&nbsp;");
}
function whatCell(one) {
  const errors = one.findings.filter(({ severity }) => severity === "error").length;
  const warnings = one.findings.filter(({ severity }) => severity === "warning").length;
  const state = [
    ...errors > 0 ? [`failed: ${counted(errors, "error")}`] : one.status === "failed" ? ["failed"] : [],
    ...one.status === "skipped" && one.change !== "same" ? ["not written"] : [],
    ...warnings > 0 ? [counted(warnings, "warning")] : []
  ];
  return [...state, changeOf(one)].filter((part) => part !== "").join("; ");
}
function changeOf(one) {
  if (one.change === "same") return "unchanged";
  if (one.change === "changed") return differencesOf(one);
  const { runtime, architecture, handler } = one;
  const platform = [runtime, architecture].filter((part) => part !== null).map(prose).join(" ");
  const names = one.image?.names.map((name) => code(clip(name, LONGEST_NAME2))) ?? [];
  const parts = [
    platform,
    ...handler === null ? [] : [code(clip(handler, LONGEST_NAME2))],
    ...names.length === 0 ? [] : [listSome(names, MOST_NAMED)]
  ];
  const what = parts.filter((part) => part !== "").join(", ");
  return one.change === "new" ? `new: ${what}` : what;
}
function differencesOf({ differences, whyNoDigest }) {
  if (differences === null) return "changed; the base cannot plan it";
  const { up, down, replaced, added, removed, changedFiles, addedFiles, removedFiles, settings } = differences;
  const name = (text) => prose(clip(text, 60));
  const distributions = [
    ...[...up, ...down].map((one) => `${name(one.name)} ${name(one.from)} \u2192 ${name(one.to)}`),
    ...replaced.map((one) => `${name(one.name)} ${name(one.to)} in another file`),
    ...added.map((one) => `${name(one.name)} ${name(one.version)} new`),
    ...removed.map((one) => `${name(one.name)} ${name(one.version)} gone`)
  ];
  const files = changedFiles.length + addedFiles.length + removedFiles.length;
  const parts = [
    ...distributions.length > 0 ? [listSome(distributions, MOST_NAMED)] : [],
    ...files > 0 ? [counted(files, "file")] : [],
    ...settings.map((setting) => setting === "other" ? "its fields" : setting)
  ];
  if (parts.length > 0) return parts.join("; ");
  return whyNoDigest === null ? "changed" : `perhaps changed, since ${prose(clip(whyNoDigest, 160))}`;
}

// src/report/summary.ts
var LONGEST_SUMMARY = 9e5;
var LONGEST_COMMENT = 6e4;
var lengths = {
  summary: { characters: LONGEST_SUMMARY, rows: 1e3, findings: 500, notes: 20, text: 5e3, heading: "##" },
  comment: { characters: LONGEST_COMMENT, rows: 20, findings: 20, notes: 3, text: 500, heading: "###" }
};
function renderReport(report, places, kind) {
  const length = lengths[kind];
  const footer = footerOf(report, places);
  const paper = new Paper(length.characters - footer.length - LEFT_OUT.length - 4);
  paper.add(`${length.heading} ${markOf2(report)}Lambda packages: ${titleOf(report)}`);
  if (places.isOfFork) paper.add("As reported by the run of a fork, whose workflow can claim anything.");
  if (report.deployments.length > 0) {
    const [head2, line2, ...rows2] = deploymentTable(report.deployments).split("\n");
    paper.addLines([head2, line2], rows2);
  }
  const [head, line, ...rows] = packageTable(report, places);
  if (head !== void 0 && line !== void 0) {
    const left2 = rows.length - paper.addLines([head, line], rows.slice(0, length.rows));
    if (left2 > 0) paper.add(`and ${counted(left2, "more package")}`);
  }
  addFindings(paper, kind === "summary" ? report.findings : withoutOld(report), places, length);
  const blocks = shownPackages(report).map((one) => detailsOf(one, places)).filter((block) => block !== "");
  const left = blocks.length - paper.addBlocks(blocks);
  if (kind === "summary") paper.addBlocks(unchangedOf(report));
  return `${[...paper.blocks, ...left > 0 ? [LEFT_OUT] : [], footer].join("\n\n")}
`;
}
function renderFindings(title, blocks, findings, places) {
  const length = lengths.summary;
  const footer = `<sub>lambda-package ${prose(places.version)}</sub>`;
  const paper = new Paper(length.characters - footer.length - 2);
  paper.add(`${length.heading} ${title}`);
  for (const block of blocks) if (block !== "") paper.addLines([], block.split("\n"));
  addFindings(paper, findings, places, length);
  return `${[...paper.blocks, footer].join("\n\n")}
`;
}
var LEFT_OUT = "<sub>More details are in the manifest.</sub>";
function markOf2({ packages, findings, isFailed }) {
  const isWrong = isFailed || packages.some(({ status }) => status === "failed") || findings.some(({ severity }) => severity === "error");
  return isWrong ? "\u274C " : "";
}
var Paper = class {
  blocks = [];
  #room;
  constructor(room) {
    this.#room = room;
  }
  add(block) {
    if (block.length + 2 > this.#room) return false;
    this.#room -= block.length + 2;
    this.blocks.push(block);
    return true;
  }
  /** Adds blocks up to the first that does not fit. @returns how many */
  addBlocks(blocks) {
    const missing = blocks.findIndex((block) => !this.add(block));
    return missing === -1 ? blocks.length : missing;
  }
  /** Adds `head` and `lines` as one block, up to the first line that does not fit. @returns how many lines */
  addLines(head, lines) {
    let room = this.#room * 0.7;
    for (const line of head) room -= line.length + 1;
    const missing = lines.findIndex((line) => (room -= line.length + 1) < 0);
    const kept = missing === -1 ? lines : lines.slice(0, missing);
    if (kept.length > 0) this.add([...head, ...kept].join("\n"));
    return kept.length;
  }
};
function addFindings(paper, findings, places, length) {
  const shown = shownDiagnostics(findings.map(toDiagnostic)).toSorted((a, b) => rank(a) - rank(b));
  const lines = shown.filter(({ severity }) => length.heading === "##" || severity !== "note").map((one) => findingLine(one, places, length));
  if (lines.length === 0) return;
  const left = lines.length - paper.addLines([], lines.slice(0, length.findings));
  if (left > 0) paper.add(`and ${counted(left, "more finding")}`);
}
function toDiagnostic({
  code: name,
  severity,
  message,
  help,
  notes,
  path,
  line
}) {
  return {
    // The schema of manifests lets only through what looks like one.
    code: name,
    ...{ severity, message, notes },
    ...help !== null && { help },
    ...path !== null && { place: { path, ...line !== null && { line } } }
  };
}
var marks2 = { error: "\u274C **error**", warning: "\u26A0\uFE0F **warning**", note: "**note**" };
function rank({ severity }) {
  return Object.keys(marks2).indexOf(severity);
}
function findingLine({ severity, code: name, message, place, help, notes = [] }, places, length) {
  const shown = link(code(name), places.codePage === void 0 ? void 0 : `${places.codePage}#${name}`);
  const text = (of) => prose(clip(of, length.text));
  const where = place === void 0 ? "" : ` ${link(code(clip([place.path, place.line].filter((part) => part !== void 0).join(":"), 200)), filePage(places, place.path, place.line))}`;
  const more = [
    ...notes.slice(0, length.notes).map(text),
    ...help === void 0 ? [] : [`Help: ${text(help)}`]
  ];
  return `- ${marks2[severity]} ${shown}${where}: ${text(message)}${more.map((one) => `<br>${one}`).join("")}`;
}
function withoutOld({ packages, findings }) {
  const keyOf = ({ code: name, message, path, line }) => JSON.stringify([name, message, path, line]);
  const keys = (isSame) => new Set(
    packages.filter(({ change }) => change === "same" === isSame).flatMap((one) => one.findings.map(keyOf))
  );
  const [old, current] = [keys(true), keys(false)];
  return findings.filter(
    (one) => one.severity === "error" || !old.has(keyOf(one)) || current.has(keyOf(one))
  );
}
function unchangedOf({ packages, baseCommit }) {
  const same = baseCommit === null ? [] : packages.filter(({ change }) => change === "same");
  if (same.length === 0) return [];
  const names = same.map(({ target }) => code(clip(target, 200)));
  return [details(counted(same.length, "unchanged package"), names.join(", "))];
}
function footerOf(report, places) {
  const { repository, commit, baseName, log, artifacts } = places;
  const { packages, baseCommit } = report;
  const commitLink = (name) => link(code(name.slice(0, 7)), repository === void 0 ? void 0 : `${repository}/commit/${name}`);
  const unchanged = packages.filter(({ change }) => change === "same").length;
  const base = baseName === void 0 ? "" : `${prose(clip(baseName, 100))} `;
  const compared = baseCommit === null ? "" : ` compared with ${base}${commitLink(baseCommit)}`;
  const parts = [
    ...unchanged > 0 ? [`${unchanged} unchanged`] : [],
    ...commit === void 0 ? [] : [`${commitLink(commit)}${compared}`],
    ...artifacts.size > 0 && log !== void 0 ? [link("download the zips", `${log}#artifacts`)] : [],
    ...log === void 0 ? [] : [link("log", log)],
    `lambda-package ${prose(places.version)}`
  ];
  return `<sub>${parts.join(" \xB7 ")}</sub>`;
}

export {
  code,
  prose,
  table,
  hasNews,
  renderReport,
  renderFindings
};
