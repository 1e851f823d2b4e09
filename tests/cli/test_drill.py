import random
import re

from studyapp.storage.database import open_database
from studyapp.storage.trouble import NotSavedError


def kept(data):
    """The ids of the answers in the database, in order, and what was given."""
    with open_database(data, writing=False) as database:
        return database.rows("SELECT id, response, verdict FROM reviews ORDER BY id")


def without_ids(said):
    return [re.sub(r"^recorded .*", "recorded", line) for line in said.lines]


def test_each_line_answers_a_question_and_each_answer_is_acknowledged(run, moon, data):
    said = run("drill", moon, "--limit", 5, "--seed", 1, typed="A\nb\n3\n\n")
    assert said.status == 0
    assert said.err == ""
    assert len(said.recorded) == 4
    assert said.recorded == [row[0] for row in kept(data)]
    assert kept(data)[3][1:] == ("", "wrong")
    assert said.lines[0].startswith("5 questions, about 1 minute")


def test_the_end_of_input_brings_a_summary(run, moon):
    said = run("drill", moon, "--limit", 3, "--seed", 1, typed="\n\n")
    assert "0 of 2 right, in " in said.out
    assert "Two answers were wrong." in said.lines
    assert sum(line.startswith("  Wrong: ") for line in said.lines) == 2


def test_no_input_at_all_changes_nothing(run, moon, data):
    said = run("drill", moon, typed="")
    assert said.status == 0
    assert said.lines[-1] == "Nothing was answered. Nothing was changed."
    assert kept(data) == []


def test_the_text_of_an_option_is_an_answer(run, moon, data):
    asked = run("drill", moon, "--limit", 1, "--seed", 1, typed="")
    option = next(line for line in asked.lines if line.startswith("  B  ")).removeprefix("  B  ")
    said = run("drill", moon, "--limit", 1, "--seed", 1, typed=f"{option.upper()}\n")
    assert len(said.recorded) == 1
    assert kept(data)[0][1].replace("\u00a0", " ").casefold() == option.casefold()


def test_the_verdict_is_followed_by_why_who_says_so_where_and_when_it_comes_back(run, moon):
    said = run("drill", moon, "--limit", 1, "--seed", 1, typed="\n")
    verdict = next(i for i, line in enumerate(said.lines) if line.startswith("Wrong. "))
    after = said.lines[verdict:]
    assert any(line.startswith("Claim: ") for line in after)
    assert any(line.startswith("Source: Lead, ") for line in after)
    assert "Comes back: in this sitting" in after
    assert after.index(f"recorded {said.recorded[0]}") > after.index("Comes back: in this sitting")


def test_what_is_not_understood_gets_one_line_and_the_question_again(run, moon, data):
    said = run("drill", moon, "--limit", 1, "--seed", 1, typed="Z\n:what\n")
    assert said.lines.count("1 of 1. Choose one.") == 3
    assert "That is none of the options. Type the letter of one." in said.lines
    assert "The commands are :hint, :skip, :undo and :quit." in said.lines
    assert kept(data) == []


def test_undo_asks_again_and_the_answer_does_not_stand(run, moon):
    said = run("drill", moon, "--limit", 2, "--seed", 1, typed=":undo\n\n:undo\n")
    assert said.lines.count("There is nothing to take back.") == 1
    assert said.lines.count("Taken back.") == 1
    assert said.lines[-1] == "Nothing was answered. Nothing was changed."
    assert run("doctor").status == 0


def test_skip_goes_on_and_quit_ends(run, moon):
    said = run("drill", moon, "--limit", 2, "--seed", 1, typed=":skip\n:quit\nA\n")
    assert said.lines.count("1 of 2. Choose one.") == 2
    assert said.recorded == []


def test_the_last_answer_can_still_be_taken_back(run, moon, tmp_path):
    first = run("--data", tmp_path / "other", "drill", moon, "--limit", 1, "--seed", 1, typed="\n")
    key = next(line for line in first.lines if line.startswith("Wrong. It was "))
    key = key.removeprefix("Wrong. It was ").removesuffix(".")
    said = run("drill", moon, "--limit", 1, "--seed", 1, typed=f"{key}\n:undo\n")
    assert "That was the last question. Press Enter to end, or type :undo." in said.lines
    assert said.lines.count("1 of 1. Choose one.") == 2


def test_the_same_seed_asks_the_same_questions_in_the_same_order(run, moon, tmp_path):
    first = run("drill", moon, "--seed", 5, typed="A\nB\nC\n\n")
    again = run("--data", tmp_path / "other", "drill", moon, "--seed", 5, typed="A\nB\nC\n\n")
    assert without_ids(first) == without_ids(again)


def test_what_was_answered_is_there_at_the_next_start(run, moon, data):
    first = run("drill", moon, "--seed", 1, typed="A\nA\nA\n")
    second = run("drill", moon, "--seed", 1, typed="A\n")
    assert [row[0] for row in kept(data)] == first.recorded + second.recorded
    total = int(first.lines[0].split()[0])
    assert int(second.lines[0].split()[0]) == total - len(set(asked_cards(data, first.recorded)))


def asked_cards(data, ids):
    with open_database(data, writing=False) as database:
        return [database.row("SELECT card FROM reviews WHERE id = ?", (one,))[0] for one in ids]


def test_a_bank_that_was_drilled_to_the_end_has_nothing_due(run, moon):
    run("drill", moon, "--seed", 1, typed="A\nB\nC\n" * 200)
    assert run("drill", moon, typed="A\n").lines == ["Nothing is due in this bank."]


def test_a_sitting_leaves_one_copy_of_the_database_a_day(run, moon, data):
    for _ in range(2):
        assert run("drill", moon, "--limit", 1, typed="A\n").status == 0
    assert len(list((data / "backups").glob("study-*.db"))) == 1


def test_learners_keep_their_own_cards(run, moon):
    mine = run("drill", moon, "--seed", 1, typed="A\n" * 4)
    run("learners", "add", "Ana")
    hers = run("--learner", "ana", "drill", moon, "--seed", 1, typed="")
    assert mine.lines[0] == hers.lines[0]
    assert run("drill", moon, typed="").lines[0] != mine.lines[0]


def test_a_second_writer_is_refused_in_one_sentence(run, moon, data):
    with open_database(data):
        said = run("drill", moon, typed="A\n")
    assert (said.status, said.out) == (1, "")
    assert said.err.count("\n") == 1
    assert "Another window or command is writing" in said.err


def test_a_full_disk_is_told_and_what_was_recorded_stays(run, moon, data, monkeypatch):
    def full(*_):
        raise NotSavedError("The last answer", "the disk is full", "Free some space", "then press Enter")

    run("drill", moon, "--seed", 1, typed="A\n")
    monkeypatch.setattr("studyapp.storage.journal.LearnerJournal.record", full)
    said = run("drill", moon, "--seed", 1, typed="A\n")
    assert said.status == 1
    assert said.recorded == []
    assert said.err == (
        "The last answer was not saved: the disk is full. All that was recorded before is safe. "
        "Free some space, then start again.\n"
    )
    assert len(kept(data)) == 1


def test_any_noise_is_survived(run, moon):
    rng = random.Random(1)
    noise = "\n".join("".join(map(chr, rng.choices(range(32, 600), k=rng.randrange(9)))) for _ in range(150))
    assert run("drill", moon, "--seed", 2, typed=noise).status == 0
    assert run("doctor").status == 0
