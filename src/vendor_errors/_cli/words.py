"""What categories mean in words, and what to do about an error of each."""

# The docstrings of the classes say so, too, but `python -OO` has none.
MEANS = {
    "ok": "success",
    "cancelled": "the operation was cancelled",
    "unknown": "the vendor tells too little to say more",
    "invalid_argument": "the request is wrong, whatever the state of the system",
    "deadline_exceeded": "the time ran out before the operation could complete",
    "not_found": "what was asked for does not exist",
    "already_exists": "what was to be created exists already",
    "permission_denied": "the caller is known, and may not do this",
    "unauthenticated": "the credentials are missing or wrong",
    "resource_exhausted": "a quota, a rate limit, the credit or the space is used up",
    "failed_precondition": "the system is not in the state that the operation needs",
    "aborted": "the operation collided with another one",
    "out_of_range": "a value is outside a range that depends on the system's state",
    "unimplemented": "the operation is not known, not supported or not enabled",
    "internal": "something is broken on the vendor's side",
    "unavailable": "the service cannot be reached or used for now",
    "data_loss": "data is lost or damaged beyond recovery",
}

_TO_DO = {
    "ok": "Nothing: no exception is raised.",
    "cancelled": "Send the request again if it is still wanted.",
    "unknown": "Look at the vendor's page, or ask the vendor.",
    "invalid_argument": "Mend the request: the same one will fail again.",
    "deadline_exceeded": "Send a new request if it is still wanted.",
    "not_found": "Check the name or the number of what was asked for.",
    "already_exists": "Use what exists, or choose another name.",
    "permission_denied": "Have the account allowed to do this.",
    "unauthenticated": "Check the credentials.",
    "resource_exhausted": "Have the limit raised, buy credit, or ask for less.",
    "failed_precondition": "Bring about the state that it needs, then send it again.",
    "aborted": "Look at the state that there is now, and begin anew.",
    "out_of_range": "Mend the value.",
    "unimplemented": "Use another operation, or have this one enabled.",
    "internal": "Ask the vendor, and tell the code and the time.",
    "unavailable": "Ask the vendor: waiting alone will not help.",
    "data_loss": "Ask the vendor.",
}

_RETRY = "Wait and try again: the same request may succeed later."
_MORE = {
    "resource_exhausted": " If it goes on, have the limit raised, or ask for less."
}


def to_do(category: str, *, retryable: bool) -> str:
    """Return what to do about an error."""
    return _RETRY + _MORE.get(category, "") if retryable else _TO_DO[category]
