"""Builds the website into the folder that is named."""

import sys
from pathlib import Path

from docs.website.build import build

if __name__ == "__main__":
    build(Path(sys.argv[1]))
