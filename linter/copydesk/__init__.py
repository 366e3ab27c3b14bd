"""copydesk: an editorial linter for article repositories.

What stands in `__all__` is what an author of rules imports, the built-in rules included.
"""

from copydesk.accepting import let_pass
from copydesk.data_rules import in_case_of, pattern, phrases
from copydesk.derivation import derived
from copydesk.facts import Repository
from copydesk.finding import Also, Edit, Finding, Fix, Safety, Severity
from copydesk.lexicon import Lexicon
from copydesk.newsroom import Names, Person, Place
from copydesk.numbers import NUMBER_WORDS, ordinal_ending
from copydesk.patterns import Regex
from copydesk.rules import Bad, Good, Rule, repository_rule, rule
from copydesk.tables import Records, Table, compiled
from copydesk.text.document import Block, BlockKind, Document
from copydesk.text.span import Span
from copydesk.text.words import Word

__version__ = "0.1.0"

__all__ = [
    "NUMBER_WORDS",
    "Also",
    "Bad",
    "Block",
    "BlockKind",
    "Document",
    "Edit",
    "Finding",
    "Fix",
    "Good",
    "Lexicon",
    "Names",
    "Person",
    "Place",
    "Records",
    "Regex",
    "Repository",
    "Rule",
    "Safety",
    "Severity",
    "Span",
    "Table",
    "Word",
    "compiled",
    "derived",
    "in_case_of",
    "let_pass",
    "ordinal_ending",
    "pattern",
    "phrases",
    "repository_rule",
    "rule",
]
