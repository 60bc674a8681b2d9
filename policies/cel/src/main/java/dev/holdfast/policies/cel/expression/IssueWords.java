package dev.holdfast.policies.cel.expression;

import dev.holdfast.topology.units.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what the compiler found, with what would be right where that is known. */
final class IssueWords {
    private static final Pattern UNKNOWN_NAME = Pattern.compile("undeclared reference to '([^']*)'.*", Pattern.DOTALL);

    /** The container, of which there is none, and the list of all that could stand there instead. */
    private static final Pattern NOISE =
            Pattern.compile(" \\(in container '[^']*'\\)| expecting \\{.*", Pattern.DOTALL);

    private IssueWords() {}

    static String of(String message, Collection<String> parameters) {
        Matcher unknown = UNKNOWN_NAME.matcher(message);
        if (unknown.matches()) {
            return unknown(unknown.group(1), parameters);
        }
        return NOISE.matcher(message).replaceAll("").strip();
    }

    private static String unknown(String name, Collection<String> parameters) {
        List<String> known = new ArrayList<>(List.of("object"));
        parameters.forEach(parameter -> known.add("params." + parameter));
        if (name.equals("params")) {
            return parameters.isEmpty()
                    ? "the policy has no parameters"
                    : "there is no such parameter; there is " + String.join(", ", known.subList(1, known.size()));
        }
        String nearest = Nearest.to(name, known);
        String meant = nearest == null ? "known are " + String.join(", ", known) : "did you mean " + nearest + "?";
        return "nothing is known as " + name + "; " + meant;
    }
}
