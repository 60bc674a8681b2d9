package dev.holdfast.topology.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the reader knows of a type of the language: data alone, so that the build can write it down. */
sealed interface LanguageType {
    /**
     * A record.
     *
     * @param components how it is written as a mapping, in the order of its constructor; null for a unit, which is not
     * @param rules which of its keys stand together
     * @param shortForms how it is written as a single value
     * @param confidential whether a text in its place may be a secret
     */
    record Composite(
            @Nullable List<Part> components, List<KeyRule> rules, List<Single> shortForms, boolean confidential)
            implements LanguageType {}

    /**
     * A component of a record.
     *
     * @param name its key
     * @param type what is written there
     * @param stated what is stated about it
     * @param required whether it has to be written
     * @param suspicious whether its name sounds like a secret
     */
    record Part(String name, TypeUse type, List<Statement> stated, boolean required, boolean suspicious) {}

    /**
     * A single value that stands for a record.
     *
     * @param factory the name of the static method that makes the record; no other of this name has one parameter
     * @param argument the type of the value
     * @param stated what is stated about it
     */
    record Single(String factory, TypeUse argument, List<Statement> stated) {}

    /**
     * An enumeration.
     *
     * @param words its words, in their order
     */
    record Enumeration(List<Word> words) implements LanguageType {}

    /**
     * A word of an enumeration.
     *
     * @param written the word
     * @param constant the name of the constant that it stands for
     */
    record Word(String written, String constant) {}
}
