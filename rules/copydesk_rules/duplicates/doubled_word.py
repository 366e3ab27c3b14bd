"""A word typed twice in a row."""

from collections.abc import Iterator, Sequence

from copydesk import Bad, Document, Finding, Fix, Good, Lexicon, Regex, Span, Word, rule
from copydesk_rules.dates.calendar import MONTHS
from copydesk_rules.duplicates.clauses import is_left_over, may_divide, words_before
from copydesk_rules.duplicates.doubled_around import doubled_around
from copydesk_rules.duplicates.doubled_in import DOUBLED_IN
from copydesk_rules.duplicates.doubled_names import is_doubled_name
from copydesk_rules.duplicates.doubled_terms import DoubledTerms
from copydesk_rules.duplicates.doubled_units import doubled_units
from copydesk_rules.duplicates.repetition import twice
from copydesk_rules.listings import is_code_line
from copydesk_rules.quoted import is_marked_up
from copydesk_rules.spelling.vocabulary import FUNCTION_WORDS
from copydesk_rules.transcripts import is_transcript
from copydesk_rules.words.determiners import DETERMINERS
from copydesk_rules.words.verbs import MAKING

_MEANT = frozenset(
    # by grammar: “she had had enough”, “the book that that man wrote”
    "had that"
    # for emphasis: “very very cold”, “no no”
    " very so no yes gimme sweet"
    # as sounds are written
    " bye ha hey ho hi oh ah la na da blah tut knock hear chop choo chew tick tock boo zoom bang dum cha"
    " pom tsk yada mah quack woof beep hush rah ding dong ping yum honk hip aye nah ooh uh um er hmm"
    # as an idiom: “she points no fingers, and names names”
    " names"
    # as words of other languages are made
    " mahi ylang piri peri bora agar tuk boda"
    # as keys are pressed
    " alt escape esc ctrl"
    # as the largest numbers are made
    " quadrillion quintillion".split()
)
_AFTER_ONE_THAT = frozenset("it he she they we the a an his their our".split())
"""Pronouns that head a clause, so that no “that book” follows the first “that”."""
_STRESSED = frozenset("many much long far really too please do".split())
_JOINS = ("-", "–", "/", "_")
_COMPOUND_ENDS = frozenset("in on at up off out over down by".split())
"""What the last part of a compound may be, before the same word on its own: “the line-up up to an hour before”."""
_INSIDE_A_NAME = (".", "_", "/", "@")
_OPTION = Regex(r"(?<![\w-])--\Z")
_OPENING, _CLOSING = "\"“‘'[", "\"”’']"
"""Marks around two words that are a term by themselves: “done done”."""
_BEFORE_CALLS, _AFTER_CALLS = "\"“”‘'(,;:.!?…—–\n", ",.!?…—–;\"”’'"
"""Marks around two words that are all that somebody says: “Well well,” “There there, child.”"""
_LONGEST_DAY = 8
_FARTHEST_VERB = 4
"""Words from a particle back to the verb that it may belong to: “turn the old heating on on Monday”."""
_NUMBERS = frozenset("hundred thousand million billion trillion".split())
_OFFICES = frozenset("lady ladies minister ministers gentleman gentlemen".split())
"""What “first” makes an office of: “the first first lady who was born abroad”."""
_PARTICLES = frozenset("in on at".split())
_PHRASAL = frozenset(
    "look looks looked looking log logs logged logging come comes came coming go goes went going gone"
    " move moves moved moving get gets got getting break breaks broke breaking drop drops dropped"
    " dropping join joins joined joining carry carries carried carrying hold holds held holding turn"
    " turns turned turning check checks checked checking settle settled step stepped kick kicks kicked"
    " kicking call calls called calling keep keeps kept keeping fit fits fitted fitting live lives lived"
    " living believe believes believed believing sign signs signed signing give gives gave given giving"
    " rein reins reined reining put puts putting bring brings brought bringing take takes took taken taking"
    " ask asks asked asking aim aims aimed aiming work works worked working pass passes passed passing stand"
    " stands stood standing stop stops stopped stopping fly flies flew flying lock locks locked locking plug"
    " plugs plugged plugging set sets setting tune tunes tuned tuning vote votes voted voting trade trades"
    " traded trading phone phones phoned phoning pay pays paid paying".split()
)
"""Verbs that end in a particle, after which another may follow: “looking at at the moment”, “came in in May”."""
_GIVING = frozenset(
    "give gives gave giving given tell tells told show shows showed earn earned earns win wins won cost"
    " costs offer offered offers bring brings brought teach taught send sent lend lent pay paid leave"
    " left make made makes buy bought grant granted deny denied allow allowed hand handed get got find"
    " found cook cooked wish wished ask asked let lets help helped see saw".split()
)
"""Verbs with two objects: “gave her her first win”."""
_AFTER_AT = frozenset("the this that present least most any all home work".split())
_FORERUNNERS = ("grand", "aunt", "uncle", "niece", "nephew")
"""What follows “great great”, which some write without hyphens."""
_LATIN_ENDINGS = ("us", "um", "is", "es", "ae", "ii", "a", "or", "ans", "ens")
_DATED = Regex(r"\d(?:st|nd|rd|th)?(?: of)? \Z")
_MONTHS = frozenset(map(str.lower, MONTHS))
_OPENERS = frozenset("it they we but and however".split())
"""Words that open sentences, and with two capitals no name."""
_RARE = 300
"""Uses in the word list below which a word after a capitalised one may be Latin: “Pan troglodytes troglodytes”."""
_FEWEST_OF_TERM = 3
_OPERATORS = frozenset(("and", "or"))
_NEVER_NOUNS = ("ly", "able", "ible")
"""How words end that make nothing what it is: “made available available to them”, but “what makes a city city”."""
_LONG_COMPOUND = Regex(r"(?:[^\W\d_]+-){2,}\Z")
_OBJECTS = frozenset("her you it us".split())
_PARTS = frozenset("one two three some many most each several none all both any few half".split())
"""What is of something: “one of her her dogs” has one word too many."""
_ENDING_A_CLAUSE = _GIVING | frozenset("of on in at about with for from to by back".split())
"""Words after which a pronoun may end one clause and the same pronoun begin another."""


