"""Compare where the replies of a vendor have a code."""

from collections.abc import Iterator

from vendor_errors_codegen.comparing.version import Level
from vendor_errors_codegen.spec.model import Reply, Vendor


def reply_changes(old: Vendor, new: Vendor) -> Iterator[tuple[Level, str]]:
    """Yield what is found in replies that was not, or is not found any more."""
    yield from _functions(old, new)
    before = {reply.code: reply for reply in old.replies}
    after = {reply.code: reply for reply in new.replies}
    for code, reply in before.items():
        if code in after:
            yield from _place(reply, after[code])
        else:
            yield Level.MAJOR, f"replies: `{code}` is not read any more"
    for code in after:
        if code not in before:
            yield Level.MINOR, f"replies: `{code}` is read"
    whole = [code for code in before if code in after and not before[code].has_parts]
    if whole != [code for code in after if code in whole]:
        yield Level.MAJOR, "replies: of several errors, another one counts"
    if old.replies and new.replies and old.requires_code != new.requires_code:
        what = "an error" if new.requires_code else "success"
        yield Level.MAJOR, f"replies: one without a code is {what} now"


def _functions(old: Vendor, new: Vendor) -> Iterator[tuple[Level, str]]:
    if bool(old.replies) != bool(new.replies):
        added = bool(new.replies)
        for name in ("raise_for_reply", "errors_of_reply"):
            level = Level.MINOR if added else Level.MAJOR
            yield level, f"function `{name}` {'added' if added else 'removed'}"


def _place(old: Reply, new: Reply) -> Iterator[tuple[Level, str]]:
    """Yield what is read otherwise in a place."""
    if old.required != new.required:
        said = "is required now" if new.required else "is not required any more"
        yield Level.MAJOR, f"replies: `{old.code}` {said}"
    for what, was, now in (
        ("message", old.message, new.message),
        ("HTTP status", old.http_status, new.http_status),
    ):
        if was == now:
            continue
        beside = f"replies: the {what} beside `{old.code}`"
        if was:
            said = f"is read from `{now}`" if now else "is not read any more"
            yield Level.MAJOR, f"{beside} {said}, and was from `{was}`"
        else:
            yield Level.MINOR, f"{beside} is read from `{now}`"
