package dev.holdfast.policies.rule;

/** How much a finding counts, the most severe first. */
public enum Severity {
    /** A check with such a finding fails. */
    ERROR("error"),
    /** Shown; fails a check only when one asks for that. */
    WARNING("warning"),
    /** Worth knowing. */
    NOTE("note"),
    /** The rule does not run. */
    OFF("off");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** As it is written and shown. */
    public String word() {
        return word;
    }
}
