package dev.holdfast.policies.agreement;

/**
 * What both say of one place.
 *
 * @param at the file and the object
 * @param theirs what the other program says: {@code finds}, {@code passes}, {@code abstains}, or a number of findings
 * @param ours what Holdfast says, in the same words
 */
record Verdict(String at, String theirs, String ours) {
    static final String FINDS = "finds";
    static final String PASSES = "passes";
    static final String ABSTAINS = "abstains";

    /** Whether the other program does not judge the object, and Holdfast finds nothing that it could object to. */
    boolean isOpen() {
        return theirs.equals(ABSTAINS) && ours.equals(PASSES);
    }

    boolean agrees() {
        return theirs.equals(ours);
    }
}
