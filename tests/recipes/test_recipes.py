"""Each recipe of `docs/recipes.md`, run from the page, does what it says."""

import asyncio
import importlib
import inspect
import io
import json
import logging
import re
import subprocess
import sys
from pathlib import Path

import black
import httpx
import pydantic
import pytest
import sentry_sdk
import stamina
import structlog
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from sentry_sdk.transport import Transport
from tests.recipes.stubs import (
    REPLIES,
    Reply,
    failed,
    imiconnect,
    item,
    octopush,
    queued,
    xml,
)

from vendor_errors import VendorError, replies
from vendor_errors import imiconnect as imiconnect_errors
from vendor_errors import octopush as errors

PAGE = (Path(__file__).parents[2] / "docs" / "recipes.md").read_text(encoding="utf-8")
RECIPES = dict(
    re.findall(
        r"^##+ (.+)\n(?:(?!#|```).*\n)*```python\n((?:.*\n)*?)```$", PAGE, re.MULTILINE
    )
)
CLIENT = "A client for four vendors"
# What each recipe for retries is tried on, and whether it tries again.
RAISED = {
    "a code that may succeed later": (errors.RouteCongestedError(), True),
    "a gateway": (errors.OctopushHttpUnavailableError(code="http-502"), True),
    "a code": (errors.InvalidLoginDetailsError(), False),
    "an undocumented code": (errors.OctopushUndocumentedCodeError(code="777"), False),
    "no error of a vendor": (KeyError("error_code"), False),
    "a group of which each may": (
        errors.OctopushErrorGroup("", [errors.RouteCongestedError()] * 2),
        True,
    ),
    "a group of which one may not": (
        errors.OctopushErrorGroup(
            "", [errors.RouteCongestedError(), errors.UnknownCountryPrefixError()]
        ),
        False,
    ),
}

every_reply = pytest.mark.parametrize(
    "reply", REPLIES["octopush"].values(), ids=REPLIES["octopush"]
)
everything_raised = pytest.mark.parametrize(
    ("error", "is_tried_again"), RAISED.values(), ids=RAISED
)
every_vendors_reply = pytest.mark.parametrize(
    ("name", "reply"),
    [
        pytest.param(name, reply, id=f"{name}-{situation}")
        for name, answers in REPLIES.items()
        for situation, reply in answers.items()
    ],
)


def run(recipe, **given):
    """Run a recipe of the page, and return its names."""
    names = {"__name__": "recipe", **given}
    exec(compile(RECIPES[recipe], f"recipe of {recipe}", "exec"), names)
    return names


def assert_outcome(call, reply, vendor=errors):
    """Assert that what a recipe does with a reply is what the vendor meant by it."""
    if not reply.raises:
        assert call() == (json.loads(reply.content) if reply.content else None)
        return
    with pytest.raises(VendorError) as caught:
        call()
    assert type(caught.value) is getattr(vendor, reply.raises)
    parts = getattr(caught.value, "exceptions", ())
    assert tuple(type(part).__name__ for part in parts) == reply.parts
    if reply.status >= 400:
        assert caught.value.http_status == reply.status


def is_retryable(reply, vendor=errors):
    """Tell whether the same request may succeed after a reply."""
    names = reply.parts or ([reply.raises] if reply.raises else [])
    return bool(names) and all(getattr(vendor, name).retryable for name in names)


def partly(*recipients, code="153"):
    """Return a reply of Octopush that says that these failed."""
    return octopush("000", [failed(code, recipient) for recipient in recipients])


def test_every_recipe_of_the_page_is_run():
    assert len(RECIPES) == PAGE.count("```python") == PAGE.count("```") / 2
    tests = inspect.getsource(sys.modules[__name__])
    assert all(f'"{recipe}"' in tests for recipe in RECIPES)


