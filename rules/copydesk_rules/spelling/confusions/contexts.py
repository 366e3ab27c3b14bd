"""Parts of the contexts that tell one word from another that sounds like it: expressions for small letters."""

PREPOSITION = (
    r"\b(?:of|in|to|on|by|from|with|under|into|within|throughout|between|at|about|beyond|onto|against|during|despite"
    r"|among|towards?|behind|without|upon|via|across|around|through|per|amid|alongside)"
)
"""Words that a noun follows. Those that may begin a clause, such as “for” and “before”, are not among them."""

STRANDED = (
    r"\b(?:what|which(?! of\b)|where|who|whom|whatever|the (?:things?|way|place|time|point)|(?:all|everything) (?:that"
    r"|i|we|you|he|she|they))\b[^,;:]{0,32}\Z|\b(?:sort|kind) of \Z"
)
"""What may leave a preposition, or a verb, without a noun after it: “the state that it is in”."""

TAKING = (
    r"\b(?:lost|loses?|losing|ma[dk]e|makes|making|chang(?:e[ds]?|ing)|reach(?:e[ds]|ing)?|celebrat(?:e[ds]?|ing)"
    r"|launch(?:e[ds]|ing)?|releas(?:e[ds]?|ing)|open(?:s|ed|ing)|clos(?:e[ds]|ing)|s[eo]lls?|sold|selling"
    r"|rais(?:e[ds]?|ing)|cut|cuts|cutting|doubl(?:e[ds]?|ing)|us(?:e[ds]?|ing)|g[ai]ve|gives|giving|given|takes?"
    r"|took|taken|taking|keeps?|kept|keeping|holds?|held|holding|builds?|built|building|expand(?:s|ed|ing)?"
    r"|increas(?:e[ds]?|ing)|reduc(?:e[ds]?|ing)|improv(?:e[ds]?|ing)|beg[ai]n|begins|begun|start(?:s|ed|ing)|hits?"
    r"|hitting|publish(?:e[ds]|ing)?|updat(?:e[ds]?|ing)|mov(?:e[ds]?|ing)|puts?|putting|ha[ds]|have|having|leaves?"
    r"|left|leaving|sen[dt]|sends|sending|spend|spent|spending|br[io]ng|brought|bringing|cast|joined|invited|quit"
    r"|followed|earn(?:s|ed|ing)?|lower(?:s|ed|ing)|lift(?:s|ed|ing)|extend(?:s|ed|ing)?|revis(?:e[ds]?|ing)|chose"
    r"|choos(?:e|ing)|risk(?:s|ed|ing)?|face[ds]?|marks?|marked|marking|enter(?:s|ed|ing)?|resum(?:e[ds]?|ing)"
    r"|defend(?:s|ed|ing)?|protect(?:s|ed|ing)?|strengthen(?:s|ed|ing)?|overc[ao]m(?:es?|ing)|boost(?:s|ed|ing)?"
    r"|b[uo](?:y|ys|ying|ught)|shut|shuts|shutting|reform(?:s|ed|ing)?|alter(?:s|ed|ing)?|dismiss(?:e[ds]|ing)?"
    r"|threaten(?:s|ed|ing)?|offload(?:s|ed|ing)?|honou?r(?:s|ed|ing)?|broaden(?:s|ed|ing)?|halv(?:e[ds]?|ing)"
    r"|inspect(?:s|ed|ing)?|repair(?:s|ed|ing)?|restor(?:e[ds]?|ing)|rebuil[dt]s?|rebuilding|replac(?:e[ds]?|ing)"
    r"|redesign(?:s|ed|ing)?|renovat(?:e[ds]?|ing)|destroy(?:s|ed|ing)?|abandon(?:s|ed|ing)?|regain(?:s|ed|ing)?"
    r"|tripl(?:e[ds]?|ing)|slash(?:e[ds]|ing)?|trim(?:s|med|ming)?|shed|sheds|shedding|embrac(?:e[ds]?|ing)"
    r"|exhaust(?:s|ed|ing)?|wag(?:s|ged|ging)?|flap(?:s|ped|ping)?|lick(?:s|ed|ing)?|never got|never found"
    r"|(?:step|stepp|scal|ramp|buil|back)\w* up|set out|spinn?(?:ing)? off|spun off|(?:cut|scal\w+|pull\w*|claw\w*"
    r"|w[io]n|bought) back|(?:clos\w+|shut\w*) down)"
)
"""Verbs that take a thing and no clause: “lost its way”, never “lost it is so”."""

WHOLE = r"\b(?![-'\"“”]|\.\w)"
"""The end of a word that is no part of a compound, a contraction or an acronym, nor leads into a quotation."""

RANKED = (
    r"(?:highest|lowest|biggest|largest|smallest|worst|best|strongest|weakest|sharpest|steepest|longest|fastest|slowest"
    r"|deadliest|busiest|first|second|third)(?: [a-z]+){0,2} (?:since|for (?:\d+|two|three|four|five|six|seven|eight"
    r"|nine|ten|a|more|almost|nearly) [a-z]+|in (?:\d+|two|three|four|five|six|seven|eight|nine|ten|a|more|almost"
    r"|nearly) (?:years|months|weeks|days|games|matches|decades|seasons|decade|year))\b"
)
"""How a thing ranks among others of its owner, told after a comma: “at £3, its lowest since May”."""

DETERMINER = r"(?:an?|the|my|your|his|our|their|this|these|those)"
"""Words that begin a noun's phrase, so that no other such word can stand before them."""

LITOTES = r"(?:un|in|im|ir|il|dis)\w+"
"""What stands after “not” before a noun: “its not inconsiderable debts”."""

PREDICATE = (
    r"(?:an?|the|not|been|gonna|got|that|that's|what|who|where|why|how|so|too|very|just|also|still|now"
    r"|always|never|there|here|all|both|no|none|in|on|at|to|of|off|for|from|with|by|up|out|over|about|like|as"
    r"|and|or|but|than|then|because|if|when|me|him|us|them|he|she|it|you|we|they|i|my|your|his|her|our|their|its|this"
    r"|these|those|one|some|any|every|quite|perhaps|maybe|more|less|better|worse|cheaper|easier|harder|faster"
    r"|slower|safer|bigger|smaller|larger|older|younger|kind of|sort of|good|great|nice|bad|fine|true|clear|hard|easy"
    r"|ok|okay|right|wrong|gone|done|come|become|had|happened|possible|important|impossible|difficult|worth"
    r"|time|(?!(?:building|king|meeting|meaning|rating|training|opening|ending|spring|wing|evening|morning)\b)\w+ing"
    r"|(?!(?:early|only|daily|weekly|monthly|yearly|family|assembly|supply)\b)\w+ly|\w+n't)\b"
)
"""What begins the rest of a clause after “it is”, “they are” or “you are”; the rest may well be a noun's phrase."""
