package dev.holdfast.policies.report;

import java.io.IOException;
import java.io.Writer;

/** A form in which a check can be told. */
public enum Format {
    /** For people. */
    TEXT("text") {
        @Override
        public void write(CheckReport report, boolean colours, Writer to) throws IOException {
            new TextReport(report, colours).write(to);
        }
    },
    /** All there is, for programs. */
    JSON("json") {
        @Override
        public void write(CheckReport report, boolean colours, Writer to) throws IOException {
            new JsonReport(report).write(to);
        }
    },
    /** The Static Analysis Results Interchange Format 2.1.0, which code hosts show beside the lines. */
    SARIF("sarif") {
        @Override
        public void write(CheckReport report, boolean colours, Writer to) throws IOException {
            new SarifReport(report).write(to);
        }
    },
    /** The report of JUnit, which every CI server shows: a suite a file, a case a finding. */
    JUNIT("junit") {
        @Override
        public void write(CheckReport report, boolean colours, Writer to) throws IOException {
            new JunitReport(report).write(to);
        }
    };

    private final String word;

    Format(String word) {
        this.word = word;
    }

    /** As it is written on the command line. */
    public String word() {
        return word;
    }

    /**
     * Writes a report in this form.
     *
     * @param colours whether the terminal takes colours; only text has any
     * @throws IOException when it cannot be written
     */
    public abstract void write(CheckReport report, boolean colours, Writer to) throws IOException;
}