@pytest.mark.parametrize("recipe", RECIPES)
def test_a_recipe_is_short_and_formatted(recipe):
    code = RECIPES[recipe]
    lines = [line for line in code.splitlines() if line.strip()]
    assert len(lines) <= (30 if recipe == CLIENT else 15)
    assert black.format_str(code, mode=black.Mode()) == code


@every_reply
def test_httpx(stub, reply):
    stub.answers.append(reply)
    with run("httpx")["client"] as client:
        assert_outcome(lambda: client.get(stub.url).json(), reply)


@every_reply
def test_httpx_async(stub, reply):
    async def call():
        async with run("httpx")["async_client"] as client:
            return (await client.get(stub.url)).json()

    stub.answers.append(reply)
    assert_outcome(lambda: asyncio.run(call()), reply)


@every_reply
def test_requests(stub, reply):
    stub.answers.append(reply)
    with run("requests")["client"] as client:
        assert_outcome(lambda: client.get(stub.url).json(), reply)


@pytest.mark.parametrize("situation", ["success", "a code"])
def test_requests_after_a_redirect(stub, situation):
    reply = REPLIES["octopush"][situation]
    stub.answers += [Reply("", 302, headers={"Location": "/moved"}), reply]
    with run("requests")["client"] as client:
        assert_outcome(lambda: client.get(stub.url).json(), reply)
    assert len(stub.requests) == 2


@every_reply
def test_aiohttp(stub, reply):
    stub.answers.append(reply)
    get = run("aiohttp")["get"]
    assert_outcome(lambda: asyncio.run(get(stub.url)), reply)


@every_reply
def test_urllib3(stub, waits, reply):
    stub.answers.append(reply)
    names = run("urllib3")
    assert_outcome(lambda: names["request"]("POST", stub.url), reply)
    assert len(stub.requests) == (4 if reply.status >= 500 else 1)
    names["pool"].clear()


def test_urllib3_tries_again_what_the_package_calls_retryable():
    statuses = {
        status
        for category in replies.RETRYABLE_CATEGORIES
        for status in replies.HTTP_STATUSES[category]
    }
    assert set(run("urllib3")["again"].status_forcelist) == statuses


def test_xmltodict():
    result = run("xmltodict")["result"]
    assert result(xml("000"))["cost"] == "0.105"
    with pytest.raises(errors.InvalidLoginDetailsError):
        result(xml("101"))
    failure = "<failure><error_code>{}</error_code><recipient>+2</recipient></failure>"
    one, other = failure.format(150), failure.format(153)
    with pytest.raises(errors.OctopushErrorGroup) as caught:
        result(xml("000", one))
    (part,) = caught.value.exceptions
    assert part.details == {"error_code": "150", "recipient": "+2"}
    with pytest.raises(errors.OctopushErrorGroup) as caught:
        result(xml("000", one + other))
    assert [part.code for part in caught.value.exceptions] == ["150", "153"]


@everything_raised
def test_tenacity(waits, error, is_tried_again):
    @run("tenacity")["again"]
    def call():
        calls.append(1)
        raise error

    calls = []
    with pytest.raises(type(error)):
        call()
    assert len(calls) == (4 if is_tried_again else 1)


@everything_raised
def test_stamina(error, is_tried_again):
    @run("stamina")["again"]
    def call():
        calls.append(1)
        raise error

    calls = []
    with stamina.set_testing(True, attempts=4), pytest.raises(type(error)):
        call()
    assert len(calls) == (4 if is_tried_again else 1)


@pytest.fixture(params=["tenacity", "stamina"])
def send(request, stub, waits):
    """The recipe that sends again to some alone, with each way of retries."""
    send = run("Only the recipients that failed", **run(request.param))["send"]
    with run("httpx")["client"] as client, stamina.set_testing(True, attempts=4):
        yield lambda recipients: send(client, stub.url, recipients)


def test_only_the_recipients_that_failed(stub, send):
    stub.answers += [partly("+2", "+3"), Reply("", 503), partly("+3"), octopush("000")]
    send(["+1", "+2", "+3"])
    assert [sent["sms_recipients"] for sent in stub.requests] == [
        ["+1", "+2", "+3"],
        ["+2", "+3"],
        ["+2", "+3"],
        ["+3"],
    ]


