"""The editorial knowledge of copydesk: one file a rule, in a folder a family."""

from pathlib import Path

from copydesk import Rule
from copydesk_rules.consistency.acronym_explained_twice import acronym_explained_twice
from copydesk_rules.consistency.acronym_slip import acronym_slip
from copydesk_rules.consistency.acronym_unexplained import acronym_unexplained
from copydesk_rules.consistency.conversion_mismatch import conversion_mismatch
from copydesk_rules.consistency.direction_mismatch import direction_mismatch
from copydesk_rules.consistency.headline_name_mismatch import headline_name_mismatch
from copydesk_rules.consistency.headline_number_mismatch import headline_number_mismatch
from copydesk_rules.consistency.mixed_dialect import mixed_dialect
from copydesk_rules.consistency.mixed_spelling import mixed_spelling
from copydesk_rules.consistency.part_exceeds_whole import part_exceeds_whole
from copydesk_rules.consistency.unintroduced_name import unintroduced_name
from copydesk_rules.dates.age_mismatch import age_mismatch
from copydesk_rules.dates.backward_range import backward_range
from copydesk_rules.dates.death_before_birth import death_before_birth
from copydesk_rules.dates.impossible_age import impossible_age
from copydesk_rules.dates.impossible_date import impossible_date
from copydesk_rules.dates.impossible_time import impossible_time
from copydesk_rules.dates.weekday_mismatch import weekday_mismatch
from copydesk_rules.duplicates.doubled_phrase import doubled_phrase
from copydesk_rules.duplicates.doubled_word import doubled_word
from copydesk_rules.duplicates.duplicate_paragraph import duplicate_paragraph
from copydesk_rules.duplicates.duplicate_sentence import duplicate_sentence
from copydesk_rules.duplicates.recycled_paragraph import recycled_paragraph
from copydesk_rules.duplicates.repeated_headline import repeated_headline
from copydesk_rules.grammar.dangling_article import dangling_article
from copydesk_rules.grammar.double_comparison import double_comparison
from copydesk_rules.grammar.double_determiner import double_determiner
from copydesk_rules.grammar.double_verb import double_verb
from copydesk_rules.grammar.impossible_pair import impossible_pair
from copydesk_rules.grammar.missing_word import missing_word
from copydesk_rules.grammar.pair_mismatch import pair_mismatch
from copydesk_rules.grammar.pronoun_case import pronoun_case
from copydesk_rules.grammar.verb_form import verb_form
from copydesk_rules.grammar.wrong_number import wrong_number
from copydesk_rules.grammar.wrong_preposition import wrong_preposition
from copydesk_rules.leftovers.cms_remains import cms_remains
from copydesk_rules.leftovers.editors_note import editors_note
from copydesk_rules.leftovers.escaped_entity import escaped_entity
from copydesk_rules.leftovers.invisible_character import invisible_character
from copydesk_rules.leftovers.merge_conflict import merge_conflict
from copydesk_rules.leftovers.mixed_script import mixed_script
from copydesk_rules.leftovers.mojibake import mojibake
from copydesk_rules.leftovers.placeholder import placeholder
from copydesk_rules.leftovers.raw_entity import raw_entity
from copydesk_rules.leftovers.repeated_alt_text import repeated_alt_text
from copydesk_rules.leftovers.stray_line import stray_line
from copydesk_rules.leftovers.tracked_change import tracked_change
from copydesk_rules.leftovers.unrendered_markup import unrendered_markup
from copydesk_rules.names.lower_case_name import lower_case_name
from copydesk_rules.names.name_differs_from_link import name_differs_from_link
from copydesk_rules.names.name_typo import name_typo
from copydesk_rules.names.name_variants import name_variants
from copydesk_rules.sentences.broken_sentence import broken_sentence
from copydesk_rules.sentences.comma_splice import comma_splice
from copydesk_rules.sentences.doubled_stop import doubled_stop
from copydesk_rules.sentences.glued_sentences import glued_sentences
from copydesk_rules.sentences.lower_case_i import lower_case_i
from copydesk_rules.sentences.lower_case_start import lower_case_start
from copydesk_rules.sentences.missing_comma_after_however import missing_comma_after_however
from copydesk_rules.sentences.missing_final_stop import missing_final_stop
from copydesk_rules.sentences.missing_sentence_break import missing_sentence_break
from copydesk_rules.sentences.missing_space_after_stop import missing_space_after_stop
from copydesk_rules.sentences.missing_stop_after_quotation import missing_stop_after_quotation
from copydesk_rules.sentences.subject_comma import subject_comma
from copydesk_rules.sentences.unclosed_apposition import unclosed_apposition
from copydesk_rules.spelling.an_historic import an_historic
from copydesk_rules.spelling.brand_capitals import brand_capitals
from copydesk_rules.spelling.could_of import could_of
from copydesk_rules.spelling.doubled_capital import doubled_capital
from copydesk_rules.spelling.eggcorn import eggcorn
from copydesk_rules.spelling.its_confusion import its_confusion
from copydesk_rules.spelling.joined_verb import joined_verb
from copydesk_rules.spelling.lose_confusion import lose_confusion
from copydesk_rules.spelling.missing_apostrophe import missing_apostrophe
from copydesk_rules.spelling.misspelling import misspelling
from copydesk_rules.spelling.open_compound import open_compound
from copydesk_rules.spelling.plural_apostrophe import plural_apostrophe
from copydesk_rules.spelling.than_confusion import than_confusion
from copydesk_rules.spelling.their_confusion import their_confusion
from copydesk_rules.spelling.word_confusion import word_confusion
from copydesk_rules.spelling.wrong_article import wrong_article
from copydesk_rules.spelling.wrong_ordinal import wrong_ordinal
from copydesk_rules.spelling.your_confusion import your_confusion
from copydesk_rules.typography.currency_form import currency_form
from copydesk_rules.typography.double_punctuation import double_punctuation
from copydesk_rules.typography.doubled_unit import doubled_unit
from copydesk_rules.typography.half_stopped_abbreviation import half_stopped_abbreviation
from copydesk_rules.typography.misgrouped_number import misgrouped_number
from copydesk_rules.typography.misplaced_bracket_space import misplaced_bracket_space
from copydesk_rules.typography.misplaced_sign import misplaced_sign
from copydesk_rules.typography.missing_comma_in_quotation import missing_comma_in_quotation
from copydesk_rules.typography.missing_hyphen import missing_hyphen
from copydesk_rules.typography.missing_space_after_comma import missing_space_after_comma
from copydesk_rules.typography.missing_space_after_mark import missing_space_after_mark
from copydesk_rules.typography.mixed_dashes import mixed_dashes
from copydesk_rules.typography.mixed_ellipses import mixed_ellipses
from copydesk_rules.typography.mixed_quotes import mixed_quotes
from copydesk_rules.typography.percent_form import percent_form
from copydesk_rules.typography.repeated_space import repeated_space
from copydesk_rules.typography.space_before_punctuation import space_before_punctuation
from copydesk_rules.typography.spaced_hyphen import spaced_hyphen
from copydesk_rules.typography.unpaired_bracket import unpaired_bracket
from copydesk_rules.typography.unpaired_quote import unpaired_quote
from copydesk_rules.typography.wrong_apostrophe import wrong_apostrophe

