"""Opens our window over a large bank; run as a script with a folder of banks and a data folder, as `first_question.py` else."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))


def main() -> None:
    import first_question  # noqa: PLC0415 - the path comes first
    from fill import BANK  # noqa: PLC0415

    from studyapp import paths  # noqa: PLC0415

    banks = Path(sys.argv.pop(1))
    paths.SHIPPED_BANK, paths.questions_folder = BANK, lambda: banks
    first_question.main()


if __name__ == "__main__":
    main()
