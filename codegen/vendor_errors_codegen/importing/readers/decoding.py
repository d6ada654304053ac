"""From the bytes of a page to its text, in the encoding that it has or declares."""

import codecs
import re
from contextlib import suppress

from bs4.dammit import EncodingDetector

from vendor_errors_codegen.importing.readers.table import PageError

# The charsets among Python's codecs, and what browsers take some of them for.
_CHARSET = re.compile("ascii|big5|cp|euc|gb|iso8859|koi8|mac|shift_jis|tis")
_SUPERSETS = {"ascii": "cp1252", "iso8859-1": "cp1252", "gb2312": "gb18030"}


def decoded(data: bytes) -> str:
    """Return the text of a page.

    Raises:
        PageError: It is in no encoding that is known.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    else:
        encoding = "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        declared = EncodingDetector.find_declared_encoding(data, is_html=True)
        with suppress(LookupError, UnicodeDecodeError):
            charset = codecs.lookup(declared or "").name
            if _CHARSET.match(charset):
                return data.decode(_SUPERSETS.get(charset, charset))
        line = data.count(b"\n", 0, error.start) + 1
        raise PageError(
            f"byte 0x{data[error.start]:02x} in line {line} is not "
            f"{declared or error.encoding}: save the page as UTF-8"
        ) from None