@rule(
    Bad("Paris in [[the the]] spring.", fixed="Paris in the spring."),
    Bad("Polls open on 1 [[May May]], he said. [[It It]] rained.", fixed="Polls open on 1 May, he said. It rained."),
    Bad("The talks ended [[on\non]] Tuesday.", fixed="The talks ended on Tuesday."),
    Bad("[[The the]] minister resigned.", fixed="The minister resigned."),
    Bad(
        "He said it [[is is]] expected, and they [[don't don’t]] know.",
        fixed="He said it is expected, and they don't know.",
    ),
    Bad("They had [[to **to]]** leave."),
    Bad(
        "He called [[the the]] US plan odd, made [[entirely entirely]] of gas.",
        fixed="He called the US plan odd, made entirely of gas.",
    ),
    Good("She said that that was so, and that he had had enough."),
    Good("It was a very very long day in New York New York."),
    Bad("Shares [[rose slightly rose]] on Monday.", fixed="Shares rose slightly on Monday."),
    Good("Those who came early came by train; it has always been and always will be so."),
    Good("It was a non-denial denial. He ate mahi mahi, one of 1.3 quadrillion quadrillion."),
    Bad("They read the [[names names]] of all.", fixed="They read the names of all."),
    Bad("The 50[[th th]] fair cost 15.8[[m m]] pounds.", fixed="The 50th fair cost 15.8m pounds."),
    Bad("They work. Stir [[in in]] the cheese.", fixed="They work. Stir in the cheese."),
    Good("The line-up up to Monday is in the check-in in the hall."),
    Good("“Well well,” he said. “There there, child.” Night night!"),
    Good("Duran Duran sang “la la la”, and she answered: “No, no. Bye bye.”"),
    Good(
        "The chimpanzee subspecies *Pan troglodytes troglodytes* is threatened. *Glossina morsitans morsitans* bit him."
    ),
    family="duplicates",
    severity="error",
)
def doubled_word(document: Document, *, language: str = "en") -> Iterator[Finding]:
    """A word typed twice in a row, such as “the the”.

    The eye reads it once, most of all where the line ends between the two. A verb on both sides of its adverb, “rose
    slightly rose”, is found as well. Left alone are doublings that grammar or
    speech asks for (“had had”, “that that”, “very very”, “bye bye”), names (“Duran Duran”), Latin terms, whatever
    stands three times, code and listings, entries of an index, and what a text doubles again and again. Where the two
    may belong to two parts of the sentence (“looking at at the moment”, “what it is is a beginning”, “those who came
    came late”, “gave her her first win”) or one may stress the other, it is a remark without a fix. The fix is safe
    where no part of a sentence can end with the word, as with “the” and “and”. In a transcript, which writes down how
    people speak, it is a remark too. `language` is that of the configuration, and words that its grammar doubles are
    left alone: “Werte, die die Gruppe teilt”, “nous nous rendons”.
    """
    words, texts = document.words, document.folded_words
    found = list(twice(texts, 1))
    terms = DoubledTerms.of(document, found) if len(found) >= _FEWEST_OF_TERM else None
    for index in found:
        word, first, second = texts[index], words[index], words[index + 1]
        before = words[index - 1].text if index > 0 else ""
        after = words[index + 2].text if index + 2 < len(words) else ""
        is_doubled = _is_doubled(document.prose, document.text(Span(first.end, second.start)), first, second)
        if (is_doubled or is_doubled_name(document, index)) and not (
            _is_meant(word, before, after)
            or word in DOUBLED_IN.get(language, ())
            or _is_call(document.prose, first, second)
            or (terms and terms.hold(document, word, first.start))
            or _are_apart(document, first, second, before, after)
            or _ends_name(document, first, second)
        ):
            yield _finding(document, word, first, second, after)
    for span, again in doubled_units(document):
        end = document.text(again).strip()
        yield Finding(span, f"“{end}” stands twice in a row", (end,), Fix.replace(again, "", "unsafe"))
    for span, again in doubled_around(document) if language == "en" else ():
        rest = document.text(Span(span.start, again.start))
        message = f"“{document.text(again).strip()}” stands on both sides of a word"
        fix = Fix.replace(again, "", "unsafe")
        yield Finding(span, message, (rest,), fix, "info" if is_transcript(document) else None)


