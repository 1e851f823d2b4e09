"""The English that item rules look for; another language is a module with the same names."""

from __future__ import annotations

import re

from studyapp.questions.english_reading import ONES, SCALES, TENS

# Stems
NEGATIVES = frozenset((
    "not", "except", "excepting", "excluding", "without", "least", "incorrect", "untrue", "never", "cannot", "neither", "nor",
))  # fmt: skip
NO_NEGATIVES = re.compile(r"\b(at (the very )?least|not (only|least)|last but not least)\b", re.IGNORECASE)
FALSE_SAID = re.compile(
    r"\b((is|are|was|were) (all )?(false|wrong)|(false|wrong) (statement|answer|claim)s?)\b", re.IGNORECASE
)
POSSESSIVE = re.compile(r"(?<=\w)[’']s\b")
CONTRACTED = re.compile(r"\b\w+n[’']t\b", re.IGNORECASE)
UNDATED = re.compile(
    r"\b(today|currently|nowadays|presently|recent|recently|latest|now|ago|so far|at present|present[- ]day|at the moment"
    r"|these days|this (year|month|week|decade)|last (year|month|week|decade)(?! of\b)|to date(?=\W*$|\s*,))\b",
    re.IGNORECASE,
)
AS_OF = re.compile(r"\bas of\b(?!\W+(?:\w+\W+){0,6}?(?:\d{4}|_____)|\W+(?:which|what)\b)", re.IGNORECASE)
OF_THE_OPTIONS = re.compile(
    r"\bwhich (one )?of (the (following|options|answers|statements|above|below)|these (is|are|was|were|statements|options|answers))\b",
    re.IGNORECASE,
)
AUXILIARIES = frozenset((
    "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "can", "could", "will", "would", "may", "might",
    "must", "shall", "should", "be", "been", "being",
))  # fmt: skip
POINTING = frozenset((
    "it", "this", "that", "these", "those", "he", "she", "they", "them", "him", "her", "there", "here", "one", "ones",
    "thing", "things", "so", "of", "in", "on", "at", "to", "by", "for", "from", "the", "a", "an", "and", "or", "true", "correct",
    "happen", "happened",
))  # fmt: skip

# Statements
SUBORDINATORS = frozenset((
    "that", "which", "who", "whom", "whose", "when", "where", "if", "than", "as", "after", "before", "until", "since", "because",
    "how", "why", "what", "whether",
))  # fmt: skip
COORDINATOR = re.compile(r"(,)?\s+(and|but|while|whereas|although|though|yet|so)\s+", re.IGNORECASE)
TWO_SENTENCES = re.compile(r"(?<=[^\W\d_]{3})[.?!]\s+(?=[A-Z“])|;\s")
SUBJECTS = frozenset((
    "he", "she", "it", "they", "we", "nobody", "everybody", "everyone", "others", "none", "there", "this", "these", "those", "the", "a", "an", "its", "his", "her", "their", "all",
    "both", "some", "many", "most", "no", "several", "another",
))  # fmt: skip
PRONOUNS = frozenset(("he", "she", "it", "they", "we", "nobody", "everybody", "everyone", "others", "none"))
NEGATIONS = (NEGATIVES | {"no"}) - {"least"}
HELPING_NOT = frozenset(("did", "do", "does", "was", "were", "any"))
FINITE = (AUXILIARIES - {"be", "been", "being"}) | frozenset((
    "began", "became", "took", "gave", "held", "fell", "led", "left", "made", "said", "sent", "went", "won", "lost", "rose",
    "ran", "saw", "met", "came", "found", "fought", "kept", "knew", "paid", "sold", "spoke", "stood", "told", "wrote", "grew",
    "built", "broke", "brought", "bought", "caught", "chose", "drew", "drove", "flew", "sank", "sang", "swam", "struck", "lay", "swept", "wept",
    "slept", "felt", "meant", "dealt", "spent", "burnt", "hung", "dug", "wore", "tore", "bore", "swore", "froze", "woke", "shook",
    "ate", "drank", "shone", "shot", "fled", "hid", "rode", "threw", "blew", "withdrew", "sought", "taught", "thought", "agreed",
))  # fmt: skip

