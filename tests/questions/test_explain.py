from studyapp.facts.bank import Place, Status
from studyapp.facts.ids import CardId
from studyapp.facts.values import Bound, NumberValue
from studyapp.questions.explain import Explanation, explain
from tests.questions.asked import MOON


def test_an_attributed_fact_is_explained_with_its_speaker_and_place() -> None:
    assert explain(MOON, CardId.parse("moon/audience#count")) == Explanation(
        sentence=(
            "According to the Broadcasting Union in July 1969, as reported by the Daily Courier, "
            "more than 500,000,000 people watched the first landing live."
        ),
        because="",
        source=(Place("Broadcast", 1, 1),),
        status=Status.ATTRIBUTED,
        claim="According to the Broadcasting Union, July 1969, as reported by the Daily Courier. An estimate.",
        caution="",
        value=NumberValue(500_000_000, 500_000_000, "people", Bound.OVER),
    )


def test_a_stated_fact_is_explained_in_the_sources_own_name() -> None:
    explanation = explain(MOON, CardId.parse("moon/first-landing#date"))
    assert explanation.sentence == "On 20\u00a0July 1969 two astronauts landed in the Mare Tranquillitatis."
    assert (explanation.because, explanation.claim) == ("The site had been chosen because it is flat.", "")


def test_a_year_that_the_source_leaves_out_is_said_to_be_left_out() -> None:
    assert (
        explain(MOON, CardId.parse("moon/motto#year")).caution == "The source leaves the year to the reader."
    )
