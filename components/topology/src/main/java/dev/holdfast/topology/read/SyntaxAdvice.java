package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Extent;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says what the parser stumbled over in the words of people who write topologies. */
final class SyntaxAdvice {
    private static final String QUOTES =
            "Write quotes around a text that holds \": \" or begins with a sign such as @ ` % [ {.";

    private static final List<Known> KNOWN = List.of(
            new Known("(TAB)", "a tab cannot indent", "Indent with spaces."),
            new Known(
                    "mapping values are not allowed",
                    "a colon stands where no key can end",
                    "Indent the line like its neighbours, or write quotes around a text that holds \": \"."),
            new Known("cannot start any token", "a text without quotes cannot begin like this", QUOTES),
            new Known(
                    "<block end>",
                    "this is not indented like what is around it",
                    "Give the line the indentation of its neighbours."),
            new Known(
                    "are not allowed here",
                    "nothing can begin here",
                    "Begin keys and list items on a line of their own."),
            new Known(
                    "the node content",
                    "a value is missing before this",
                    "Write the value, or quotes around a text that begins with a sign."),
            new Known(
                    "escape",
                    "a backslash stands before this, but no known escape",
                    "Write \\\\ for a backslash, or single quotes around the text."),
            new Known(
                    "indentation indicator",
                    "behind | or > nothing else may stand",
                    "Begin the text on the next line, or write it in quotes."),
            new Known("tag handle", "tags are not read", "Remove the word that begins with !."));

    private SyntaxAdvice() {}

    /**
     * A failure that is often met.
     *
     * @param words what the parser says of it
     * @param reason what we say of it
     * @param fix what to write instead
     */
    private record Known(String words, String reason, String fix) {}

    /**
     * Makes a finding of a failure of the parser.
     *
     * @param last the last thing that was read, for failures that do not say where they are
     */
    static Finding on(YamlEngineException broken, Extent last) {
        if (!(broken instanceof MarkedYamlEngineException marked)) {
            Extent behind = Extent.at(last.endLine(), last.endColumn());
            return finding(
                    behind, "behind this is an escape that stands for no character", "Write the character itself.");
        }
        Extent at = Marks.at(marked.getProblemMark());
        Extent opened = Marks.at(marked.getContextMark());
        String problem = String.valueOf(marked.getProblem());
        String context = String.valueOf(marked.getContext());
        if (problem.contains("unexpected end of stream") && context.contains("quoted")) {
            return finding(opened, "the quote that opens here is never closed", "Close it.");
        }
        if (problem.contains("could not find expected ':'")) {
            return finding(opened, "this line has no colon", "Write KEY: VALUE.");
        }
        if (context.contains("flow sequence") || context.contains("flow mapping")) {
            String bracket = context.contains("sequence") ? "[" : "{";
            String reason = "the " + bracket + " of line " + opened.line() + " is not closed before this";
            return finding(at, reason, "Close it, or write the comma that is missing before this.");
        }
        for (Known known : KNOWN) {
            if (problem.contains(known.words())) {
                return finding(at, known.reason(), known.fix());
            }
        }
        // The parser's own words may hold a piece of the file, which may be a secret.
        return finding(at, "this is no YAML", "Write YAML 1.2 or JSON. " + QUOTES);
    }

    private static Finding finding(Extent at, String reason, String fix) {
        return new Finding(FaultCode.SYNTAX, at, TopologyPath.root(), reason, null, fix);
    }
}
