"""`summary`: what is failing in logs, and which of it may pass by itself."""

import io
import json
import re
import tracemalloc

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from vendor_errors import imiconnect, octopush
from vendor_errors._cli import counting
from vendor_errors._cli.counting import Counter

LOG = f"""\
10:15 started
10:16 {octopush.RouteCongestedError()}
10:16 {imiconnect.MissingOrInvalidParameterError()} {octopush.ListNotFoundError()}
10:17 {{"qualified_code": "octopush:153"}}
10:18 code=octopush:153, octopush:999. not myoctopush:1, octopush: 2 or other:3
"""
HEAD = ["count", "code", "class", "category", "retry", "first", "last", "message"]


def test_the_codes_are_ranked(run):
    status, out, err = run("summary", piped=LOG)
    assert (status, err) == (0, "")
    head, *rows = (line.split(maxsplit=7) for line in out.splitlines())
    assert head == HEAD
    route = octopush.RouteCongestedError.message
    assert [row[:7] for row in rows] == [
        ["3", "octopush:153", "RouteCongestedError", "unavailable", "yes", "2", "5"],
        [
            "1",
            "imiconnect:7003",
            "MissingOrInvalidParameterError",
            "invalid_argument",
            "no",
            "3",
            "3",
        ],
        ["1", "octopush:303", "ListNotFoundError", "not_found", "no", "3", "3"],
        [
            "1",
            "octopush:999",
            "OctopushUndocumentedCodeError",
            "unknown",
            "?",
            "5",
            "5",
        ],
    ]
    assert (rows[0][7], rows[3][7]) == (route, "(in no catalogue)")


def test_several_files_are_counted_together(run, tmp_path):
    (tmp_path / "a.log").write_text(LOG)
    (tmp_path / "b.log").write_text("octopush:303\n")
    files = [str(tmp_path / name) for name in ("a.log", "b.log")]
    _, out, _ = run("summary", "--json", *files)
    second = json.loads(out)[1]
    assert second == {
        "qualified_code": "octopush:303",
        "count": 2,
        "class": "ListNotFoundError",
        "category": "not_found",
        "retryable": False,
        "message": octopush.ListNotFoundError.message,
        "first": {"file": files[0], "line": 3},
        "last": {"file": files[1], "line": 1},
    }
    _, out, _ = run("summary", *files)
    assert f"  {files[0]}:3 " in out


def test_a_code_that_means_several_things_is_said_as_far_as_they_agree(run, shop):
    shelf = ["--catalogue", str(shop)]
    _, out, _ = run("summary", *shelf, piped="shop:X shop:TILL-1")
    rows = [line.split()[1:5] for line in out.splitlines()[1:]]
    assert rows == [
        ["shop:TILL-1", "TillOpenError", "internal", "no"],
        ["shop:X", "EitherError", "several", "in"],
    ]


def test_a_log_without_codes(run):
    said = "vendor-errors: the logs have no code such as octopush:153\n"
    assert run("summary", piped="all is well\n") == (1, "", said)
    assert run("summary", "--json", "-", piped="") == (1, "[]\n", "")


def test_a_log_that_is_not_there(run, tmp_path):
    path = str(tmp_path / "none.log")
    status, out, err = run("summary", path)
    assert (status, out) == (2, "")
    assert err.startswith(f"vendor-errors: {path}: ")
    assert run("summary", str(tmp_path))[0] == 2


def test_bytes_that_are_no_text_make_no_difference(run):
    _, out, _ = run("summary", "--json", piped=b"\xff\x00octopush:153\xfe")
    assert json.loads(out)[0]["count"] == 1


CODE = r"(?<!\w){}:\w+(?:[.-]\w+)*"
PIECES = ["one:1", "one:12", "two:1", "two:http-502", "xone:1", "one:", ".", "-", " "]


@given(
    st.lists(st.sampled_from([*PIECES, "\n", "word " * 9, "a" * 20])).map("".join),
    st.integers(60, 90),
)
def test_blocks_make_no_difference(text, size):
    assume(not re.search(r"[\w.:-]{60}", text))  # No code is as long as a block.
    counter = Counter(["one", "two"])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(counting, "_BLOCK", size)
        counter.read(io.BytesIO(text.encode()), "log")
    lines = {}
    for number, line in enumerate(text.split("\n"), 1):
        for vendor in ("one", "two"):
            for code in re.findall(CODE.format(vendor), line, re.ASCII):
                lines.setdefault(code, []).append(number)
    assert {
        code: (count.count, count.first, count.last)
        for code, count in counter.counts.items()
    } == {
        code: (len(found), ("log", found[0]), ("log", found[-1]))
        for code, found in lines.items()
    }


class Endless(io.RawIOBase):
    """A log of so many blocks, which no memory has to hold."""

    def __init__(self, block, times):
        self._block = block
        self._left = times

    def read(self, size=-1):
        """Return the next block."""
        self._left -= 1
        return self._block if self._left >= 0 else b""


@pytest.mark.parametrize("between", [b"\n", b" "])
def test_the_memory_does_not_grow_with_the_log(between):
    block = (b"10:16 [octopush:153] The route is congested." + between) * 5000
    peaks = []
    for times in (5, 50):
        counter = Counter(["octopush"])
        tracemalloc.start()
        counter.read(Endless(block, times), "log")
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        assert counter.counts["octopush:153"].count == 5000 * times
    assert peaks[1] < 1.5 * peaks[0]
