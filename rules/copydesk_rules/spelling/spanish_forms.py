"""The regular forms of Spanish words, of which the list of words has hardly any: “gobiernos”, “hablaron”, “dicen”.

What is made so is written by the rules of the language, though nobody may ever say it: a list that holds too much
misses a slip, and one that holds too little reports what is right.
"""

from collections.abc import Iterator, Mapping

from copydesk import Regex

_SHORTEST = 4
"""Letters of an infinitive; a shorter one has forms of its own."""
_RAREST, _SHARE, _USED = 50, 20, 900
"""The uses of the rarest words in the list, what part of a word's uses one of its forms has, and how many at most."""

_ALSO = frozenset(
    "cómo dónde adónde cuándo cuánto cuánta cuántos cuántas quién quiénes cuál cuáles aquél aquélla aquéllos aquéllas"
    " éste ésta éstos éstas ése ésa ésos ésas aún sólo caracteres regímenes"
    " soy eres somos sois fui fuiste fue fuimos fuisteis fueron fuera fueras fuéramos fueran fuese fuesen fuere fueren"
    " era eras éramos erais eran seré serás será seremos seréis serán sería serías seríamos serían sea seas seamos sean"
    " sido siendo siéndolo voy vas va vamos vais van iba ibas íbamos iban iré irás irá iremos irán iría irían vaya"
    " vayas vayamos vayan yendo ido he has ha hemos habéis han había habías habíamos habían haya hayas hayamos hayáis"
    " hayan hubo hay habiendo habido estoy estás está estamos estáis están esté estés estén estaré estará estarán"
    " estaría doy das da damos dan di dio dieron dé des den dieran diera veo ves ve vemos ven vi viste vio vimos vieron"
    " vea vean viera vieran viéramos visto viendo veía veían sé sepa sepan quepa hecho dicho puesto escrito abierto"
    " cubierto roto muerto vuelto resuelto cayó cayeron leyó leyeron oyó oyeron huyó huyeron oigo oye oyen oiga oigan"
    .split()
)  # fmt: skip
"""Words that have an accent where they ask, and forms of verbs that follow no rule."""
_MISSING = (
    "controlar programar reprogramar migrar activar desactivar configurar descargar detectar compilar identificar"
    " influenciar identificador controlador desarrollador programador comercial informático críptico interacción"
    " activación indexación compilación reescribir sobrescribir sobreescribir austríaco periodo extraído recompilar"
    " recompilación referenciar reutilizar reutilización liderar particionar descomentar reintentar planificar"
    " planificación portabilidad comunitario menú entregable sincronizar paginar paginador asociador"
).split()
"""Words of our time, and others, that the list lacks."""
_PERSONS = (
    "{0}ía {0}ías {0}íamos {0}íais {0}ían {0}é {0}ás {0}á {0}emos {0}éis {0}án {0}se {0}lo {0}la {0}los {0}las {0}le"
    " {0}les {0}me {0}te {0}nos {1}ndose {1}ndolo {1}ndola {1}ndolos {1}ndolas {1}ndole {1}ndoles {1}ndome {1}ndote"
)
"""What is made of the whole infinitive, what would and will be, and pronouns that are put to it and to a gerund."""
_PAST = (
    "í iste ió isteis ieron ía ías íamos íais ían iera ieras iéramos ierais ieran iese ieses iésemos ieseis iesen iendo"
    " ido ida idos idas"
)
_ENDINGS = {
    "ar": (
        "o as a amos áis an é aste ó asteis aron aba abas ábamos abais aban e es emos éis en ara aras áramos arais aran"
        f" ase ases ásemos aseis asen ad ando ado ada ados adas {_PERSONS.format('ar', 'á')}"
    ).split(),
    "er": f"o es e emos éis en a as amos áis an imos ed {_PAST} {_PERSONS.format('er', 'ié')}".split(),
    "ir": f"o es e imos ís en a as amos áis an id {_PAST} {_PERSONS.format('ir', 'ié')}".split(),
}
_STRESSED = {"ar": "o as a an e es en".split(), "er": "o es e en a as an".split(), "ir": "o es e en a as an".split()}
"""The endings before which the last vowel of the stem is stressed, and may be another: “pienso”, “cuentan”."""
_WEAK = "o es e en a as amos áis an ió ieron iera ieran iese iesen iendo iéndose iéndolo iéndola iéndole".split()
"""Those before which an “e” of verbs in “-ir” may be an “i”, and an “o” a “u”: “pidió”, “durmiendo”."""
_WEAKER = {"e": "i", "o": "u"}
_EVEN = ("agred", "transgred", "merg", "verg", "cern", "hend")
"""The ends of stems in which the “e” of such verbs stays: “agredió”."""
_GLIDING = ("ie", "ió")
"""What begins endings before which it does not, and before which a vowel takes a “y”."""
_BEFORE_E = {"c": "qu", "g": "gu", "z": "c"}
"""How the end of a stem in “-ar” is written before an “e”: “busqué”, “llegue”, “comencé”."""
_BEFORE_A = {"c": "zc", "g": "j", "gu": "g", "qu": "c"}
"""How the end of other stems is written before “a” and “o”: “conozca”, “dirijo”, “sigo”."""
_STRONG = {
    "tener": "tuv", "estar": "estuv", "andar": "anduv", "poner": "pus", "poder": "pud", "saber": "sup", "caber": "cup",
    "haber": "hub", "querer": "quis", "hacer": "hic", "venir": "vin", "decir": "dij", "traer": "traj", "ducir": "duj",
}  # fmt: skip
"""The stems of pasts that have another one, by the end of the infinitive: “mantuvo”, “produjeron”."""
_STRONG_PAST = ("e iste o imos isteis ieron iera ieras iéramos ierais ieran iese ieses iésemos ieseis iesen").split()
_WITH_G = {
    "tener": "teng", "poner": "pong", "venir": "veng", "decir": "dig", "hacer": "hag", "traer": "traig", "caer": "caig",
    "salir": "salg", "valer": "valg",
}  # fmt: skip
_SUBJUNCTIVE = "o a as amos áis an".split()
_FUTURE = {
    "tener": "tendr", "poner": "pondr", "venir": "vendr", "decir": "dir", "hacer": "har", "salir": "saldr",
    "valer": "valdr", "poder": "podr", "saber": "sabr", "haber": "habr", "querer": "querr",
}  # fmt: skip
_FUTURES = "é ás á emos éis án ía ías íamos íais ían".split()
_IRREGULAR = ((_STRONG, _STRONG_PAST), (_WITH_G, _SUBJUNCTIVE), (_FUTURE, _FUTURES))
_WITH_Y = "ó eron era eras eran ese esen endo o es e en a as amos áis an".split()
"""The endings that begin with “y” behind a vowel: “leyó”, “construye”."""
_DIPHTHONGS = {"e": "ie", "o": "ue"}
_ACCENTED = dict(zip("aeiou", "áéíóú", strict=True))
_STRESSED_BEFORE_LAST = Regex(r"(?P<before>[a-zñ]*)(?P<vowel>[aeiou])(?P<after>[^aeiouáéíóú]+[aeiou]n)")
"""A word whose plural shows by an accent where it is stressed: “joven”, “jóvenes”."""
_PLAIN = str.maketrans("áéíóú", "aeiou")


