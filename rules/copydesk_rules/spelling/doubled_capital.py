"""A word that begins with two capitals."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Lexicon, Regex, Word, rule
from copydesk_rules.listings import is_code_line
from copydesk_rules.names.folding import folded
from copydesk_rules.names.gazetteer.capitals import Capitals, is_ordinary
from copydesk_rules.names.gazetteer.known import is_common
from copydesk_rules.sentences.openers import opens

_TWO = Regex(r"[A-Z]{2}[a-z]+(?:['’][a-z]{1,2})?")
_ORDINARY = 100
"""Uses in the word list from which the letters are those of a word or a well-known name."""
_NOT_SLIPS = frozenset("okay oked ebay glib".split())
_LONGEST_IN_BRACKETS = 80
_LONGEST_NAME, _LONGEST_WORD, _FEWEST_CAPITALS = 60, 24, 3
_CAPITALISED = Regex(r"(?:\b[A-Z]\w*[ -](?:[a-z]+ )?)+\Z")
_CAPITALISED_AFTER = Regex(r"(?:(?:-[a-z]+)?[ -][A-Z]\w*)*")
_CAPITAL_BEFORE, _CAPITAL_AFTER = Regex(r"\b[A-Z][\w.’'-]* \Z"), Regex(r" [A-Z]")
_IN_BRACKETS = Regex(rf"[^()\n]{{0,{_LONGEST_IN_BRACKETS}}}\)")
"""Where capitals tell what an acronym is made of: “Soho (SOuth of HOllywood Road)”."""


@rule(
    Bad("[[THe]] mayor of [[LOndon]] met them.", fixed="The mayor of London met them."),
    Bad("[[DIdn’t]] they go?", fixed="Didn’t they go?"),
    Bad("She sold an [[IPhone]]. IPhone sales fell.", fixed="She sold an iPhone. IPhone sales fell."),
    Good("Two MPs and three TVs have IDs, the PhDs of eBay. EBay said okay; OKay is OK, and they OKed it."),
    Good("It stands in Soho (SOuth of HOllywood Road), and LaTeX is IOrder or `THe`."),
    Good("It runs bash, the GNU Bourne Again SHell, and a ping is a Packet INternet Groper; [GEnie] is one."),
    Bad("The [[MInister]] Ann Lind met [[THe]] Sun's editor.", fixed="The Minister Ann Lind met The Sun's editor."),
    Good("He met her on the GEnie service in the spring."),
    Good("The ST and the STorm are machines. It ran on the BRidge, and the BRidge is a network."),
    Good("Each HAL is a Humanly programmed ALgorithm."),
    Good("A NGo, a BMer and two PAs in HMrc; the probe OSIRIS-REx."),
    family="spelling",
    languages=("en",),
    severity="error",
)
def doubled_capital(document: Document) -> Iterator[Finding]:
    """A word that begins with two capitals, as when the shift key is held too long: “THe”, “LOndon”.

    Only ordinary words and well-known names are reported. Plurals of abbreviations (“MPs”, “IDs”), names that are
    written that way, and capitals that show what an acronym stands for are left alone. In “IPhone” the first capital is
    the wrong one.
    """
    if slips := {word for word in document.capitals if word[:2].isupper() and _is_slip(word)}:
        for word in document.words_written(slips):
            is_acronym = _explains(document.prose, word.start) or _ends_acronym(document.prose, word.start)
            if not (
                is_acronym
                or _is_name(document, word)
                or _is_coined(document, word)
                or _spells_acronym(document, word)
                or is_code_line(document, word.start)
            ):
                yield from _found(document, word)


def _found(document: Document, word: Word) -> Iterator[Finding]:
    is_product = _is_product(word.text)
    if is_product and document.begins_sentence(word.start):
        return
    right = "i" + word.text[1:] if is_product else word.text[0] + word.text[1:].lower()
    fix = Fix.replace(word.span, right, "unsafe" if is_product else "safe")
    yield Finding(word.span, f"“{word.text}” begins with two capitals", (right,), fix)


def _is_product(word: str) -> bool:
    """Whether the word is an ordinary one after an “I”, as in the names of products that begin with a small “i”."""
    return word[0] == "I" and Lexicon.of("en").frequency(word[1:].lower()) >= _ORDINARY


def _is_slip(word: str) -> bool:
    """Whether the word would be an ordinary one with one capital, and is no plural of an abbreviation."""
    small = word.lower()
    if _TWO.fullmatch(word) is None or (word.endswith("s") and len(word) == len("MPs")) or small in _NOT_SLIPS:
        return False
    return Lexicon.of("en").frequency(small.replace("’", "'")) >= _ORDINARY


def _is_name(document: Document, word: Word) -> bool:
    """Whether the article writes it so again, or the capitals alone, and never with one capital: “STe”, “ST”."""
    if _is_product(word.text) or document.begins_sentence(word.start) or word.text.title() in document.vocabulary:
        return False
    return word.text[:2] in document.vocabulary or document.words.texts.count(word.text) > 1


def _is_coined(document: Document, word: Word) -> bool:
    """Whether an ordinary word that no name begins has its capitals inside a sentence, as what a firm made up has."""
    name = folded(word.text)
    is_known = name in Capitals.known() or is_common(name) or opens(name) or not is_ordinary(name)
    if is_known or _is_product(word.text) or document.begins_sentence(word.start):
        return False
    block = document.block_at(word.start)
    before = _CAPITAL_BEFORE.left_of(document.prose, word.start, _LONGEST_WORD)
    after = _CAPITAL_AFTER.match(document.prose, word.end)
    return block is not None and block.kind not in ("title", "heading") and not before and not after


def _ends_acronym(prose: str, start: int) -> bool:
    """Whether a hyphen joins the word to letters in capitals: “OSIRIS-REx”."""
    return prose[max(0, start - 3) : start - 1].isupper() and prose[start - 1 : start] == "-"


def _spells_acronym(document: Document, word: Word) -> bool:
    """Whether the capitals of the word and of those beside it make a word of the article: “Open SHip”, of an OSH."""
    start = max(0, word.start - _LONGEST_NAME)
    before = _CAPITALISED.search(document.prose, start, word.start)
    after = _CAPITALISED_AFTER.match(document.prose, word.end)
    left, right = (_capitals(match[0] if match else "") for match in (before, after))
    spelt = (
        left[cut:] + word.text[:2].lower() + right[:end]
        for cut in range(len(left) + 1)
        for end in range(len(right) + 1)
    )
    acronyms = {letters for letters in spelt if len(letters) >= _FEWEST_CAPITALS}
    if not acronyms.isdisjoint(document.folded_vocabulary):
        return True
    longest = left + word.text[:2].lower() + right
    return len(longest) > _FEWEST_CAPITALS and any(other.endswith(longest) for other in document.folded_vocabulary)


def _capitals(text: str) -> str:
    return "".join(filter(str.isupper, text)).lower()


def _explains(prose: str, start: int) -> bool:
    """Whether the word stands in brackets, where such capitals tell what an acronym is made of."""
    if prose[start - 1 : start] == "[":
        return True
    opening = prose.rfind("(", max(0, start - _LONGEST_IN_BRACKETS), start)
    return opening >= 0 and ")" not in prose[opening:start] and _IN_BRACKETS.match(prose, start) is not None
