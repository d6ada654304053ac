"""The names that are proposed."""

import re

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

import vendor_errors
from vendor_errors_codegen.importing.naming import propose_names
from vendor_errors_codegen.spec.names import wrong_with_class_name

ANYTHING = st.text(st.characters(exclude_categories=()))
# Few words, codes and marks, so that meanings often want the same name.
WORDS = st.lists(
    st.sampled_from(["not", "found", "Error", "offer", "{name}", "-", ".", ",", "é"]),
    max_size=8,
).map(" ".join)
CODES = st.sampled_from(["1", "01", "2", "-", "E_2", "not_found", "notFound", "错误"])
MEANINGS = st.lists(
    st.tuples(CODES | ANYTHING, WORDS | ANYTHING), unique=True, max_size=8
)


def name_of(code, message):
    return propose_names([(code, message)], "acme", ())[0]


@pytest.mark.parametrize(
    ("message", "name"),
    [
        ("Incorrect login details.", "IncorrectLoginDetailsError"),
        ("POST request missing.", "PostRequestMissingError"),
        ("The route is congested. Please wait.", "RouteCongestedError"),
        ("Sorry! Your card was declined.", "CardDeclinedError"),
        ("No such API, API is not found", "NoSuchApiError"),
        ("Parameter missing: access token", "ParameterMissingAccessTokenError"),
        ("Point of sale is not from entity", "PointOfSaleNotFromEntityError"),
        ("Invalid Start Time (from)", "InvalidStartTimeError"),
        ("Invalid parameter(s)", "InvalidParameterError"),
        ("In test mode, SMS is not available", "SmsNotAvailableError"),
        # Negations, and auxiliaries that carry a meaning.
        ("Your message has no recipients", "MessageWithoutRecipientsError"),
        ("You don’t have enough credit, sorry", "NotEnoughCreditError"),
        ("You do not have access to it", "NoAccessError"),
        ("The list doesn't exist.", "ListNotFoundError"),
        ("You can't send SMS to this country", "CannotSendSmsToCountryError"),
        ("Data could not be fetched", "DataNotFetchedError"),
        ("The campaign's event must be public", "CampaignEventMustBePublicError"),
        ("Campaign is being built", "CampaignBeingBuiltError"),
        # Words for an error.
        ("An undefined error has occurred.", "UndefinedError"),
        ("Internal Server Error Exception", "InternalServerError"),
        ("Validation failure", "ValidationError"),
        ("Error in the binary message", "BinaryMessageError"),
        # Placeholders.
        ("Invalid '{field}' format: '{value}'", "InvalidFormatError"),
        ("Invalid value '%s' for %(name)s, $1", "InvalidValueError"),
        ("{field} is required", "FieldRequiredError"),
        ("Unknown <parameter>", "UnknownParameterError"),
        ("Error: {message}", "Code104Error"),
        # Compounds, acronyms and digits.
        ("bad_api_key", "BadApiKeyError"),
        ("ip_is_not_authorized", "IpIsNotAuthorizedError"),
        ("INVALID API KEY", "InvalidApiKeyError"),
        ("Too many URLs for the iOS app", "TooManyUrlsForIosAppError"),
        ("OAuth APIKey expired", "OAuthApiKeyExpiredError"),
        ("SMS exceeds 160 characters", "SmsExceeds160CharactersError"),
        ("2FA required", "TwoFaRequiredError"),
        ("404 User not found", "UserNotFoundError"),
        # Letters.
        ("Größe überschritten", "GrosseUberschrittenError"),
        ("Clé expire\u0301e", "CleExpireeError"),
        ("Ｉｎｖａｌｉｄ　ｋｅｙ", "InvalidKeyError"),
        ("🔥 Rate limit exceeded", "RateLimitExceededError"),
        ("错误", "Code104Error"),
        ("Ошибка", "Code104Error"),
        ("", "Code104Error"),
        ("Error", "Code104Error"),
        ("Not.", "Code104Error"),
    ],
)
def test_message_gives_name(message, name):
    assert name_of("104", message) == name


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("insufficientFunds", "InsufficientFundsError"),
        ("INVALID_AUTH_CLIENT_ID", "InvalidAuthClientIdError"),
        ("auth/invalid-email", "AuthInvalidEmailError"),
        ("ERR_INVALID_ARG", "InvalidArgError"),
        ("not_eligible", "NotEligibleError"),
        ("Throttled", "ThrottledError"),
        ("RATE_LIMIT_429", "RateLimit429Error"),
        # These say nothing.
        ("600", "SomeMessageError"),
        ("E_104", "SomeMessageError"),
        ("DIST0001", "SomeMessageError"),
        ("XYZ", "SomeMessageError"),
        ("see the manual", "SomeMessageError"),
    ],
)
def test_wordy_code_wins(code, name):
    assert name_of(code, "Some message") == name


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("104", "Code104Error"),
        ("E_104", "CodeE104Error"),
        ("4" * 100, f"Code{'4' * 30}Error"),
        ("too_early", "TooEarlyError"),
    ],
)
def test_code_without_message(code, name):
    assert name_of(code, "") == name


