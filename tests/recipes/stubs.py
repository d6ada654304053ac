"""A server that answers as the vendors do, and what they answer."""

import json
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True)
class Reply:
    """What a vendor answers, and what that is to its client.

    Attributes:
        body: The body: a text as it is, what else it is as JSON.
        status: The HTTP status.
        raises: The name of the class in the vendor's module; "" for success.
        parts: The names of the classes that a group has.
        headers: More headers.
    """

    body: object = ""
    status: int = 200
    raises: str = ""
    parts: tuple[str, ...] = ()
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def content(self):
        """The body as it is sent."""
        text = self.body if isinstance(self.body, str) else json.dumps(self.body)
        return text.encode()


HTML = "<html><head><title>502 Bad Gateway</title></head></html>"


def gateway(prefix):
    """Return what something between a vendor and its client answers."""
    return {
        "502 in HTML": Reply(HTML, 502, f"{prefix}HttpUnavailableError"),
        "an empty 503": Reply("", 503, f"{prefix}HttpUnavailableError"),
        "504 in plain text": Reply(
            "upstream timed out", 504, f"{prefix}HttpDeadlineExceededError"
        ),
        "404 in another envelope": Reply(
            {"error": {"status": "NOT_FOUND"}}, 404, f"{prefix}HttpNotFoundError"
        ),
    }


def without_code(prefix):
    """Return what says nothing of a vendor whose replies have a code."""
    missing = f"{prefix}MissingCodeError"
    return {
        "an empty body": Reply("", raises=missing),
        "HTML": Reply("<html>Maintenance</html>", raises=missing),
        "a new envelope": Reply({"status": "failed", "errors": []}, raises=missing),
        "no object": Reply([], raises=missing),
    }


def fuseclick(code, message="", status=200, raises="", sent=None):
    """Return a reply of FuseClick, whose HTTP status is in the body too."""
    body = {"httpStatus": status, "data": None, "errorCode": code, "message": message}
    return Reply(body, status if sent is None else sent, raises)


def failed(code, recipient):
    """Return what Octopush says of a recipient."""
    return {"error_code": code, "recipient": recipient}


def octopush(code, failures=(), raises="", parts=()):
    """Return a reply of Octopush in JSON."""
    body = {"error_code": code, "cost": "0.105", "failures": failures}
    return Reply(body, raises=raises, parts=parts)


def queued(recipient):
    """Return what IMIconnect says of a recipient."""
    return item("1001", "Queued", recipient)


def item(code, description, recipient):
    """Return what IMIconnect says of a recipient."""
    return {
        "code": code,
        "description": description,
        "correlationid": recipient,
        "transid": "48ce6d1a",
    }


def imiconnect(response, status=200, raises="", parts=()):
    """Return a reply of IMIconnect."""
    return Reply({"response": response}, status, raises, parts)


def xml(code, failures=""):
    """Return the text of a reply of Octopush as its page documents it."""
    return (
        f"<octopush><error_code>{code}</error_code><cost>0.105</cost>"
        "<successs><success><recipient>+33600000001</recipient></success></successs>"
        f"<failures>{failures}</failures></octopush>"
    )


