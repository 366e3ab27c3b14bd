"""Breaks and gaps at quotations."""

from collections.abc import Iterator

from training.corpora import Sentence
from training.examples import unstopped
from training.namelists import ROLES
from training.rewriting import Invented, Rewriting, Way, quoted

_NAMING = (
    "a report headlined|an article entitled|a book titled|under the title|a sign that read|the slogan|the words"
    "|a song called|with a loud|an emphatic|a poster reading|a message warning|the phrase|sang|singing|the motto"
    "|under the headline|a study entitled|his book|what he called|the so-called|known as|a campaign named|dubbed"
    "|a warning|which states|which reads|a voice telling him|saying|describing it as|a play called|a note saying"
).split("|")


class Quotations(Rewriting):
    """Sentences that are quoted, and who said them."""

    def ways(self) -> dict[str, Way]:
        """The ways of rewriting, by name."""
        return {
            "quotation": self._quotation,
            "no comma before a quotation": self._bare_quotation,
            "attribution": self._attribution,
            "closed quotation": self._closed_quotation,
            "quoted word": self._quoted_word,
            "inverted saying": self._inverted_saying,
            "named quotation": self._named_quotation,
        }

    def _quotation(self, first: Sentence, second: Sentence) -> Iterator[Invented]:
        """“First” ## “Second,” he said."""
        left = unstopped(first)
        mark, end = self._marks()
        yield Invented([*left, *quoted(second, mark, "," + end), *self._saying()], len(left), True)

    def _bare_quotation(self, _: Sentence, second: Sentence) -> Iterator[Invented]:
        """He said “Second.” without the comma: no break."""
        lead = self._lead()
        mark, end = self._marks()
        yield Invented([*lead, *quoted(second, mark, "." + end)], len(lead), False)

    def _attribution(self, first: Sentence, second: Sentence) -> Iterator[Invented]:
        """“First,” he said ## Second."""
        mark, end = self._marks()
        left = [*quoted(first, mark, "," + end), *self._saying()]
        draw = self._rng.random()
        follow = second if draw < 0.3 else self._renamed(second) if draw < 0.6 else quoted(second, mark, "." + end)
        yield Invented([*left, *follow], len(left), True)

    def _closed_quotation(self, first: Sentence, second: Sentence) -> Iterator[Invented]:
        """He said: “First” ## Second, and he called it “a start” ## Second."""
        mark, end = self._marks()
        left = unstopped(first)
        if self._rng.random() < 0.5:
            left = [*self._lead(), *quoted(first, mark, end)]
        elif len(left) > 6:
            cut = len(left) - self._rng.randrange(1, 5)
            left = [*left[:cut], mark + left[cut], *left[cut + 1 :]]
            left[-1] += end
        yield Invented([*left, *(self._renamed(second) if self._rng.random() < 0.6 else second)], len(left), True)

    def _quoted_word(self, first: Sentence, _: Sentence) -> Iterator[Invented]:
        """… the “new” Labour Party …: a quotation before a capital that goes on."""
        mark, end = self._marks()
        for at in range(2, len(first)):
            if first[at][0].isupper() and first[at - 1][-1].isalnum():
                size = min(self._rng.randrange(1, 4), at - 1)
                words = list(first)
                words[at - size] = mark + words[at - size]
                words[at - 1] += end
                yield Invented(words, at, False)

    def _inverted_saying(self, first: Sentence, _: Sentence) -> Iterator[Invented]:
        """“First,” said Nokia chief Tom Day ….: no break after “said”."""
        mark, end = self._marks()
        left = [*quoted(first, mark, "," + end), self._rng.choice(("said", "says", "said", "added", "explained"))]
        who = [*(self._described() if self._rng.random() < 0.5 else self._names.person())]
        who[-1] += self._rng.choice((".", ",", "."))
        yield Invented([*left, *who], len(left), False)

    def _named_quotation(self, first: Sentence, second: Sentence) -> Iterator[Invented]:
        """… an article headlined “Second” …: words that are quoted without a comma before."""
        rng = self._rng
        mark, end = self._marks()
        words = unstopped(second)[: rng.randrange(1, 7)]
        words = [word.strip('"“”,') or word for word in words]
        named = [mark + words[0], *words[1:]]
        named[-1] += end
        after = rng.choice(([], [","], first[-3:]))
        left = [*unstopped(first)[: rng.randrange(3, 9)], *rng.choice(_NAMING).split()]
        left = [*left[:-1], left[-1].strip(",")]
        named[-1] += "," if after == [","] else ""
        yield Invented([*left, *named, *after[1:]], len(left), False)

    def _saying(self) -> list[str]:
        """Who said it, after a quotation."""
        rng, name = self._rng, self._names.person()
        verb = rng.choice(
            ("said", "said", "said", "says", "added", "explained", "told reporters", "told the BBC", "argued")
        )
        subject = rng.choice(
            (["he"], ["she"], ["he"], ["they"], name, name, ["the", rng.choice(ROLES)], ["a", "spokesman"])
        )
        words = (
            [*verb.split(), *subject]
            if len(verb.split()) == 1 and subject[0] not in ("he", "she", "they") and rng.random() < 0.5
            else [*subject, *verb.split()]
        )
        if rng.random() < 0.15:
            words += rng.choice(
                (["on", "Monday"], ["in", "a", "statement"], ["on", "Friday"], ["yesterday"], ["last", "week"])
            )
        return words

    def _lead(self) -> list[str]:
        """Who said it, before a quotation."""
        rng, name = self._rng, self._names.person()
        subject = rng.choice(
            (["He"], ["She"], ["But", "he"], name, name, ["The", rng.choice(ROLES)], ["A", "spokesman"])
        )
        verb = rng.choice(
            "said|said|added|told reporters|told the BBC|says|asked|replied|wrote|wrote on Twitter|said that"
            "|argued|insisted that"
            "|called it|said on Monday|said in a statement|shouted|explained|described it as|read|told him".split("|")
        )
        return [*subject, *verb.split()]
