package dev.holdfast.templates.syntax;

/**
 * A value that writes itself, instead of being written as a string: a number, a boolean, a block of text, a reference.
 * Java code may put one into a model; templates print it like any other value.
 */
@FunctionalInterface
public interface Ready {
    /**
     * The exact text for a syntax.
     *
     * @throws UnrepresentableValue where the syntax has no such thing
     */
    String in(Syntax syntax);
}