def test_the_recipients_that_are_left_are_known(stub, send):
    stub.answers.append(partly("+2", "+3"))
    recipients = ["+1", "+2", "+3"]
    with pytest.raises(errors.OctopushErrorGroup):
        send(recipients)
    assert len(stub.requests) == 4
    assert recipients == ["+2", "+3"]


def test_who_can_get_no_message_is_not_left(stub, send):
    stub.answers.append(octopush("000", [failed("150", "+1"), failed("153", "+2")]))
    recipients = ["+1", "+2", "+3"]
    with pytest.raises(errors.OctopushErrorGroup):
        send(recipients)
    assert len(stub.requests) == 1
    assert recipients == ["+2"]


@every_reply
def test_sending_raises_what_the_reply_says(stub, send, reply):
    stub.answers.append(reply)
    assert_outcome(lambda: send(["+1"]) or json.loads(reply.content), reply)


@pytest.fixture
def task(stub):
    """Celery's task, run at once, with what it is given."""
    with run("httpx")["client"] as client:
        names = run("Celery", client=client)
        names["app"].conf.task_always_eager = True
        yield names["send"]


def test_celery(stub, task):
    stub.answers += [Reply("", 503), partly("+2", "+3"), partly("+3"), octopush("000")]
    assert task.delay(stub.url, ["+1", "+2", "+3"]).successful()
    assert [sent["sms_recipients"] for sent in stub.requests] == [
        ["+1", "+2", "+3"],
        ["+1", "+2", "+3"],
        ["+2", "+3"],
        ["+3"],
    ]


@every_reply
def test_a_task_of_celery_ends_with_what_the_reply_says(stub, task, reply):
    stub.answers.append(reply)
    result = task.delay(stub.url, ["+1", "+2"])
    assert_outcome(lambda: result.get() or json.loads(reply.content), reply)
    assert len(stub.requests) == (4 if is_retryable(reply) else 1)


def raise_in(reply):
    """Raise what a reply of Octopush says."""
    errors.raise_for_reply(reply.content, reply.status)


def codes_of(line):
    """Return the codes in a line of a log."""
    return [error["qualified_code"] for error in line["errors"]]


LOGGED = pytest.mark.parametrize(
    ("situation", "codes"),
    [
        ("a code", ["octopush:101"]),
        ("502 in HTML", ["octopush:http-502"]),
        ("parts", ["octopush:150", "octopush:153"]),
    ],
)


@LOGGED
def test_structlog(capsys, situation, codes):
    run("structlog")
    logger = structlog.get_logger()
    try:
        raise_in(REPLIES["octopush"][situation])
    except VendorError as error:
        logger.exception("failed")
        logger.warning("failed", exc_info=error)
    finally:
        structlog.reset_defaults()
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [codes_of(line) for line in lines] == [codes, codes]
    assert all(line["exception"] for line in lines)


def test_structlog_leaves_other_events_alone(capsys):
    run("structlog")
    try:
        structlog.get_logger().error("failed", exc_info=KeyError("a"))
        structlog.get_logger().info("sent")
    finally:
        structlog.reset_defaults()
    assert "errors" not in capsys.readouterr().out


@LOGGED
def test_logging(situation, codes):
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(run("logging")["JsonFormatter"]())
    logger = logging.Logger("recipe")
    logger.addHandler(handler)
    logger.info("sent %d", 1)
    try:
        raise_in(REPLIES["octopush"][situation])
    except VendorError:
        logger.exception("failed")
    sent, failed = map(json.loads, stream.getvalue().splitlines())
    assert sent == {"level": "INFO", "message": "sent 1"}
    assert codes_of(failed) == codes
    assert "Traceback" in failed["traceback"]