# Options
_MARK = r"([a-d]|[1-4]|i{1,3}|iv)"
ALL_OR_NONE = re.compile(
    r"(all|none|neither|both|any|either|some|more than one|two|several)( of)?( the| these| those| them)?"
    r"( above| below| two| three| options| answers| others| other options| other answers)?( (is|are) (correct|right|true))?"
    rf"|(both |only |options |answers )?{_MARK}( {_MARK})* (and|or) {_MARK}( only| are correct)?"
    r"|(i |we )?(do not|dont) know|not sure|no idea|(it )?(cannot|cant) be (told|said|known)|(none|not) (given|stated)"
)
NOT_ALL_OR_NONE = frozenset(("two", "several", "some", "any", "three", "both", "more than one"))
ABSOLUTES = frozenset((
    "always", "never", "all", "none", "only", "every", "everyone", "everything", "nobody", "completely", "entirely", "totally",
    "absolutely", "invariably", "impossible",
))  # fmt: skip
VAGUE = frozenset((
    "often", "usually", "rarely", "sometimes", "frequently", "infrequently", "generally", "occasionally", "seldom", "mostly",
    "typically", "normally", "commonly",
))  # fmt: skip
NO_DETERMINERS = re.compile(
    r"\b(\w+-\w+(-\w+)*|the only|(all|none) of (the (above|below|options|answers)|these|those)|all (these|those|two|three|four|five|six|seven|eight|nine|ten|\d+))\b",
    re.IGNORECASE,
)
NUMBER_WORDS = frozenset((*ONES, *TENS, *SCALES)) - {"half", "none", "nil", "one", "k", "mn", "bn"}
LEADS = dict.fromkeys((
    "in", "at", "on", "by", "from", "with", "for", "near", "under", "over", "into", "through", "during", "against", "between",
    "after", "before", "off", "across", "along", "behind",
), "a preposition")  # fmt: skip
LEADS |= dict.fromkeys(("because", "since"), "a reason") | {"to": "a verb with “to”", "that": "a clause"}
LEADS |= dict.fromkeys(("a", "an"), "“a”")
OF_A_PEOPLE = re.compile(r"[A-Z][a-z]+(ish|ian|ean|ese|man|can)")
GERUND = re.compile(
    r"[a-z]{2,}ing (the|a|an|its|their|his|her|all|[A-Z]\w*|out|up|off|away|down|against|to|with|from)\b"
)
PLURAL_ASKED = re.compile(r"^(what|who|which( \w+){0,2}) (are|were)\b(?! (a|an)\b)", re.IGNORECASE)
SINGULAR_ASKED = re.compile(r"^(what|who|which( \w+){0,2}) (is|was)\b", re.IGNORECASE)
SINGULAR = re.compile(r"^(a|an|one|a single)\s", re.IGNORECASE)
PLURAL = re.compile(
    r"^(two|three|four|five|six|seven|eight|nine|ten|several|many|some|various|both)\s", re.IGNORECASE
)
ABBREVIATED = re.compile(r"(\b\w|\b(Inc|Ltd|Co|Jr|Sr|St|Mr|Mrs|Dr|No|vs|etc))\.$")
_VOWEL_FIRST = re.compile(
    r"[aeio]|u(?!ni(?!n|m|d)|nanim|s[aeu]|ti|ten|ra|ru|biq|kr|ga)|h(our|onest|onour|onor|eir)", re.IGNORECASE
)
_Y_FIRST = re.compile(r"(eu|ew|one\b|once\b|oui)", re.IGNORECASE)
_LETTERS = re.compile(r"[A-Z]{2,}\b|[A-Z]\b")


def begins_with_vowel(text: str) -> bool:
    """Whether "an" stands before the text: before hour and MP, and not before union, one or UN."""
    if _LETTERS.match(text):
        return text[0] in "AEFHILMNORSX"
    return _VOWEL_FIRST.match(text) is not None and _Y_FIRST.match(text) is None


# Tone
FLIPPANT = (
    "body count", "kill count", "high score", "bagged", "wiped out", "took out", "taken out", "mowed down", "blown to bits",
    "bit the dust", "kicked the bucket", "awesome", "epic", "wow", "haha", "lol", "lmao", "oops", "hooray", "yay", "boom",
    "guess what", "no kidding", "spoiler", "leaderboard", "jackpot", "fun fact", "bad guys", "good guys",
)  # fmt: skip
SCORING = (
    "scored", "score of", "points for", "points by", "tally", "racked up", "notched up", "chalked up", "clocked up", "record kill",
    "record kills", "top killer", "most kills", "winner", "prize", "champion", "champions", "streak", "personal best",
)  # fmt: skip
DEATHS = frozenset((
    "killed", "kills", "kill", "killing", "killings", "deaths", "death", "dead", "died", "casualties", "fatalities", "victims",
    "slain", "beheaded", "executed", "executions", "massacred",
))  # fmt: skip
EMOTICON = re.compile(r"(?:^|\s)[:;]-?[)(DP](?:\s|$)|\bx-?D\b")
PLAIN_SIGNS = frozenset("°©®™№℃℉¦")

# Words by which a guesser puts events in order
EARLY = frozenset(
    (
        "first",
        "begin",
        "begins",
        "began",
        "beginning",
        "start",
        "started",
        "founding",
        "outbreak",
        "declaration",
        "launch",
    )
)
LATE = frozenset(
    (
        "last",
        "end",
        "ended",
        "final",
        "fall",
        "defeat",
        "withdrawal",
        "aftermath",
        "later",
        "death",
        "after",
        "second",
    )
)
