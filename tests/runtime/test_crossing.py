"""An exception crosses as a plain one would that kept all it has.

Random exceptions hang together by causes, contexts and what their attributes hold. What
comes back has the same shape: the same attributes and links, shared where they were
shared and in a circle where they were. A text stands for what cannot cross, and a copy
shares it.
"""

import copy
import pickle
import threading

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from vendor_errors import VendorError, octopush

LOCK = threading.Lock()
LINKS = ("__cause__", "__context__")


class SlottedError(octopush.InsufficientCreditError):
    """A user's own class, with an attribute in a slot and a constructor of its own."""

    __slots__ = ("amount",)

    def __init__(self, amount):
        super().__init__("short")
        self.amount = amount


class Box:
    """What holds another value."""

    def __init__(self, value):
        self.value = value


def made(kind, number):
    """Return an exception to hang others on."""
    if kind == "foreign":
        return ValueError(f"foreign {number}", number)
    if kind == "slotted":
        return SlottedError(number)
    if kind == "undocumented":
        return octopush.error_for(f"9{number}")
    return octopush.error_for("104", f"No credit {number}")


@st.composite
def graphs(draw):
    """Return exceptions that hang together in any way."""
    kinds = st.sampled_from(["documented", "undocumented", "slotted", "foreign"])
    errors = [made(kind, i) for i, kind in enumerate(draw(st.lists(kinds, min_size=1)))]
    bodies = [{"a": [1, None]}, {"lock": LOCK}, [Box("boxed")], ("x", b"y")]
    bodies.append([bodies[0], *errors])
    bodies.append({"all": errors, "box": Box(errors)})
    bodies.append([LOCK, *errors])
    some = st.none() | st.sampled_from(errors)
    for error in errors:
        for name in LINKS:
            setattr(error, name, draw(some))
        error.__suppress_context__ = draw(st.booleans())
        # Those that may hold what refers back to them in a way that pickle can take.
        error.details = draw(st.sampled_from([*bodies, None]) | some)
        if draw(st.booleans()):
            error.add_note("A note.")
    return draw(st.sampled_from([errors, errors[0], {"first": errors[0]}, [errors[0]]]))


class Shape:
    """Values as what they are made of, each told once and then by its number.

    Args:
        root: The value to start from.
        stand_in: Returns what is told of an attribute that holds a lock.
    """

    def __init__(self, root, stand_in=None):
        self.stand_in = stand_in
        self.numbers = {}
        self.kept = []
        self.linked = {id(error) for error in linked_in(root)}
        self.told = self.of(root)

    def of(self, value):
        """Return a value's shape."""
        if value is None or isinstance(value, int | str | bytes):
            return value
        if id(value) in self.numbers:
            return "seen", self.numbers[id(value)]
        self.numbers[id(value)] = len(self.numbers)
        self.kept.append(value)
        if isinstance(value, dict):
            return "dict", [(key, self.of(value[key])) for key in value]
        if isinstance(value, list | tuple):
            return type(value).__name__, [self.of(item) for item in value]
        if not isinstance(value, BaseException):
            return type(value).__name__, self.of(getattr(value, "value", None))
        own = isinstance(value, VendorError)
        told = self.links(value) if own or id(value) in self.linked else []
        if self.stand_in and not own and holds_a_lock(value):
            return ["Exception", (f"builtins.ValueError: {value}",), *told]
        attributes = [(name, self.attribute(value, name)) for name in vars(value)]
        if isinstance(value, SlottedError):
            attributes.append(("amount", value.amount))
        return [type(value).__name__, value.args, *told, *attributes]

    def links(self, error):
        """Return what an exception hangs on."""
        links = [self.of(getattr(error, name)) for name in LINKS]
        return [*links, error.__suppress_context__]

    def attribute(self, error, name):
        """Return the shape of an attribute, or what stands for it."""
        value = vars(error)[name]
        own = isinstance(error, VendorError)
        if self.stand_in and own and holds_a_lock(value):
            return self.stand_in(value)
        return self.of(value)


def reached(root, through):
    """Return all values that are reached from one."""
    found, ids = [root], {id(root)}
    for value in found:
        for other in through(value):
            if id(other) not in ids:
                ids.add(id(other))
                found.append(other)
    return found


def parts(value):
    if isinstance(value, dict):
        return [*value.values()]
    if isinstance(value, list | tuple):
        return [*value]
    if isinstance(value, BaseException):
        return [*value.args, *vars(value).values()]
    return [value.value] if isinstance(value, Box) else []


def links_of(error):
    return [link for name in LINKS if (link := getattr(error, name)) is not None]


def all_parts(value):
    own = isinstance(value, BaseException)
    return [*parts(value), *(links_of(value) if own else [])]


def linked_in(root):
    """Return the exceptions whose own causes and contexts cross."""

    def through(value):
        if not isinstance(value, VendorError):
            return [] if holds_a_lock(value) else parts(value)
        kept = [part for part in parts(value) if not holds_a_lock(part)]
        return [*kept, *links_of(value)]

    own = [error for error in reached(root, through) if isinstance(error, VendorError)]
    return reached(own, lambda value: value if value is own else links_of(value))[1:]


def holds_a_lock(value):
    """Tell whether a value has a lock in it, but for what our exceptions hold."""
    if isinstance(value, VendorError):
        return False

    def through(each):
        return [] if isinstance(each, VendorError) else parts(each)

    return any(each is LOCK for each in reached(value, through))


@settings(max_examples=400)
@given(graphs(), st.sampled_from(range(pickle.HIGHEST_PROTOCOL + 1)))
def test_a_pickle_has_the_shape_of_what_was_pickled(root, protocol):
    assume(not holds_a_lock(root))  # A plain value stands for itself.
    new = pickle.loads(pickle.dumps(root, protocol))
    expected = Shape(
        root, lambda it: f"<builtins.{type(it).__name__} that could not be pickled>"
    )
    assert Shape(new).told == expected.told


@settings(max_examples=400)
@given(graphs())
def test_a_deep_copy_has_the_shape_of_what_was_copied(root):
    old = reached(root, all_parts)
    foreign = [each for each in old if isinstance(each, ValueError)]
    assume(not any(map(holds_a_lock, [root, *foreign])))  # They stand for themselves.
    new = copy.deepcopy(root)
    assert Shape(new, id).told == Shape(root, id).told
    # Nothing is shared but what holds a lock, and what is reached through that.
    olds = {id(each) for each in old}
    shared = [each for each in reached(new, all_parts) if id(each) in olds]
    with_lock = reached([each for each in shared if holds_a_lock(each)], all_parts)
    whole = [each for each in shared if isinstance(each, Box | dict | VendorError)]
    assert {*map(id, whole)} <= {*map(id, with_lock)}
