import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from studyapp.cli import main
from studyapp.cli.house import say
from studyapp.facts.faults import StudyError

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "command",
    ["drill", "check", "facts", "questions", "places", "diff", "update", "stats", "doctor", "learners"],
)
def test_every_command_has_help(run, command):
    said = run(command, "--help")
    assert said.status == 0
    assert said.out.startswith(f"Usage: studyapp {command}")


def test_a_misspelt_command_is_told_with_the_way_to_help(run):
    said = run("dril")
    assert (said.status, said.out) == (2, "")
    assert "No such command 'dril'" in said.err


def test_an_interrupted_command_ends_quietly(run, moon, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("studyapp.study.session.StudySession.ask", interrupted)
    said = run("drill", moon)
    assert (said.status, said.err.strip()) == (130, "")


def test_without_a_folder_the_platform_says_where_the_data_is(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr("studyapp.cli.data_folder", lambda: tmp_path / "platform")
    assert main(["learners", "add", "Ana"]) == 0
    assert (tmp_path / "platform" / "study.db").is_file()
    assert capsys.readouterr().out.startswith("Ana")


def test_a_reader_that_goes_away_is_no_error():
    command = [sys.executable, str(ROOT / "main.py"), "questions", "war-against-isil", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as process:
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""


def test_any_bytes_may_come_through_the_pipe(tmp_path):
    command = [sys.executable, str(ROOT / "main.py"), "--data", str(tmp_path), "drill", "war-against-isil"]
    done = subprocess.run(
        command,
        input=b"\xff\xfe\n\nA\n",
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, "LC_ALL": "C"},
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"recorded " in done.stdout


def test_a_closed_input_is_an_input_that_has_ended(run, moon, monkeypatch):
    monkeypatch.setattr("io.StringIO", lambda _: None)  # what Python gives a process without one
    said = run("drill", moon)
    assert (said.status, said.lines[-1]) == (0, "Nothing was answered. Nothing was changed.")


def test_an_output_that_cannot_be_written_is_told_in_one_sentence(monkeypatch):
    def full(*_, **__):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("studyapp.cli.house.click.echo", full)
    with pytest.raises(StudyError, match=r"^The output could not be written: No space left on device\. "):
        say("recorded")


@pytest.mark.parametrize("command", [["learners"], []])
def test_a_folder_without_a_name_is_a_misspelt_command(command, capsys):
    assert main(["--data", "", *command]) == 2
    assert "--data" in capsys.readouterr().err
    assert not Path("study.db").exists()
