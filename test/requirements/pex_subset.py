"""Makes pex locks and asks pex which wheels it takes from them: pex_subset.py SEED COUNT [LOCK…] < {platform: {markers, tags}}.

Prints [{lock, roots, platform, answer}]; the answer is {files: [[project, version, url]]} or {error: text}. A real
LOCK is asked for everything that it was made for, and for each of that alone; it is given back as its path.
"""

import json
import random
import sys

from pex.pep_425 import CompatibilityTags
from pex.pep_508 import MarkerEnvironment
from pex.requirements import parse_requirement_strings
from pex.resolve.lockfile import json_codec
from pex.resolve.lockfile.subset import subset
from pex.resolve.requirement_configuration import RequirementConfiguration
from pex.resolve.resolver_configuration import BuildConfiguration
from pex.result import Error
from pex.targets import CompletePlatform, Targets

pick = random.Random(int(sys.argv[1]))
choice, chance = pick.choice, pick.random
PLATFORMS = json.load(sys.stdin)

NAMES = ["alpha", "beta", "gamma", "delta", "eps", "zeta"]
VERSIONS = ["1.0", "1.2", "1.2.post1", "1.5", "1.5", "2.0", "2.0a1", "3.0.dev1", "2!1.0", "1.5+local"]
SPECIFIERS = [""] * 8 + [">=1.0", "<3", "!=1.5", ">=1", ">=2.0a1", "==1.*", "~=1.2"]
LINUX = ["manylinux_2_17_x86_64.manylinux2014_x86_64", "manylinux_2_28_x86_64", "manylinux1_x86_64", "linux_x86_64"]
OTHERS = ["manylinux_2_17_aarch64", "musllinux_1_1_x86_64", "win_amd64", "macosx_11_0_arm64"]
MARKERS = [
    'python_version >= "3.9"',
    'python_version < "3.12"',
    'sys_platform == "linux"',
    'sys_platform == "win32"',
    'platform_machine == "aarch64"',
    'python_full_version >= "3.12.1"',
    'implementation_name == "cpython" and (os_name == "nt" or platform_system == "Linux")',
    'platform_release >= "5.0"',
]
FLAGS = {
    "elide_unused_requires_dist": False,
    "allow_prereleases": False,
    "allow_wheels": True,
    "only_wheels": [],
    "allow_builds": False,
    "only_builds": [],
    "prefer_older_binary": False,
    "use_pep517": None,
    "build_isolation": True,
    "use_system_time": False,
    "transitive": True,
}


def tag():
    kind = chance()
    if kind < 0.5:
        return choice(["py3-none-any", "py3-none-any", "py3-none-any", "py2.py3-none-any"])
    system = choice(LINUX if chance() < 0.75 else OTHERS)
    if kind < 0.65:
        return "cp39-abi3-" + system
    if kind < 0.7:
        return "py3-none-" + system
    version = choice(["38", "310", "311", "312", "312", "312", "313"])
    return f"cp{version}-cp{version}-{system}"


def requirement(of_distribution):
    text = choice(NAMES)
    if chance() < 0.25:
        text += "[" + ",".join(pick.sample(["x", "Y-z", "w"], pick.randint(1, 2))) + "]"
    text += choice(SPECIFIERS)
    conditions = []
    if of_distribution and chance() < 0.4:
        # Normalized: the `packaging` inside pex overlooks other spellings within brackets.
        conditions.append(f'extra == "{choice(["x", "y-z", "w"])}"')
    if chance() < 0.3:
        conditions.append(choice(MARKERS))
    return text + ("; " + " and ".join(f"({one})" for one in conditions) if conditions else "")


def artifacts(name, version):
    found = {}
    for _ in range(choice([1, 2, 3, 5])):
        build = choice(["", "", "", "1-", "2-", "10-"])
        end = ".tar.gz" if chance() < 0.1 else f"-{build}{tag()}.whl"
        url = f"https://{choice('abc')}.invalid/{name}-{version}{end}".replace("+", "%2B")
        found[url] = {"url": url, "algorithm": "sha256", "hash": "%064x" % pick.getrandbits(256)}
    return list(found.values())


def locked(name, version):
    return {
        "project_name": name,
        "version": version,
        "requires_dists": [requirement(True) for _ in range(choice([0, 0, 0, 1, 1, 2]))],
        "requires_python": choice([None] * 8 + [">=3.8", ">=3.9,<4", "<3.12", ">=3.12.2", "!=3.11.*"]),
        "artifacts": artifacts(name, version),
    }


def resolve(is_universal):
    requirements = []
    for name in NAMES:
        if chance() < 0.95:
            requirements += [locked(name, version) for version in pick.sample(VERSIONS, choice([1, 1, 2, 3]))]
    return {
        "platform_tag": None if is_universal else ["cp312", "cp312", "manylinux_2_34_x86_64"],
        "marker": choice(MARKERS) if is_universal and chance() < 0.4 else None,
        "locked_requirements": requirements,
    }


def lock():
    style = choice(["universal", "universal", "strict", "sources"])
    overrides = [f"{choice(NAMES)}={choice(NAMES)}>=1", f"{choice(NAMES)}<9", 'alpha=beta[x]; python_version >= "3.12"']
    return {
        "pex_version": "2.105.2",
        "style": style,
        "requires_python": [">=3.8"] if style == "universal" else [],
        "target_systems": [],
        "pip_version": "24.2",
        "resolver_version": "pip-2020-resolver",
        "requirements": NAMES,
        "constraints": [],
        "excluded": [choice(NAMES) + choice(["", "", ">=1", "==1.5"])] if chance() < 0.15 else [],
        "overridden": [choice(overrides)] if chance() < 0.15 else [],
        "path_mappings": {},
        "locked_resolves": [resolve(style == "universal") for _ in range(choice([1, 1, 1, 2, 3]))],
        **FLAGS,
    }


def answer(parsed, roots, platform):
    facts = PLATFORMS[platform]
    target = CompletePlatform.create(
        MarkerEnvironment(**facts["markers"]), CompatibilityTags.from_strings(facts["tags"])
    )
    result = subset(
        Targets(complete_platforms=(target,)),
        parsed,
        RequirementConfiguration(requirements=tuple(parse_requirement_strings(roots))),
        build_configuration=BuildConfiguration.create(allow_builds=False),
        dependency_configuration=parsed.dependency_configuration(),
    )
    if isinstance(result, Error):
        return {"error": str(result)}
    if not result.subsets:
        return {"error": "no resolve is for this platform"}
    chosen = result.subsets[0].resolved.downloadable_artifacts
    return {"files": sorted([str(one.project_name), one.version.raw, one.artifact.url.raw_url] for one in chosen)}


def case(shown, parsed, roots, platform):
    return {"lock": shown, "roots": roots, "platform": platform, "answer": answer(parsed, roots, platform)}


cases = []
for _ in range(int(sys.argv[2])):
    made = lock()
    roots = [requirement(False) for _ in range(choice([1, 1, 2, 3]))]
    parsed = json_codec.loads(json.dumps(made), source="the lock")
    cases.append(case(made, parsed, roots, choice(list(PLATFORMS))))
for path in sys.argv[3:]:
    with open(path) as file:
        content = "".join(line for line in file if not line.lstrip().startswith("//"))
    parsed = json_codec.loads(content, source=path)
    requirements = json.loads(content)["requirements"]
    for roots in [requirements, *([one] for one in requirements)]:
        cases += [case(path, parsed, roots, platform) for platform in PLATFORMS]
json.dump(cases, sys.stdout)