def test_opentelemetry(monkeypatch):
    exporter = InMemorySpanExporter()
    provider = TracerProvider(shutdown_on_exit=False)
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "get_tracer", provider.get_tracer)
    call_to_vendor = run("OpenTelemetry")["call_to_vendor"]
    with call_to_vendor("send"):
        pass
    with pytest.raises(errors.RouteCongestedError), call_to_vendor("send"):
        errors.raise_for_reply({"error_code": "153"})
    good, bad = exporter.get_finished_spans()
    assert "error.type" not in good.attributes
    assert bad.attributes["error.type"] == "octopush:153"
    assert not bad.status.is_ok
    assert [event.name for event in bad.events] == ["exception"]


class Captured(Transport):
    """A transport that keeps what it should send."""

    def __init__(self):
        super().__init__()
        self.events = []

    def capture_envelope(self, envelope):
        """Keep an event."""
        self.events.append(envelope.get_event())


@pytest.fixture
def sentry(monkeypatch):
    """What Sentry is sent, set up as the recipe does."""
    options = {}
    # Integrations would stay for the tests that come after.
    monkeypatch.setattr(sentry_sdk, "init", options.update)
    run("Sentry")
    transport = Captured()
    with sentry_sdk.isolation_scope(), sentry_sdk.new_scope() as scope:
        client = sentry_sdk.Client(
            "https://key@sentry.example/1",
            transport=transport,
            default_integrations=False,
            **options,
        )
        scope.set_client(client)
        yield transport.events
        client.close()


def test_sentry(sentry):
    sentry_sdk.set_tag("release", "1")
    sentry_sdk.capture_exception(errors.error_for("153", "Busy"))
    (event,) = sentry
    assert event["fingerprint"] == ["octopush:153"]
    assert event["tags"] == {
        "release": "1",
        "vendor": "octopush",
        "code": "octopush:153",
        "category": "unavailable",
        "retryable": "True",
    }
    assert event["contexts"]["vendor error"]["message"] == "Busy"


def test_sentry_takes_the_codes_of_a_group(sentry):
    with pytest.raises(errors.OctopushErrorGroup) as caught:
        raise_in(partly("+1", "+2"))
    sentry_sdk.capture_exception(caught.value)
    assert sentry[0]["fingerprint"] == ["octopush:153"]


def test_sentry_leaves_other_events_alone(sentry):
    sentry_sdk.capture_exception(KeyError("a"))
    sentry_sdk.capture_message("hello")
    assert ["fingerprint" in event for event in sentry] == [False, False]


@every_reply
def test_fastapi(reply):
    async def get():
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport) as client:
            return await client.get("http://server.example/")

    app = run("FastAPI")["app"]

    @app.get("/")
    async def root():
        raise_in(reply)
        return "sent"

    answer = asyncio.run(get())
    if not reply.raises:
        assert answer.json() == "sent"
        return
    problem = answer.json()
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.status_code == problem["status"] == 502 + bool(problem["retryable"])
    assert problem["vendor"] == "octopush"
    assert problem["code"]


def test_pydantic():
    delivery = run("pydantic")["Delivery"]
    error = errors.error_for("153", "Busy", details={"recipient": "+1"})
    failed = delivery(recipient="+1", error=error)
    assert failed.error is error
    shown = json.loads(failed.model_dump_json())
    assert shown == {"recipient": "+1", "error": error.as_dict()}
    assert delivery(recipient="+1").model_dump() == {"recipient": "+1", "error": None}
    schema = delivery.model_json_schema(mode="serialization")
    kinds = [each["type"] for each in schema["properties"]["error"]["anyOf"]]
    assert kinds == ["object", "null"]
    with pytest.raises(pydantic.ValidationError):
        delivery(recipient="+1", error=KeyError("a"))


FIXTURES = """
import types

import pytest
import recipe_of_httpx
from vendor_errors import VendorError


@pytest.fixture(scope="session")
def client():
    with recipe_of_httpx.client as client:
        yield client


@pytest.fixture
def remind():
    def remind(client):
        try:
            client.post("/")
        except VendorError as error:
            return "later" if error.retryable else "never"

    return remind
"""