STYLES = Path(__file__).parent / "styles"
"""The styles that ship: a file each, which runs where the configuration names it."""

ACCEPTING = frozenset({"misspelling", "name-typo"})
"""The rules that take a word for misspelt, and are silent on one that a word list decides."""

RULES: tuple[Rule, ...] = (
    acronym_explained_twice,
    acronym_slip,
    acronym_unexplained,
    age_mismatch,
    an_historic,
    backward_range,
    brand_capitals,
    broken_sentence,
    cms_remains,
    comma_splice,
    conversion_mismatch,
    could_of,
    currency_form,
    dangling_article,
    death_before_birth,
    direction_mismatch,
    double_comparison,
    double_determiner,
    double_punctuation,
    double_verb,
    doubled_capital,
    doubled_phrase,
    doubled_stop,
    doubled_unit,
    doubled_word,
    duplicate_paragraph,
    duplicate_sentence,
    editors_note,
    eggcorn,
    escaped_entity,
    glued_sentences,
    half_stopped_abbreviation,
    headline_name_mismatch,
    headline_number_mismatch,
    impossible_age,
    impossible_date,
    impossible_pair,
    impossible_time,
    invisible_character,
    its_confusion,
    joined_verb,
    lose_confusion,
    lower_case_i,
    lower_case_name,
    lower_case_start,
    merge_conflict,
    misgrouped_number,
    misplaced_bracket_space,
    misplaced_sign,
    missing_apostrophe,
    missing_comma_after_however,
    missing_comma_in_quotation,
    missing_final_stop,
    missing_hyphen,
    missing_sentence_break,
    missing_space_after_comma,
    missing_space_after_mark,
    missing_space_after_stop,
    missing_stop_after_quotation,
    missing_word,
    misspelling,
    mixed_dashes,
    mixed_dialect,
    mixed_ellipses,
    mixed_quotes,
    mixed_script,
    mixed_spelling,
    mojibake,
    name_differs_from_link,
    name_typo,
    name_variants,
    open_compound,
    pair_mismatch,
    part_exceeds_whole,
    percent_form,
    placeholder,
    plural_apostrophe,
    pronoun_case,
    raw_entity,
    recycled_paragraph,
    repeated_alt_text,
    repeated_headline,
    repeated_space,
    space_before_punctuation,
    spaced_hyphen,
    stray_line,
    subject_comma,
    than_confusion,
    their_confusion,
    tracked_change,
    unclosed_apposition,
    unintroduced_name,
    unpaired_bracket,
    unpaired_quote,
    unrendered_markup,
    verb_form,
    weekday_mismatch,
    word_confusion,
    wrong_apostrophe,
    wrong_article,
    wrong_number,
    wrong_ordinal,
    wrong_preposition,
    your_confusion,
)
"""All built-in rules; a test sees to it that no file's rule is left out."""
