"""What a reference tool takes from a lock on each platform: compare_lock.py < [{kind, file, platforms, files}].

kind `pylock`: `packaging.pylock` selects from a pylock.toml, and among the wheels of a package pip's own evaluator; kind `requirements`: the lines of a requirements file whose
markers hold, and for each pin the best of `files` ({"name==version": [file name]}) by pip's own candidate evaluator.
Prints for each {platform: {wheels: {name: [version, file name or null]}, missing: [name]}} or {platform: {error: text}}.
"""

import json
import logging
import re
import sys
import tomllib
from pathlib import Path

from packaging.markers import Marker
from packaging.requirements import InvalidRequirement, Requirement
from packaging.tags import Tag
from packaging.utils import canonicalize_name
from pip._internal.index.package_finder import CandidateEvaluator
from pip._internal.models.candidate import InstallationCandidate
from pip._internal.models.link import Link
from pip._vendor.packaging.specifiers import SpecifierSet
from pip._vendor.packaging.tags import Tag as PipTag

logging.disable()


def of_pylock(platform):
    from packaging.pylock import PackageWheel, Pylock, PylockSelectError

    document = tomllib.loads(Path(request["file"]).read_text())
    # pdm and Pipenv write names that are not normalized, and packages without a file, which `packaging` does not read.
    for package in document["packages"]:
        package["name"] = canonicalize_name(package["name"])
    sources = {"wheels", "sdist", "vcs", "directory", "archive"}
    document["packages"] = [package for package in document["packages"] if sources & set(package)]
    lock = Pylock.from_dict(document)
    tags = [Tag(*tag.split("-")) for tag in platform["tags"]]
    wheels, missing = {}, []
    try:
        for package, choice in lock.select(environment=platform["markers"], tags=tags):
            if package.directory is not None:
                continue
            if isinstance(choice, PackageWheel):
                # `packaging` passes over build tags, which pip and uv do not.
                files = [wheel.filename for wheel in package.wheels]
                version = str(package.version)
                wheels[package.name] = [version, best(package.name, version, files, platform)]
            else:
                missing.append(package.name)
    except PylockSelectError as error:
        return {"error": str(error)}
    return {"wheels": wheels, "missing": sorted(missing)}


def pins():
    text = re.sub(r"\\\r?\n", " ", Path(request["file"]).read_text())
    for line in text.splitlines():
        line = re.sub(r"\s--hash=\S+", "", re.sub(r"(^|\s)#.*", "", line)).strip()
        if not line or line.startswith("-"):
            continue
        try:
            yield Requirement(line)
        except InvalidRequirement:
            if not line.startswith((".", "/", "git+")):
                raise


def best(name, version, files, platform):
    tags = [PipTag(*tag.split("-")) for tag in platform["tags"]]
    evaluator = CandidateEvaluator(name, tags, SpecifierSet(f"=={version}"), allow_all_prereleases=True)
    candidates = [
        InstallationCandidate(name, version, Link(f"https://files.invalid/{file}"))
        for file in files
        if file.endswith(".whl") and set(tags_of(file)) & set(tags)
    ]
    found = evaluator.compute_best_candidate(candidates).best_candidate
    return None if found is None else found.link.filename


def tags_of(file):
    interpreters, abis, platforms = file[: -len(".whl")].split("-")[-3:]
    return [
        PipTag(interpreter, abi, one)
        for interpreter in interpreters.split(".")
        for abi in abis.split(".")
        for one in platforms.split(".")
    ]


def of_requirements(platform):
    wheels, missing = {}, []
    python = platform["markers"]["python_full_version"]
    if not SpecifierSet(request.get("requiresPython") or "").contains(python, prereleases=True):
        return {"error": f"the lock is for Python {request['requiresPython']}"}
    for pin in pins():
        if pin.marker is not None and not Marker(str(pin.marker)).evaluate({**platform["markers"], "extra": ""}):
            continue
        name = canonicalize_name(pin.name)
        version = re.sub(r"^===?", "", str(pin.specifier))
        files = request["files"].get(f"{name}=={version}")
        found = None if files is None else best(name, version, files, platform)
        if pin.url is not None or (files is not None and found is None):
            missing.append(name)
        else:
            wheels[name] = [version, found]
    return {"wheels": wheels, "missing": sorted(missing)}


answers = []
for request in json.load(sys.stdin):
    answer = {"pylock": of_pylock, "requirements": of_requirements}[request["kind"]]
    answers.append({name: answer(platform) for name, platform in request["platforms"].items()})
json.dump(answers, sys.stdout)