@pytest.mark.parametrize(
    ("recipe", "count"), [("pytest, by replies", 5), ("pytest, by errors", 4)]
)
def test_pytest(tmp_path, recipe, count):
    (tmp_path / "recipe_of_httpx.py").write_text(RECIPES["httpx"])
    (tmp_path / "conftest.py").write_text(FIXTURES)
    (tmp_path / "test_recipe.py").write_text(RECIPES[recipe])
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-W", "error", tmp_path],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert f"{count} passed" in done.stdout
    assert done.returncode == 0


OPTIONS = {"imiconnect": {"key": "correlationid", "api": "messaging"}}


@pytest.fixture
def client_of(stub):
    """Make a client of a vendor, by its name."""

    def client_of(name):
        vendor = importlib.import_module(f"vendor_errors.{name}")
        clients.append(run(CLIENT)["Client"](vendor, stub.url, **OPTIONS.get(name, {})))
        return vendor, clients[-1]

    clients = []
    with stamina.set_testing(True, attempts=4):
        yield client_of
    for client in clients:
        client.http.close()


@every_vendors_reply
def test_the_client_for_four_vendors(stub, client_of, name, reply):
    vendor, client = client_of(name)
    stub.answers.append(reply)
    assert_outcome(lambda: client.call("GET", "/"), reply, vendor)
    assert len(stub.requests) == (4 if is_retryable(reply, vendor) else 1)


@pytest.mark.parametrize("name", REPLIES)
def test_the_client_goes_on_where_it_can(stub, client_of, name):
    _, client = client_of(name)
    success = REPLIES[name]["success"]
    later = REPLIES[name]["a code that may succeed later"]
    stub.answers += [later, REPLIES[name]["502 in HTML"], success]
    assert client.call("GET", "/") == json.loads(success.content)
    assert len(stub.requests) == 3


@every_vendors_reply
def test_the_client_returns_who_got_nothing(stub, waits, client_of, name, reply):
    vendor, client = client_of(name)
    stub.answers.append(reply)
    left = client.send("/", lambda to: to, ["+1", "+2"])
    raised = {getattr(vendor, each) for each in reply.parts or [reply.raises] if each}
    assert {type(error) for _, error in left} == raised
    may_succeed = any(each.retryable for each in raised)
    assert waits == ([1, 4, 16] if may_succeed else [])
    assert len(stub.requests) == 1 + len(waits)
    assert all(set(sent) <= {"+1", "+2"} for sent in stub.requests)


def test_the_client_sends_again_only_to_those_who_may_get_it(stub, waits, client_of):
    _, client = client_of("octopush")
    some = [failed("150", "+1"), failed("153", "+2"), failed("153", "+3")]
    stub.answers += [octopush("000", some), Reply("", 502), partly("+2"), partly("+2")]
    stub.answers += [octopush("000")]
    left = client.send("/", lambda to: to, ["+1", "+2", "+3", "+4"])
    assert stub.requests == [
        ["+1", "+2", "+3", "+4"],
        ["+2", "+3"],
        ["+2", "+3"],
        ["+2"],
    ]
    assert [(to, error.code) for to, error in left] == [("+1", "150"), ("+2", "153")]


def test_the_client_sends_again_by_the_ids_of_destinations(stub, waits, client_of):
    _, client = client_of("imiconnect")
    late = item("7302", "Rate limit exceeded", "+2")
    never = item("7203", "Unknown Subscriber address", "+3")
    stub.answers += [
        imiconnect([queued("+1"), late, never]),
        imiconnect([queued("+2")]),
    ]
    left = client.send("/", lambda to: to, ["+1", "+2", "+3"])
    assert stub.requests == [["+1", "+2", "+3"], ["+2"]]
    ((to, error),) = left
    assert to == "+3"
    assert type(error) is imiconnect_errors.SubscriberAddressNotFoundError
