package dev.holdfast.policies.text;

import dev.holdfast.policies.tree.Place;

/**
 * A word of a configuration file, as the program that it is for understands it: without quotes, with escapes resolved.
 *
 * @param text what it says
 * @param place where it begins, its quotes included
 * @param quoted whether any part of it is in quotes, or escaped
 * @param variable whether it holds a variable of the environment, so that what it says is known only where it runs
 */
public record Word(String text, Place place, boolean quoted, boolean variable) {
    /** Whether it reads like this, and is known. */
    public boolean is(String other) {
        return !variable && text.equals(other);
    }
}
