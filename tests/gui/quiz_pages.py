"""What a person sees and does with quizzes, and where facts are read first."""

from studyapp.gui.views.quiz_result import QuizResultView
from studyapp.gui.views.quizzes import QuizRow, QuizzesView
from studyapp.gui.views.reading import ReadingView
from tests.answers import right, wrong
from tests.gui.pages import Page, seen


class QuizPage(Page):
    """The quizzes of a bank."""

    @property
    def view(self) -> QuizzesView:
        return self.window.workspace.page("quizzes")

    @property
    def names(self) -> list[str]:
        return [row.quiz.name for row in self.view.rows]

    def row(self, name: str) -> QuizRow:
        return next(row for row in self.view.rows if row.quiz.name == name)

    def open(self) -> None:
        self.window.workspace.go_to("quizzes")

    def answer(self, clock, *, rightly: bool = True) -> None:
        """Answer the open question of the quiz."""
        study = self.window.workspace.study
        clock.forward(5)
        study._respond((right if rightly else wrong)(study.session.asking.question))

    @property
    def result(self) -> QuizResultView:
        return self.window.workspace.page("quiz-result")

    @property
    def is_result(self) -> bool:
        return "quiz-result" in self.window.workspace._pages and self.result.isVisible()


class ReadingPage(Page):
    """Facts as a text."""

    @property
    def view(self) -> ReadingView:
        return self.window.workspace.page("reading")

    @property
    def facts(self) -> list[str]:
        return [block.fact for block in self.view.blocks]

    @property
    def text(self) -> list[str]:
        return seen(self.view)