def with_forms(uses: Mapping[str, int]) -> dict[str, int]:
    """The words with their forms, each as often used as a small part of what it is made of."""
    made: dict[str, int] = {}
    uses = dict.fromkeys(_MISSING, _USED) | dict(uses)
    for word, count in uses.items():
        for form in forms_of(word, is_used=count > _RAREST):
            made[form] = max(made.get(form, 0), _RAREST, min(count // _SHARE, _USED))
    return made | dict.fromkeys(_ALSO, _USED) | uses


def forms_of(word: str, *, is_used: bool) -> Iterator[str]:
    """The forms of a word that is used in speech, or only stands in dictionaries."""
    if len(word) >= _SHORTEST and word[-2:] in _ENDINGS:
        yield from _of_verb(word[:-2], word[-2:], is_used=is_used)
    if word.endswith("o"):
        yield from (word[:-1] + ending for ending in ("a", "as", "amente"))
    if word[-1:] in "aeiouáéóú":
        yield f"{word}s"
        yield from (f"{word}n",) if is_used and word[-1:] in "ae" and not word.endswith("ble") else ()
    elif word.endswith("z"):
        yield f"{word[:-1]}ces"
    elif stressed := _STRESSED_BEFORE_LAST.fullmatch(word):
        yield f"{stressed['before']}{_ACCENTED[stressed['vowel']]}{stressed['after']}es"
    elif word[-1:] in "dlnrsj":
        yield f"{word[:-2]}{word[-2:].translate(_PLAIN)}es"
    if word.endswith(("or", "ón", "és", "án", "ín")):
        base = word[:-2] + word[-2:].translate(_PLAIN)
        yield from (f"{base}a", f"{base}as")
    if word.endswith(("e", "l", "r", "z")):
        yield f"{word}mente"


def _of_verb(stem: str, kind: str, *, is_used: bool) -> Iterator[str]:
    at = _last_vowel(stem)
    is_weak = kind == "ir" and at >= 0 and stem[at] in _WEAKER
    is_even = not (is_weak and stem[at] == "e") or stem.endswith(_EVEN)
    after_vowel = kind != "ar" and stem[-1:] in "aeou" and not stem.endswith(("gu", "qu"))
    for ending in _ENDINGS[kind]:
        if not (ending.startswith(_GLIDING) and (after_vowel or not is_even)):
            is_parted = after_vowel and stem[-1] != "u" and ending[0] == "i"  # “traído”, but “construido”
            yield _spelt(stem, kind, _ACCENTED["i"] + ending[1:] if is_parted else ending)
    for changed in _changed(stem, kind) if is_used else ():
        yield from (_spelt(changed, kind, ending) for ending in _STRESSED[kind])
    if kind != "ar" and stem[-1:] in "aeou":
        yield from (f"{stem}y{ending}" for ending in _WITH_Y)
    yield from _irregular(stem + kind)
    if is_weak:
        yield from (_spelt(stem[:at] + _WEAKER[stem[at]] + stem[at + 1 :], kind, ending) for ending in _WEAK)


def _last_vowel(stem: str) -> int:
    """Where the last vowel of a stem is that is spoken, or -1: “e” in “segu”."""
    spoken = stem[:-1] if stem.endswith(("gu", "qu")) else stem
    return max(map(spoken.rfind, "aeiou"))


def _irregular(infinitive: str) -> Iterator[str]:
    for stems, endings in _IRREGULAR:
        for end, stem in stems.items():
            if infinitive.endswith(end):
                begun = infinitive.removesuffix(end) + stem
                yield from (
                    begun + (ending[1:] if begun[-1] == "j" and ending[:2] == "ie" else ending) for ending in endings
                )
    if infinitive.endswith("hacer"):
        yield f"{infinitive.removesuffix('hacer')}hizo"


def _changed(stem: str, kind: str) -> Iterator[str]:
    """The stem as it is where its last vowel is stressed, if that may be another: “pienso”, “confío”."""
    if kind == "ar" and stem[-1:] in ("i", "u"):
        yield stem[:-1] + _ACCENTED[stem[-1]]
    at = max(map(stem.rfind, "aeiou"))
    if at >= 0 and stem[at] in _DIPHTHONGS:
        yield stem[:at] + _DIPHTHONGS[stem[at]] + stem[at + 1 :]
    if stem == "jug":  # the only one of its kind: “juega”
        yield "jueg"


def _spelt(stem: str, kind: str, ending: str) -> str:
    """A stem and an ending, as they are written together."""
    if kind == "ar" and ending[0] in "eé" and stem[-1:] in _BEFORE_E:
        return stem[:-1] + _BEFORE_E[stem[-1]] + ending
    if kind != "ar" and ending[0] in "oaá":
        end = next((end for end in ("gu", "qu", "c", "g") if stem.endswith(end)), "")
        return (stem.removesuffix(end) + _BEFORE_A[end] if end else stem) + ending
    return stem + ending