@pytest.mark.parametrize("code", ["-", "错误", ""])
def test_nothing_gives_digest(code):
    assert re.fullmatch("Code[0-9A-F]{8}Error", name_of(code, ""))


@pytest.mark.parametrize("separator", [" ", ". ", "_", ""])
def test_long_message(separator):
    message = separator.join(["word"] * 75)
    assert name_of("1", message).startswith("Word")
    assert len(name_of("1", message)) <= 75


def test_sentence_gives_short_name():
    message = "The number of text messages you want to transfer to the other is too low"
    assert name_of("1", message) == "NumberOfTextMessagesWantToTransferError"


@pytest.mark.parametrize(
    ("meanings", "names"),
    [
        # More words, as few as tell them apart.
        (
            [("5", "Invalid offer. Missing ID"), ("5", "Invalid offer. Missing name")],
            ["InvalidOfferMissingIdError", "InvalidOfferMissingNameError"],
        ),
        (
            [("bad_request", "No amount"), ("bad_request", "No currency")],
            ["BadRequestNoAmountError", "BadRequestNoCurrencyError"],
        ),
        (
            [("5", "Invalid key (from)"), ("5", "Invalid key (to the end)")],
            ["InvalidKey5Error", "InvalidKeyToEndError"],
        ),
        # The code.
        (
            [("1", "Invalid key"), ("E_2", "Invalid key"), ("3", "INVALID KEY!")],
            ["InvalidKey1Error", "InvalidKeyE2Error", "InvalidKey3Error"],
        ),
        ([("1", "Timeout"), ("2", "Timeout")], ["Timeout1Error", "Timeout2Error"]),
        # Names that are taken, of a builtin, of the core, or of the vendor's base.
        ([("1", "Taken")], ["AcmePayTakenError"]),
        ([("1", "Taken"), ("2", "Taken")], ["Taken1Error", "Taken2Error"]),
        ([("1", "Timeout")], ["AcmePayTimeoutError"]),
        ([("1", "Not found")], ["AcmePayNotFoundError"]),
        ([("1", "Acme Pay")], ["AcmePayAcmePayError"]),
    ],
)
def test_names_that_cannot_be(meanings, names):
    assert propose_names(meanings, "acme_pay", ["TAKENError"]) == names


@pytest.mark.parametrize(
    "meanings",
    [
        [("1", "Invalid key"), ("1", "Invalid key!")],
        [("1", "Invalid key"), ("-1", "Invalid key")],
        [("bad_key", "Clé"), ("bad-key", "Clé")],
        [("错误", "Invalid key"), ("-", "Invalid key")],
    ],
)
def test_digest_where_nothing_else_helps(meanings):
    for name in propose_names(meanings, "acme", ()):
        assert re.fullmatch("(InvalidKey|BadKey(Cle)?)[0-9A-F]{8}Error", name)


def test_many_equal_messages():
    meanings = [(str(code), "Invalid key") for code in range(1000)]
    names = propose_names(meanings, "acme", ())
    assert names == [f"InvalidKey{code}Error" for code in range(1000)]


@given(MEANINGS, st.lists(st.sampled_from(["OfferError", "NOTFOUND1Error"])))
@example([("1", "Timeout"), ("2", "Python finalization")], [])
def test_names_can_be_used(meanings, taken):
    names = propose_names(meanings, "acme", taken)
    assert len({name.lower() for name in [*names, *taken]}) == len(names) + len(
        {name.lower() for name in taken}
    )
    for name in names:
        assert wrong_with_class_name(name) is None
        assert name not in vendor_errors.__all__
        assert len(name) <= 75
        assert name.isascii()


@given(MEANINGS, st.randoms())
def test_order_makes_no_difference(meanings, random):
    names = dict(zip(meanings, propose_names(meanings, "acme", ()), strict=True))
    random.shuffle(meanings)
    assert propose_names(meanings, "acme", ()) == [names[each] for each in meanings]


@given(MEANINGS, st.tuples(CODES | ANYTHING, WORDS | ANYTHING))
def test_other_meaning_makes_no_difference(meanings, other):
    before = propose_names(meanings, "acme", ())
    alone = name_of(*other)
    assume(alone.lower() not in {name.lower() for name in before})
    after = propose_names([*meanings, other], "acme", ())
    assume(after[-1] == alone)
    assert after[:-1] == before
