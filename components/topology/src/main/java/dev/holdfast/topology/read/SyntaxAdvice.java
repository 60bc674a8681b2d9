package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Extent;
import dev.holdfast.topology.units.Quoted;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says what the parser stumbled over in the words of people who write topologies. */
final class SyntaxAdvice {
    private static final String QUOTES =
            "Write quotes around a text that holds \": \" or begins with a sign such as @ ` % [ {.";

    private SyntaxAdvice() {}

    static Finding on(YamlEngineException broken) {
        if (!(broken instanceof MarkedYamlEngineException marked)) {
            return finding(Extent.at(1, 1), "this is no YAML", "Write YAML 1.2 or JSON.");
        }
        Extent at = Marks.at(marked.getProblemMark());
        Extent opened = Marks.at(marked.getContextMark());
        String problem = String.valueOf(marked.getProblem());
        String context = String.valueOf(marked.getContext());
        if (problem.contains("(TAB)")) {
            return finding(at, "a tab cannot indent", "Indent with spaces.");
        }
        if (problem.contains("mapping values are not allowed")) {
            String fix = "Indent the line like its neighbours, or write quotes around a text that holds \": \".";
            return finding(at, "a colon stands where no key can end", fix);
        }
        if (problem.contains("cannot start any token")) {
            return finding(at, "a text without quotes cannot begin like this", QUOTES);
        }
        if (problem.contains("unexpected end of stream") && context.contains("quoted")) {
            return finding(opened, "the quote that opens here is never closed", "Close it.");
        }
        if (context.contains("flow sequence") || context.contains("flow mapping")) {
            String bracket = context.contains("sequence") ? "[" : "{";
            String reason = "the " + bracket + " of line " + opened.line() + " is not closed before this";
            return finding(at, reason, "Close it, or write the comma that is missing before this.");
        }
        if (problem.contains("<block end>")) {
            return finding(
                    at,
                    "this is not indented like what is around it",
                    "Give the line the indentation of its neighbours.");
        }
        if (problem.contains("could not find expected ':'")) {
            return finding(opened, "this line has no colon", "Write KEY: VALUE.");
        }
        return finding(at, "this is no YAML (" + unquoted(problem) + ")", QUOTES);
    }

    private static String unquoted(String problem) {
        String quoted = Quoted.of(problem);
        return quoted.substring(1, quoted.length() - 1);
    }

    private static Finding finding(Extent at, String reason, String fix) {
        return new Finding(FaultCode.SYNTAX, at, TopologyPath.root(), reason, null, fix);
    }
}
