"""A catalogue of a vendor that the package does not have."""


def meaning(name, **said):
    """Return a meaning, with what is not said as most have it."""
    category = said.get("category", "internal")
    return {
        "class": name,
        "bases": ["ShopError", "InternalError", "VendorError"] if name else [],
        "success": category == "ok",
        "apis": [],
        "message": "",
        "placeholders": [],
        "description": "",
        "wordings": [],
        "category": category,
        "retryable": False,
        "http_status": None,
        "family": None,
        "parent": None,
        "former_names": [],
        "retired": None,
        **said,
    }


def code(spelled, name, *meanings, message=None):
    """Return a code of the shop."""
    return {
        "code": spelled,
        "qualified_code": f"shop:{spelled}",
        "whole": None if message is None else {"class": name, "message": message},
        "meanings": [*meanings],
    }


SHOP = {
    "generated": "By hand.",
    "format": 1,
    "vendor": "shop",
    "title": "Shop",
    "url": "https://shop.example/errors",
    "read": "2026-01-31",
    "spelling": "text",
    "base": "ShopError",
    "undocumented": "ShopUndocumentedCodeError",
    "families": [{"class": "TillError", "description": "About the till."}],
    "apis": [],
    "import": "from my.errors import shop",
    "replies": [],
    "reply_codes": [],
    "codes": [
        code(
            "TILL-1",
            "TillOpenError",
            meaning(
                "TillOpenError",
                bases=["TillError", "ShopError", "InternalError", "VendorError"],
                message="The till is open",
                description="Close it.",
                family="TillError",
                http_status=500,
                wordings=[{"message": "Till {till} open", "placeholders": ["till"]}],
                former_names=[{"class": "OpenTillError", "until": "2.0"}],
                retired="2026-01-15",
            ),
        ),
        code("W", "WideError", meaning("WideError", message="請求內容有誤 " * 30)),
        code(
            "X",
            "EitherError",
            meaning("OneError", message="One of {count}", placeholders=["count"]),
            meaning("OtherError", message="The other", retryable=True),
            meaning(None, message="Done", category="ok"),
            message="Either of them.",
        ),
    ],
}
