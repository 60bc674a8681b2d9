package dev.holdfast.templates.compose;

import dev.holdfast.templates.syntax.Ready;
import dev.holdfast.templates.syntax.Syntax;
import dev.holdfast.templates.syntax.UnrepresentableValue;
import java.util.regex.Pattern;

/**
 * A variable that somebody has to set, {@code NAME=}, in a file of variables.
 *
 * @param name letters, digits and underscores, no digit first
 */
record UnsetVariable(String name) implements Ready {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    @Override
    public String in(Syntax syntax) {
        if (!NAME.matcher(name).matches()) {
            throw new UnrepresentableValue("name of a variable", "it is not letters, digits and underscores");
        }
        return name + "=";
    }
}
