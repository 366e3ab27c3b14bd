"""Words after which a sentence hardly ends, as they ask for more, grouped by what they ask for."""

from copydesk import Regex
from copydesk_rules.dates.calendar import WEEKDAYS
from copydesk_rules.words import determiners
from copydesk_rules.words.number_words import ONES, TEENS, TENS

IS_NOW = frozenset(("what", verb, now) for verb in ("is", "are", "was", "were") for now in ("now", "then"))
"""What stands before the present name of something: “what is now Ghana”."""
NUMBERS = frozenset((*ONES, *TEENS, *TENS)).union(
    "hundred thousand million billion trillion mln bn dozen several few point second".split()
)
"""Words after which something counted follows."""
MODIFYING = (
    "-run", "-owned", "-based", "-led", "-backed", "-style", "-controlled", "-listed", "-funded", "-wide", "-level",
    "-class", "-speaking", "-born", "-era", "-bound", "-winning",
)  # fmt: skip
"""Endings of compounds that stand before a noun: “state-owned”."""
RANKED = frozenset("number no least at".split())
"""Before a number these leave nothing to be counted: “the world number one”."""
LEADING = frozenset("another every some many more most its key than mean means meaning meant ensure".split())
"""Words that hardly ever end a sentence."""
DETERMINERS = determiners.DETERMINERS.union(determiners.INDEFINITE)
MODALS = frozenset(
    "to will would can could may might must should cannot not don't doesn't didn't don’t doesn’t didn’t".split()
)
"""Words before a verb without an ending."""
PURPOSES = frozenset(
    "approval permission plan plans bid right rights licence license agreement decision offer ability attempt attempts"
    " effort efforts move deal order option pressure power chance opportunity used".split()
)
"""Nouns before “to” and a verb, and “used”."""
HAVING = frozenset("has have had".split())
BEING = frozenset("is are was were be been it 's".split())
ADVERBS = frozenset("not never already also now just even only really still ever very too quite so".split())
"""Small adverbs that may stand between a verb and what it goes with."""
PARTICLES = frozenset("up down off out over".split())
"""Adverbs that make one verb with the verb before them: “pushing up”."""
INTRANSITIVE = frozenset(
    "come go act play follow die live leave work continue do be begin start run happen arrive appear rise fall win"
    " risen fallen grown gone died left started begun happened worked changed failed arrived ended".split()
)
"""Verbs that need no object, and participles of such."""
WHEN = frozenset(
    "a yesterday today tonight here there last this week month year night earlier later ago now recently morning"
    " afternoon evening also again".split()
).union(map(str.lower, WEEKDAYS))
"""Words that tell when or where, and may stand before or after a clause."""
CONTRACTED = Regex(r"(?:i|it|he|she|they|we|you|that|there|here|what|who|let)['’]\w|\w+n['’]t\Z")
"""A verb that is written together with its subject, or with “not”: “it’s”, “doesn’t”."""
LOOSE = frozenset("there here then now thus again finally soon still".split())
"""Adverbs that may open a clause: “and there I saw it”."""
ASKING = frozenset("ask asks asked asking".split())
"""Verbs of asking, whose hearer may stand after them."""
FEELING = frozenset(
    "possible clear sure amazed glad satisfied confident likely unlikely certain surprised happy sorry afraid convinced"
    " aware delighted disappointed pleased worried concerned hopeful optimistic obvious evident apparent doubtful"
    " probable conceivable inconceivable unthinkable plausible inevitable".split()
)
"""Adjectives before such a clause: “it is possible Kenya will”."""
THOUGHTS = frozenset(
    "possibility chance fear fears hope hopes feeling belief suggestion suggestions impression evidence sign signs"
    " rumour rumours rumors speculation likelihood odds news prospect way".split()
)
"""Nouns before such a clause: “a feeling Kenya had been asked”."""
TITLED = frozenset(
    "album EP song single film movie show programme program series book novel track hit magazine newspaper play musical"
    " ballad tune opera sitcom drama game piece provider engine brand label band group class collection act journal"
    " website comedy documentary story media union organization organisation charity box button checkbox menu tab"
    " dialog".split()
)
"""What has a title or a brand, which may begin with any word: “the song Take the Road”."""
TUNES = frozenset("album song novel musical ballad tune opera sitcom comedy".split())
"""Works whose title may begin with “The”."""
LETTERED = frozenset(
    "letter vitamin exhibit size class group grade level plan type division section category ward band tier".split()
)
"""What a letter tells from others of its kind: “class A”."""
WORRIES = frozenset("concern concerns worry worries allegations claims doubts reports warnings".split())
"""Nouns before such a clause, after a verb in “-ing”: “citing concerns Kenya could”."""
EACH = frozenset("every each any".split())
"""Before “time” these make a conjunction of it: “every time Kenya asked”."""
MANY = frozenset("many several few some any no".split())
"""Words of quantity before “more”, after which a noun follows: “several more”."""
VOTING = frozenset("vote votes voted voting".split())
"""Verbs and nouns before the party that is voted for."""
LINKING = BEING | HAVING
"""What may follow a letter, and no article."""
FORMER = ("then-", "ex-", "now-")
"""Beginnings of compounds before an office or a name: “ex-president”."""
SUBORDINATING = frozenset(
    "if when while although though because since unless until once as whenever where given".split()
)
"""Words that open a subordinate clause."""
PREPOSITIONS = frozenset("in for by of with at on to from".split())
BEFORE_SUBORDINATING = frozenset("even so that but and or".split())
"""What may stand before such a word."""
JOINING = frozenset("and but so or".split())
UNENDED = (PREPOSITIONS | DETERMINERS | (BEING - {"it"}) | JOINING).union(
    "which who what why how if because whether than as such when while until between during against among".split()
)
"""Words that a sentence may end with, but only before a stop that nobody forgets."""
ADVERBIAL = frozenset(
    "in on at by for from with after before during last once again then now this later early late since under over"
    " despite yesterday today".split()
)
"""Words that open a phrase of time or place, after which the subject of a clause may come."""
TAKING = frozenset(
    "make makes made take takes took taken have proposed propose hold holds held play plays report reported offer"
    " offers offered give gave given bring brings brought buy buys bought find finds found use uses used receive"
    " receives received send sends sent sign signs signed build built develop develops developed publish published"
    " produce produced create created replicate replicated assign assigns assigned choose chose carry carries carried"
    " cause causes caused raise raises raised launch launches launched impose imposes imposed present presented deliver"
    " delivers delivered deploy deploys deployed approve approves approved unveil unveiled inherit inherited earn earns"
    " earned spend spends spent acquire acquires acquired obtain obtained need needs needed want wants wanted promise"
    " promises promised pledge pledges pledged seek seeks sought".split()
)
"""Verbs that take an object, so that one without belongs to the noun before: “the role Kenya plays in the talks”."""
WITHOUT_OBJECT = frozenset(
    "in at with for from of during since against by among under between through last on to before after when while"
    " until about".split()
)
"""Words after a verb that show that it has no object of its own."""
