"""What the answers to the questions lead to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.breaches.assessment import QUESTIONS, Question, assess
from register_app.breaches.breach import Risk

_ALL = st.sets(st.sampled_from(list(Question)))


@pytest.mark.parametrize(
    ("answers", "risk"),
    [
        (set(), Risk.NONE),
        ({Question.READABLE, Question.SENSITIVE}, Risk.NONE),  # nobody got it
        ({Question.OUTSIDER}, Risk.NONE),  # encrypted, and the key is safe
        ({Question.OUTSIDER, Question.READABLE}, Risk.RISK),
        ({Question.OUTSIDER, Question.READABLE, Question.SENSITIVE}, Risk.HIGH),
        ({Question.OUTSIDER, Question.READABLE, Question.VULNERABLE}, Risk.HIGH),
        ({Question.OUTSIDER, Question.READABLE, Question.HARM, Question.BACK}, Risk.HIGH),
        ({Question.OUTSIDER, Question.READABLE, Question.SENSITIVE, Question.BACK}, Risk.NONE),
        ({Question.LOST}, Risk.RISK),
        ({Question.LOST, Question.BACK}, Risk.RISK),
        ({Question.LOST, Question.HARM}, Risk.HIGH),
    ],
)
def test_answers_lead_to_a_risk_with_its_reason(answers: set[Question], risk: Risk) -> None:
    advice = assess(answers)

    assert advice.risk is risk
    assert advice.because


@given(_ALL, st.sampled_from([one for one in Question if one is not Question.BACK]))
def test_a_further_yes_never_lowers_the_risk(answers: set[Question], more: Question) -> None:
    order = list(Risk)

    assert order.index(assess(answers | {more}).risk) >= order.index(assess(answers).risk)


def test_every_question_has_its_words() -> None:
    assert set(QUESTIONS) == set(Question)
