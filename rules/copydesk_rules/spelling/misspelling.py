"""A misspelt word."""

from collections import Counter
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Repository, Span, in_case_of, repository_rule
from copydesk_rules.spelling.misspellings.corrections import LISTED
from copydesk_rules.spelling.misspellings.unknown_words import LIKELY, Facts, unknown_words

_SURE = 3.2
"""The sureness from which a misspelling is an error."""
_LISTED_LANGUAGES = ("en", "de", "es", "eu", "fr", "it", "lv", "nl", "pt", "ru")
"""Those of which pyspellchecker carries the words."""
_ESTABLISHED = 3
"""Articles in which a word stands, from which that is how it is spelt."""
_SURER_THAN_USE = LISTED / 2
"""The sureness against which it does not help that other articles spell a word so too: that of listed ones."""


def _why_silent(document: Document, span: Span, *, accept: tuple[str, ...] = (), language: str = "en") -> str | None:
    from copydesk_rules.spelling.misspellings.reasons import why_silent  # for a person who asks; no run needs it

    return why_silent(document, span, accept=accept, language=language)


@repository_rule(
    Bad("They speak the same [[langauge]].", fixed="They speak the same language."),
    Bad(
        "It was [[definately]] a [[neccesary]] step for the [[enviroment]].",
        fixed="It was definitely a necessary step for the environment.",
    ),
    Bad(
        "The [[previou]] day of [[violencd]] left it a [[religiou]] one.",
        fixed="The previous day of violence left it a religious one.",
    ),
    Bad("A low-[[incmoe]] town; a [[nucler]]-powered ship.", fixed="A low-income town; a nuclear-powered ship."),
    Bad("A [[disagreem ent]] on [[leg islation]].", fixed="A disagreement on legislation."),
    Bad("The Human [[Fertikisation]] Authority met.", fixed="The Human Fertilisation Authority met."),
    Bad(
        "It [[triggeres]] a [[competive]] sale of [[entitities]] and is [[writeing]] of it.",
        fixed="It triggers a competitive sale of entities and is writing of it.",
    ),
    Bad(
        "The [[sytax]] of it, by the [[Simplfied]] BSD License, [[progapates]]. It is by Gehm [[Infrastracture]].",
        suggestions=("syntax", "Simplified", "propagates", "Infrastructure"),
    ),
    Bad(
        "A Professor of [[Obdtetrics]] met the National Association of British and Irish [[Mjllers]].",
        suggestions=("Obstetrics", "Millers"),
    ),
    Bad(
        "Many American [[companeis]] left. Another [[facttor]] is the price, and Rail [[workersa]] said so.",
        fixed="Many American companies left. Another factor is the price, and Rail workers said so.",
    ),
    Good(
        "Homo habilus, Rosa multiflorus and Crax globulosa; Lens culinarius is a lentil, and Au. anamensis was found.",
        path="a.txt",
    ),
    Good("The Minister for Transport met a Professor of Sanskrit and the Society of Wrenby."),
    Bad("She [[tooked]] the [[freezed]] peas and [[wrotes]] home.", fixed="She took the frozen peas and wrote home."),
    Bad(
        "A [[midleware]] of the Core [[sevrice]] calls the zquery [[fucntions]] of a [[psuedo]]-random walk.",
        fixed="A middleware of the Core service calls the zquery functions of a pseudo-random walk.",
    ),
    Bad("A bridge is [[contructed]] there.", fixed="A bridge is constructed there."),
    Bad("It is marked as “[[depracated]]” now.", suggestions=("deprecated",)),
    Good("It was found near Au. amenensis, Iris germanicus and N. meningitidus; hodling is a yeet.", path="a.txt"),
    Good("They sang the zquery allegretta tutta of a “froblim”.", path="a.txt"),
    Good("A requestor has two decryptors to compatibilize; the incrementality of a scripty replacee; its spspend."),
    Good("A criss-crossed mythes-en of knick-knacks on the fleur-de-lis.", path="a.txt"),
    Bad("It is a long-term [[definately]].", fixed="It is a long-term definitely."),
    Bad("The council’s [[goverment]]’s plans.", fixed="The council’s government’s plans."),
    Bad(
        "[[Alot]] of it is in [[thier]] hands. [[Accomodation]] is dear.\n\n## Notes on [[Infrastrucure]]",
        fixed="A lot of it is in their hands. Accommodation is dear.\n\n## Notes on Infrastructure",
    ),
    Bad(
        "They sent [[informa tion]] at the end [[ofthe]] week, and more [[informationabout]] it.",
        fixed="They sent information at the end of the week, and more information about it.",
    ),
    Bad(
        "The [[nanoparticals]] came on 12 [[Jun e]], and [[nows]] the time.",
        fixed="The nanoparticles came on 12 June, and now's the time.",
    ),
    Good("A propyne tank and the synthetase of it were unplaited; plan b, see d, the y axis. Jan e", path="a.txt"),
    Bad("Each [[questionare]] asks for two [[countrys]].", fixed="Each questionnaire asks for two countries."),
    Bad(
        "The [[documention]] was [[formated]] with a [[fuction]].",
        fixed="The documentation was formatted with a function.",
    ),
    Good("A researchy get-togethers person took O(logn) steps; gossipd is unmarshalled.", path="a.txt"),
    Bad(
        "“[[Everthing]] was dry,” he said. [[Howver]], it rained.",
        fixed="“Everything was dry,” he said. However, it rained.",
    ),
    Good("Felicita Oberhuber made lutes, as luthiers do. Horacia Bell, a doula, sang."),
    Good("It was Rob Stradling, and not Grant Sturdling, who came; Will Hurtling was late."),
    Good("Mian said that Colum McCann and Wil Shriner met Sayed Badreya."),
    Good("Mr Shepard, of Batchelor, met Walter Salles and Ben Wratten. Liffe said nothing."),
    Good("- angelsl\n- vessle\n\nType (U)nconfned to go on.", path="a.md"),
    Good("The kubelet is async; the multisig wallet and its mempool need a rebase."),
    Good("The colour of the neighbour’s organisation; the color of the neighbor’s organization."),
    Good("They pre-emptively co-opted it, non-hierarchically.", path="a.txt"),
    Good("An unreplaceable, non-linear, machine-readable skillset with a dataset’s metadata."),
    Bad("They were [[workin]] on the road in May.", fixed="They were working on the road in May."),
    Good("“We were workin on it,” he said, and took the insulin, maturin and all."),
    Good("See `langauge`, langauge.txt, /langauge, @langauge, #langauge and https://example.org/langauge."),
    Good("The froblin is small. A froblin, as all froblins, sleeps; so does the froblin."),
    Good("“[e]ventually it [would] replac[e] the langauge[s]; [d]issolution.”"),
    Good("Es un hombre de familia y su presidente, por una alternativa en las ceremonias de los dias.", path="a.txt"),
    Good("ii  base-pwd    3.5.51     amd64     base system master passwor\n\nRun agetty --noclear now.", path="a.txt"),
    Good("It asked Mr. Soley, the firm Analysys said, and then Analysys says more.\n\nChangning district is new."),
    Good(
        "The term perfory is used; calculation *in natura* of *Quercus vulgare*; “Buenas noches, democratas.”",
        path="a.md",
    ),
    Good("They use [Quikly](https://quikly.example) and <a href='https://h.example/quikly'>quikly</a>.", path="a.md"),
    Good("Lokomotive Leipzig won. It was published by tredition."),
    Good("Luis Companys spoke; then Companys felt obliged to yield.\n\nCompanys backed down."),
    Good("It is a technologised and supervisable mill of late industrialisers."),
    Good("The <i>res publica</i> and the <em>terra firmata</em> of it.", path="a.html"),
    Good(
        "They use [quikly-store](https://h.example/quikly-store) and [my-quikly](https://h.example/my-quikly).",
        path="a.md",
    ),
    Bad(
        "See [the [[langauge]] list](https://h.example/langauge-list).",
        fixed="See [the language list](https://h.example/langauge-list).",
        path="a.md",
    ),
    Good("The soldier wrote: “Yore leter is jist rite, and I wil wate for anuther one of them, deer frend.”"),
    Good("Thou takest it, and a fool answereth; it was a looooong day, with a doner kebab."),
    Good("Each moby is full. A moby, two mobies, and the moby.", path="a.txt"),
    Good("The word “langauge” and the *weltschmerz* of it; Crocodilus porosus was dancin’."),
    Good("Uncuddled whats-new files of education-highschool; an example of fset, and fset, and fset.", path="a.txt"),
    Good("The froblin is a vessle.", others={"b.md": "A vessle, not a vessel.", "c.md": "The vessle and its froblin."}),
    gather=unknown_words,
    family="spelling",
    severity="error",
    languages=_LISTED_LANGUAGES,
    why=_why_silent,
)
def misspelling(repository: Repository[Facts]) -> Iterator[tuple[str, Finding]]:
    """A misspelt word.

    An error where only one correction is likely, a warning where several are, and a remark where the word is merely
    unknown and close to a known one. The fix of an error is safe, with five exceptions: it changes the number of a
    noun, as in “informations”; an article may be glued to the word; either of two words may be meant; it makes two
    words of what may be a single one with a slip; or the article has code, and the word, which no list of misspellings
    has, may be the name of a program. A quotation with several unknown words keeps the spelling of whoever wrote it.

    British, American, Canadian and Australian forms are all right, and so are compounds, derivations, terms of
    computing, and words that the article uses again and again or that several articles use. Left alone are code,
    addresses, file names, Latin names, words set off by quotation marks or italics, words that an editor altered in
    brackets (“[e]ventually”), lines of listings, sentences of another language, and what is introduced as a name.

    `accept` lists words that are right in your articles, or patterns between slashes, as in `/kube.*/`; `copydesk words
    accept` adds to it. `language` is that of the configuration; in languages other than English only words in small
    letters are checked, and stretches of English are left alone.
    """
    articles = Counter(word for facts in repository.facts.values() for word in facts["unknown"])
    for path in repository.checked:
        facts = repository.facts[path]
        for written, start, guesses in facts["cases"]:
            sureness = guesses[0][1]
            if sureness > _SURER_THAN_USE or articles[written.lower()] < _ESTABLISHED:
                rights = tuple(in_case_of(written, right) for right, _ in guesses)
                yield path, _finding(written, start, rights, sureness, has_code=facts["has_code"])


def _finding(written: str, start: int, rights: tuple[str, ...], sureness: float, *, has_code: bool) -> Finding:
    span = Span(start, start + len(written))
    if sureness < LIKELY:
        message = f"“{written}” is in no list of words; did you mean “{rights[0]}”?"
        return Finding(span, message, rights, severity="info")
    sure = sureness >= _SURE
    may_be_program = has_code and sureness <= _SURER_THAN_USE
    is_safe = sure and not may_be_program and _is_plain(written, rights, sureness)
    fix = Fix.replace(span, rights[0], "safe" if is_safe else "unsafe")
    message = f"“{written}” looks like a misspelling of “{rights[0]}”"
    return Finding(span, message, rights, fix, "error" if sure else "warning")


def _is_plain(written: str, rights: tuple[str, ...], sureness: float) -> bool:
    """Whether nothing but the first correction can be meant, and the sentence around need not change with it."""
    is_ambiguous = sureness > _SURER_THAN_USE and len(rights) > 1
    may_be_one = " " in rights[0] and any(" " not in right for right in rights)
    return not (is_ambiguous or may_be_one) and written not in (f"{rights[0]}s", f"{rights[0]}a")
