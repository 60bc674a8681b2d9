package dev.holdfast.topology.yaml;

/** Goes through a document line by line, and stands at the first character of what is written on one. */
class PlainLines {
    final String text;
    final int end;
    int at;
    int line;
    int lineStart;

    PlainLines(String text, Slice slice) {
        this.text = text;
        this.end = slice.to();
        this.at = slice.from();
        this.lineStart = slice.from();
        this.line = slice.line();
    }

    /** The column of a place on this line, from 1. */
    final int column(int place) {
        return place - lineStart + 1;
    }

    /** The column where this line begins to say something, from 1; 0 behind the last line. */
    final int indent() {
        return at >= end ? 0 : column(at);
    }

    final char here() {
        return at < end ? text.charAt(at) : '\n';
    }

    final char there(int place) {
        return place < end ? text.charAt(place) : '\n';
    }

    /** From the beginning of a line to the first that says something, this one or a later one. */
    final void toContent() {
        while (at < end) {
            lineStart = at;
            while (there(at) == ' ') {
                at++;
            }
            char first = here();
            if (first == '#') {
                toLineEnd();
            } else if (first != '\n') {
                return;
            }
            at++;
            line++;
        }
        if (at > end) {
            line--; // the last line has no newline that could be passed
        } else if (end > 0 && text.charAt(end - 1) == '\n') {
            lineStart = end;
        }
        at = end;
    }

    /** Past a comment, unless it holds what some readers take for the end of a line, or for two characters. */
    private void toLineEnd() {
        while (at < end && text.charAt(at) != '\n') {
            if (!isSimple(text.charAt(at)) && text.charAt(at) != '\t') {
                throw new Beyond();
            }
            at++;
        }
    }

    /** Whether a character stands for itself in every reader. */
    static boolean isSimple(char each) {
        return (each >= ' ' && each < 0x7F) || (each > 0xA0 && each < 0x2028) || (each > 0x2029 && each < 0xD800);
    }

    /** Past spaces. */
    final void skipSpaces() {
        while (there(at) == ' ') {
            at++;
        }
    }

    /** Whether nothing stands on the rest of the line but a comment. */
    final boolean isRestEmpty() {
        int place = at;
        while (there(place) == ' ') {
            place++;
        }
        return there(place) == '\n' || (there(place) == '#' && place > at);
    }

    /** Past what may stand behind a value on its line: nothing, or a comment. Then on to the next line that says something. */
    final void endLine() {
        int before = at;
        skipSpaces();
        if (here() == '#' && at > before) {
            toLineEnd();
        }
        if (here() != '\n') {
            throw new Beyond();
        }
        at++;
        line++;
        toContent();
    }

    /** Whether an element of a list begins here. */
    final boolean isDash() {
        return here() == '-' && (there(at + 1) == ' ' || there(at + 1) == '\n');
    }
}
