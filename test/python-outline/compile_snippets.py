"""Compiles each of a list of sources. Reads the list as JSON from stdin, prints null or the error for each."""
import json
import sys
import warnings

warnings.simplefilter("ignore")


def attempt(text):
    try:
        compile(text.encode(), "x", "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        return f"{type(error).__name__}: {error}"
    return None


print(json.dumps([attempt(text) for text in json.load(sys.stdin)]))
