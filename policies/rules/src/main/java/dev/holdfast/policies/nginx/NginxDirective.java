package dev.holdfast.policies.nginx;

import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.Word;
import dev.holdfast.policies.tree.Place;

/**
 * A directive without a block.
 *
 * @param line its words
 * @param block in which block it stands
 */
public record NginxDirective(Line line, NginxBlock block) {
    /** {@code listen}. */
    public String name() {
        return line.text(0);
    }

    /** An argument by its number, from 1; empty where there are fewer. */
    public String text(int index) {
        return line.text(index);
    }

    /** Whether an argument reads like this. */
    public boolean has(String argument) {
        return line.has(argument, 1);
    }

    /** The value of an argument of the form {@code name=value}; empty where there is none. */
    public String value(String name) {
        for (Word word : line.words()) {
            if (word.text().startsWith(name) && word.text().startsWith("=", name.length())) {
                return word.text().substring(name.length() + 1);
            }
        }
        return "";
    }

    /** Where it begins. */
    public Place place() {
        return line.place();
    }

    /** As it is written, blanks made one. */
    public String words() {
        StringBuilder words = new StringBuilder(name());
        for (int i = 1; i < line.words().size(); i++) {
            words.append(' ').append(line.text(i));
        }
        return words.toString();
    }
}