REPLIES = {
    "fuseclick": {
        **gateway("Fuseclick"),
        **without_code("Fuseclick"),
        "success": fuseclick(0),
        "a code": fuseclick(6422, "Campaign not found", 404, "CampaignNotFoundError"),
        "a code beside 200": fuseclick(
            6011, "API key is missing", 400, "MissingApiKeyError", sent=200
        ),
        "a code that may succeed later": fuseclick(
            6041, "Frequent Limitation", 429, "RateLimitExceededError"
        ),
        "an unknown code": fuseclick(
            6999, "New", 400, "FuseclickUndocumentedCodeError"
        ),
    },
    "imiconnect": {
        **gateway("Imiconnect"),
        **without_code("Imiconnect"),
        "success": imiconnect([queued("+1"), queued("+2")]),
        "a code": imiconnect(
            {"code": "7001", "description": "Authentication failed"},
            401,
            "AuthenticationFailedError",
        ),
        "a code beside 200": imiconnect(
            {"code": "7000", "description": "Invalid JSON"}, raises="InvalidJsonError"
        ),
        "a code that may succeed later": imiconnect(
            {"code": "7302", "description": "Rate limit exceeded"},
            raises="RateLimitExceededError",
        ),
        "a code that means something else in another API": imiconnect(
            {"code": "7004", "description": "Invalid value"},
            400,
            "InvalidParameterValueError",
        ),
        "an unknown code": imiconnect(
            {"code": "7999", "description": "New"},
            400,
            "ImiconnectUndocumentedCodeError",
        ),
        "parts": imiconnect(
            [queued("+1"), item("7203", "Invalid destination", "+2")],
            raises="ImiconnectErrorGroup",
            parts=("SubscriberAddressNotFoundError",),
        ),
        "parts, one unknown": imiconnect(
            [item("7999", "New", "+1"), item("7302", "Rate limit exceeded", "+2")],
            raises="ImiconnectErrorGroup",
            parts=("ImiconnectUndocumentedCodeError", "RateLimitExceededError"),
        ),
    },
    "octopush": {
        **gateway("Octopush"),
        **without_code("Octopush"),
        "success": octopush("000"),
        "a code": octopush("101", raises="InvalidLoginDetailsError"),
        "a code that may succeed later": octopush("153", raises="RouteCongestedError"),
        "an unknown code": octopush("777", raises="OctopushUndocumentedCodeError"),
        "parts": octopush(
            "000",
            [failed("150", "+1"), failed("153", "+2")],
            "OctopushErrorGroup",
            ("UnknownCountryPrefixError", "RouteCongestedError"),
        ),
        "one object in the place of a list": octopush(
            "000",
            failed("150", "+1"),
            "OctopushErrorGroup",
            ("UnknownCountryPrefixError",),
        ),
        "parts and a code of the whole": octopush(
            "104",
            [failed("153", "+1")],
            "OctopushErrorGroup",
            ("InsufficientCreditError", "RouteCongestedError"),
        ),
        "parts and a code of the whole that may succeed later": octopush(
            "153",
            [failed("153", "+1")],
            "OctopushErrorGroup",
            ("RouteCongestedError", "RouteCongestedError"),
        ),
        "a part without a code": octopush(
            "000",
            [{"recipient": "+1"}, "+2"],
            "OctopushErrorGroup",
            ("OctopushMissingCodeError", "OctopushMissingCodeError"),
        ),
    },
    "onebox": {
        **gateway("Onebox"),
        "success": Reply({"id": 17, "code": "CONCERT", "name": "A concert"}),
        "an empty body": Reply("", 204),
        "a code": Reply(
            {"code": "AUTH0001", "message": "User not found"}, 403, "UnknownUserError"
        ),
        "a code that may succeed later": Reply(
            {"code": "SECONDARY_MARKET_SEAT_NOT_AVAILABLE", "message": "Not for sale"},
            404,
            "SecondaryMarketSeatNotAvailableError",
        ),
        "an unknown code": Reply(
            {"code": "AUTH9999", "message": "New"}, 403, "OneboxUndocumentedCodeError"
        ),
        "a login": Reply(
            {"error": "invalid_grant", "error_description": "User not validated"},
            400,
            "OneboxHttpInvalidArgumentError",
        ),
        "a new envelope": Reply(
            {"errors": [{"code": "AUTH0001"}]}, 401, "OneboxHttpUnauthenticatedError"
        ),
    },
}


class Stub(ThreadingHTTPServer):
    """A server on the loopback that gives its answers one by one, the last for ever.

    Attributes:
        answers: What it answers.
        requests: What came in: of each request, the decoded body or None.
    """

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers = []
        self.requests = []
        self.url = f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    """What answers one request."""

    server: Stub
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        """Answer."""
        sent = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.requests.append(json.loads(sent) if sent else None)
        answers = self.server.answers
        reply = answers.pop(0) if len(answers) > 1 else answers[0]
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.content)))
        self.end_headers()
        self.wfile.write(reply.content)

    do_POST = do_GET  # noqa: N815 - as http.server names it

    def log_message(self, *args):
        """Say nothing."""
