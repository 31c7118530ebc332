"""Stands in for the cvc5 executable: SMT-LIB commands on standard input, answers on standard output, through the `cvc5` wheel.

Each command is run when it has arrived whole, as the executable does, so that both sides can take turns.
"""

import os
import re
import sys

import cvc5


def commands(stream):
    """Yields each complete expression as it arrives. Strings, |symbols| and ; comments may hold brackets."""
    text, begin, place, depth, inside = "", 0, 0, 0, ""
    while True:
        while place < len(text):
            sign = text[place]
            place += 1
            if inside:
                if sign == {'"': '"', "|": "|", ";": "\n"}[inside]:
                    inside = ""
            elif sign in '"|;':
                inside = sign
            elif sign == "(":
                depth += 1
            elif sign == ")":
                depth -= 1
                if depth == 0:
                    yield text[begin:place]
                    text, place, begin = text[place:], 0, 0
        more = os.read(stream, 1 << 16)
        if not more:
            return
        text += more.decode()


def options(words):
    """`--name=value` as options; the language is always SMT-LIB."""
    found = {"incremental": "true"}
    for word in words:
        match = re.fullmatch(r"--([\w-]+)=(.*)", word)
        if match and match[1] != "lang":
            found[match[1]] = match[2]
    return found


def fresh(settings):
    solver = cvc5.Solver(cvc5.TermManager())
    for name, value in settings.items():
        solver.setOption(name, value)
    parser = cvc5.InputParser(solver)
    parser.setIncrementalStringInput(cvc5.InputLanguage.SMT_LIB_2_6, "stdin")
    return solver, parser


def main():
    settings = options(sys.argv[1:])
    solver, parser = fresh(settings)
    for text in commands(0):
        try:
            # Exactly one command is read: reading past it would close the stream.
            parser.appendIncrementalStringInput(text + "\n")
            command = parser.nextCommand()
            name = command.getCommandName()
            if name == "exit":
                return
            if name == "reset":
                solver, parser = fresh(settings)
                continue
            answer = command.invoke(solver, parser.getSymbolManager())
            if answer:
                sys.stdout.write(answer)
                sys.stdout.flush()
        except Exception as error:  # whatever it is, the prover is to hear of it and to count it as no proof
            said = str(error).replace('"', "'").replace("\n", " ")
            print(f'(error "{said}")', flush=True)
            return


main()