def _finding(document: Document, word: str, first: Word, second: Word, after: str) -> Finding:
    """The finding of a word that stands twice, as sure as the words before it and after it make it."""
    span, message = Span(first.start, second.end), f"“{second.text}” stands twice in a row"
    earlier = words_before(document, first.start)
    if _may_be_meant(word, earlier, after) or may_divide(word, earlier):
        return Finding(span, f"{message}, perhaps on purpose", (first.text,), severity="info")
    again, spoken = Span(first.end, second.end), is_transcript(document)
    fix = Fix.replace(again, "", "safe" if is_left_over(word, earlier) and not spoken else "unsafe")
    return Finding(span, message, (first.text,), fix, "info" if spoken else None)


def _ends_name(document: Document, first: Word, second: Word) -> bool:
    """Whether a capital inside a sentence makes a name of the first of the two: “the LDK Node node”."""
    return first.text[0].isupper() and second.text.islower() and not document.begins_sentence(first.start)


def _is_doubled(prose: str, between: str, first: Word, second: Word) -> bool:
    """Whether nothing but space lies between two equal words, and neither is a part of a compound or a name."""
    if between.strip(" \u00a0") or not second.text[0].isalpha():
        return False
    if not second.text.islower() and not _is_doubled_capital(prose, first, second):
        return False
    left, right = prose[max(0, first.start - 1) : first.start], prose[second.end : second.end + 1]
    if prose.startswith(" ...", second.end):  # “merge number number ...”: as many as you like
        return False
    if left == "-" and _OPTION.left_of(prose, first.start):  # “--output output.pto”
        return False
    if right in _JOINS or left in _INSIDE_A_NAME or (left in _JOINS and second.text in _COMPOUND_ENDS):
        return False
    closing = prose[second.end : second.end + 2].lstrip(".,")[:1]
    is_denied = left == "-" and prose[: first.start].endswith("non-")
    is_term = left and closing and left in _OPENING and closing in _CLOSING
    return not is_term and not is_denied


