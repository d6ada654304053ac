"""Proposing what rows mean: their categories, and whether a retry may help."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from vendor_errors_codegen.spec.model import SUCCESS


@dataclass(frozen=True)
class Judgement:
    """What a row seems to mean.

    Attributes:
        category: "ok" for success, else the gRPC status code, in lower case.
        retryable: Whether the same request may succeed later; False for success.
        sure: Whether a word says so. If not, a person should look.
    """

    category: str
    retryable: bool
    sure: bool


_HUMP = re.compile("(?<=[a-z])(?=[A-Z])")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
# With the ends of sentences, which no pattern spans.
_WORD = re.compile(r"[a-z0-9]+|[.!?](?=\s)")

_FEW = r"(?:\w+ ){0,3}"
_CREDENTIAL = (
    "(?:(?:api|service|profile|secret|auth) key|token|credentials?|password|log ?in|"
    "signature|certificate|licen[cs]e|oauth|secret|authentication|authori[sz]ation|"
    "verification)"
)
_WRONG = (
    "(?:invalid|incorrect|wrong|bad|missing|required|mismatch|inactive|expired|revoked|"
    "failed|no|not|without)"
)
_RATE = (
    r"too many (?:\w+ ){0,2}requests?|(?:rate|frequen\w+) limit\w*|throttl\w+|"
    "too (?:often|fast|soon)|minimum time"
)
_OUTAGE = (
    r"temporarily|temporary (?:error|failure|problem)|maintenance|overload\w*|busy|"
    r"congest\w+|(?:not |un)reachable|out of coverage"
)
_BUSY = "in (?:progress|processing)|being (?:built|prepared|processed)"
_LATER = r"(?:again|retry|try) (?:\w+ ){0,2}(?:later|soon)"


def _rules(*rules: tuple[str, str]) -> list[tuple[re.Pattern[str], str]]:
    return [(re.compile(rf"\b(?:{words})\b"), category) for words, category in rules]


# The first pattern that is found decides. What is special comes first, because
# "invalid", "not" and "failed" may stand anywhere.
_RULES = _rules(
    (r"data (?:loss|corrupt\w*)|unrecoverable", "data_loss"),
    (rf"(?:request|operation|call) {_FEW}cancell?ed", "cancelled"),
    (
        "(?:undefined|unknown|unspecified) (?:server |system )?(?:error|exception|"
        "failure|reason)|"
        r"unknown status|partial(?:ly)? success\w*",
        "unknown",
    ),
    ("internal|(?:generic|general|unexpected) (?:server )?error", "internal"),
    # What is used up, before what is wrong with a single request.
    (
        rf"{_RATE}|too many {_FEW}(?:attempts|calls|connections|retries|tries)|quota|"
        "(?:insufficient|not enough|out of) (?:balance|credits?|funds)|"
        "balance (?:is )?(?:0|empty)",
        "resource_exhausted",
    ),
    (
        rf"(?:request|message|notification|operation) {_FEW}expired|"
        "time ?out|timed out|deadline",
        "deadline_exceeded",
    ),
    (
        rf"{_BUSY}|(?:another|last) request|concurrent\w*|conflict|deadlock\w*|"
        "serialization failure",
        "aborted",
    ),
    (
        "not implemented|deprecated|no longer supported|"
        "(?:no such|unknown|invalid) (?:api method|api(?! key)|endpoint|method)|"
        rf"(?:action|endpoint|method|operation) {_FEW}(?:unknown|not supported)",
        "unimplemented",
    ),
    # A parameter, before what it is about: a status, a token, a size.
    (
        rf"(?:invalid|mandatory|missing|no|required|unknown) {_FEW}param\w*|"
        rf"param\w* {_FEW}(?:missing|required)|"
        "invalid (?:format|settings|type|value)|too long|length|validation",
        "invalid_argument",
    ),
    # Who asks, before what is asked for.
    (
        rf"{_WRONG} {_FEW}{_CREDENTIAL}|{_CREDENTIAL} {_FEW}{_WRONG}|"
        "unauthori[sz]ed|unauthenticated|authentication error|not logged in",
        "unauthenticated",
    ),
    (
        "not (?:allowed|(?:been )?authori[sz]ed|permitted)|forbidden|denied|"
        r"permissions?|privileges?|roles?|no(?:t have|t)? access|"
        r"(?:black|white) ?list\w*",
        "permission_denied",
    ),
    (
        "already (?:been |in )?(?:exists?|sent|taken|used?)|duplicated?",
        "already_exists",
    ),
    (
        r"not found|not exists?|no such|no results|unknown \w+|unregistered",
        "not_found",
    ),
    (
        rf"{_OUTAGE}|(?:host|server|service|system) {_FEW}(?:down|not available)|"
        r"unavailable|connect(?:ion|ivity) (?:\w+ ){0,8}(?:error|failed|lost|refused)|"
        "no answer",
        "unavailable",
    ),
    (r"out of range|too (?:high|low|small)|between \w+ and", "out_of_range"),
    (
        rf"limit\w* {_FEW}(?:exceed\w*|reached)|exceed\w* {_FEW}limit|over limit|"
        r"maximum (?:\w+ )?number|reached|(?:already|is) full|full$",
        "resource_exhausted",
    ),
    # The state of things, before what is wrong with a request.
    (
        rf"(?:no longer|not) {_FEW}(?:active|available|configured|defined|eligible|"
        r"enabled|filled|linked|paid|published|ready|set|valid\w*|verified)|"
        "already|archived|belongs to|blocked|closed|configuration|disabled|ended|"
        "expired|has no|inactive|paused|rejected|status|suspended|waiting|without|"
        "too (?:early|late)",
        "failed_precondition",
    ),
    (
        r"invalid|incorrect\w*|wrong|bad|malformed|missing|mandatory|required?s?|must|"
        r"should|empty|format|size|mismatch|different|not (?:chosen|entered|match)|"
        r"unsupported|not supported|at (?:least|most)|exceeds|more than|no \w+|"
        "too (?:big|large|many|short)|error (?:in|of)",
        "invalid_argument",
    ),
    (_LATER, "unavailable"),
)
# An HTTP status says more than these.
_WEAK_RULES = _rules(
    (
        r"server|exception|fail\w*|can not|could not|unable|impossible|"
        "error (?:at|sending|when|while)",
        "internal",
    ),
    ("unknown|undefined", "unknown"),
    ("not", "failed_precondition"),
)
# As google.rpc.code documents them; where one stands for several, the likeliest.
_HTTP = {
    "400": "invalid_argument",
    "401": "unauthenticated",
    "403": "permission_denied",
    "404": "not_found",
    "409": "already_exists",
    "429": "resource_exhausted",
    "499": "cancelled",
    "500": "internal",
    "501": "unimplemented",
    "502": "unavailable",
    "503": "unavailable",
    "504": "deadline_exceeded",
}

_NO_ERROR = re.compile(r"\b(?:no|without) errors?\b")
_DONE = (
    "(?:accepted|approved|completed?|created|delivered|done|processed|queued|read|"
    "received|saved|sent|submitted|updated)"
)
_MADE = f"(?:{_DONE}|added|cancell?ed|deleted|removed)"
_NOUN = (
    "(?:api|call|completion|login|message|operation|payment|request|response|sms|"
    "transaction)"
)
_SUBJECT = r"(?:\w+ ){0,5}"
# Whole texts, because what else a text says may turn its success round.
_SUCCESS = re.compile(
    rf"(?:\d+ )?(?:ok|okay|{_DONE})|(?:{_NOUN} )?(?:success|successful|succeeded)|"
    rf"(?:the |your )?(?:message|request) (?:is |was |has been )?{_DONE}|"
    rf"{_SUBJECT}(?:is|was|were|been) successful|{_SUBJECT}{_MADE} successfully|"
    rf"{_SUBJECT}successfully {_MADE}|successful {_NOUN}|"
    rf"success (?:the )?{_NOUN} (?:is |was )?(?:successfully )?{_DONE}(?: \w+){{0,6}}"
)
_FAILURE = re.compile(
    r"\b(?:not|un\w+ful\w*|fail\w*|error\w*|invalid|reject\w*|denied|partial\w*)\b"
)
# A success with a condition, or of something else, may be none.
_DOUBT = re.compile(
    r"\b(?:nothing|none|no|never|may|might|could|can|if|unless|until|when|before|after|"
    r"while|once|only|to|needs?|few|less|half|hardly|previous\w*)\b"
)
_PASSES = re.compile(rf"\b(?:{_LATER}|{_RATE}|{_OUTAGE}|{_BUSY})\b")


def judge(code: str, message: str, description: str, http_status: str) -> Judgement:
    """Judge by its words what a row means and, where they say little, by its status.

    Success has to be said clearly: it raises nothing, so a wrong one hides failures.
    There are APIs that send all their errors with the HTTP status of success.

    Args:
        code: The vendor's code, which counts where it is made of words.
        message: The vendor's message, or nothing.
        description: The vendor's longer text, or nothing.
        http_status: The HTTP status, or nothing.

    Returns:
        The proposal.
    """
    texts = [_plain(text) for text in (message, code, description)]
    said = _category(_RULES, texts)
    hinted = _category(_WEAK_RULES, texts)
    succeeds = _is_success(_plain(message or description or code))
    if (
        succeeds
        # The words of other languages are not known.
        and not any(char.isalpha() and not char.isascii() for char in message)
        and http_status[:1] not in ("4", "5")
        and not any(map(_FAILURE.search, texts))
    ):
        return Judgement(SUCCESS, retryable=False, sure=True)
    return Judgement(
        said or _HTTP.get(http_status) or hinted or "unknown",
        retryable=http_status in ("429", "503") or any(map(_PASSES.search, texts)),
        sure=not succeeds and bool(said or hinted),
    )


def _plain(text: str) -> str:
    """Return the words of a text, or of an identifier, in lower case."""
    text = _HUMP.sub(" ", _PLACEHOLDER.sub(" ", text)).lower().replace("’", "'")
    for short, long in (
        ("can't", "can not"),
        ("cannot", "can not"),
        ("n't", " not"),
        ("'s", ""),
    ):
        text = text.replace(short, long)
    return _NO_ERROR.sub("success", " ".join(_WORD.findall(text)))


def _category(
    rules: Iterable[tuple[re.Pattern[str], str]], texts: Iterable[str]
) -> str | None:
    """Return what the first rule that fits says, of the first text that one fits."""
    found = (
        category
        for text in texts
        for pattern, category in rules
        if pattern.search(text)
    )
    return next(found, None)


def _is_success(text: str) -> bool:
    return (
        _SUCCESS.fullmatch(text) is not None
        and _DOUBT.search(text) is None
        and _category((*_RULES, *_WEAK_RULES), [text]) is None
    )
