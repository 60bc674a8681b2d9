package dev.holdfast.topology.read;

import java.util.Locale;

/** The kinds of faults that reading finds. Their words are part of the interface: scripts compare them. */
public enum FaultCode {
    /** Bytes that are no UTF-8, or characters that no text holds. */
    ENCODING,
    /** The text is no YAML and no JSON. */
    SYNTAX,
    /** The file, a text or a number is longer than is read. */
    TOO_LARGE,
    /** Values are nested deeper than is read. */
    TOO_DEEP,
    /** The file holds nothing. */
    EMPTY_DOCUMENT,
    /** The file holds more than one document. */
    SEVERAL_DOCUMENTS,
    /** A YAML directive, such as {@code %YAML}. */
    DIRECTIVE,
    /** A YAML tag, such as {@code !!str}. */
    TAG,
    /** A YAML anchor or alias. */
    ALIAS,
    /** A YAML 1.1 merge key. */
    MERGE_KEY,
    /** A key that is written twice. */
    DUPLICATE_KEY,
    /** A key that is no text. */
    KEY_NOT_TEXT,
    /** A key that the language does not know there. */
    UNKNOWN_KEY,
    /** Something that is needed is not there. */
    MISSING,
    /** A key without a value. */
    EMPTY_VALUE,
    /** A value of another type than is needed. */
    WRONG_TYPE,
    /** A word that is none of those that are allowed. */
    NOT_ALLOWED,
    /** A text that is not written as it has to be. */
    BAD_FORM,
    /** A unit that is missing or unknown. */
    BAD_UNIT,
    /** An amount that is too small, too large or too fine, or a list that is too short or too long. */
    OUT_OF_RANGE,
    /** Keys that exclude each other. */
    EXCLUSIVE,
    /** Something that may be a secret, in a place where only a reference to one may be. */
    SECRET_LITERAL,
    /** An environment that the topology does not have. */
    UNKNOWN_ENVIRONMENT,
    /** More faults than are shown. */
    TOO_MANY,
    /** A {@code null}, a {@code $replace} or a name of an environment that has no effect or no meaning where it stands. */
    MISPLACED_CHANGE;

    /** Returns the code as it is printed, such as {@code duplicate-key}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the word. */
    @Override
    public String toString() {
        return word();
    }
}