def _is_doubled_capital(prose: str, first: Word, second: Word) -> bool:
    """Whether a word with a capital is doubled where no name is: a month of a date, “It It was”."""
    word = second.text.lower()
    if first.text != second.text or not second.text.istitle():
        return False
    if word in _MONTHS:
        return _DATED.left_of(prose, first.start, _LONGEST_DAY) is not None
    opens = prose[max(0, first.start - 2) : first.start] in ("", ". ", "\n\n", "? ", "! ")
    return opens and word in _OPENERS and prose[second.end : second.end + 2].strip(" ").islower()


def _are_apart(document: Document, first: Word, second: Word, before: str, after: str) -> bool:
    """Whether the two are an acronym and a word, a name and what makes it one, a term and its variable, or code.

    “IS is”, “an and or or form”, “what makes a city city”, “handle *handle*”, “phase-of-the-moon-bug bug”.
    """
    if second.text in _OPERATORS and not _OPERATORS.isdisjoint((before.lower(), after.lower())):
        return True
    if len(first.text) > 1 and first.text.isupper() and second.text.islower():
        return True
    is_small = second.text in FUNCTION_WORDS or second.text.endswith(_NEVER_NOUNS)
    if (before.lower() in MAKING and not is_small) or _LONG_COMPOUND.left_of(document.prose, first.start):
        return True
    if is_code_line(document, first.start):
        return True
    return not is_small and is_marked_up(document, Span(first.end - 1, second.start + 1))


def _is_meant(word: str, before: str, after: str) -> bool:
    """Whether the word is doubled on purpose wherever it is: by grammar, in speech, in a number, in Latin."""
    if word == "that" and after.lower() in _AFTER_ONE_THAT:
        return False
    if word == "names" and before.lower() in DETERMINERS:
        return False
    if word in _MEANT or (before.istitle() and _is_latin(word)):
        return True
    if word == "great":
        return after.startswith(_FORERUNNERS)
    return (word in _NUMBERS and before.lower() in ("a", "one")) or (
        word == "there" and before.lower() in ("a", "no", "any")
    )


def _is_call(prose: str, first: Word, second: Word) -> bool:
    """Whether the two are all that is said between marks, as people say it to each other."""
    before = prose[max(0, first.start - 2) : first.start].strip(" ")[-1:]
    after = prose[second.end : second.end + 1]
    return (not before or before in _BEFORE_CALLS) and bool(after) and after in _AFTER_CALLS


def _may_be_meant(word: str, earlier: Sequence[str], after: str) -> bool:
    """Whether the first of the two may belong to the words before it and the second to the one after, or stress it."""
    if word == "at":
        return not _PHRASAL.isdisjoint(earlier[-1:]) and after.lower() in _AFTER_AT
    if word in _PARTICLES:
        return not _PHRASAL.isdisjoint(earlier[-_FARTHEST_VERB:])
    if word == "first" and after.lower() in _OFFICES:
        return True
    is_object = word in _OBJECTS and not _ENDING_A_CLAUSE.isdisjoint(earlier[-1:])
    return word in _STRESSED or (is_object and not (earlier[-1] == "of" and not _PARTS.isdisjoint(earlier[-2:-1])))


def _is_latin(word: str) -> bool:
    """Whether the word may be the second part of a species’ name, which some subspecies repeat."""
    return word.endswith(_LATIN_ENDINGS) and Lexicon.of("en").frequency(word) < _RARE
