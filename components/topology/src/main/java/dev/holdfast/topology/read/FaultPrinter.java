package dev.holdfast.topology.read;

import java.util.Collection;

/** Prints faults as compilers do: place, path and reason; the line with a caret; what to do. */
public final class FaultPrinter {
    private static final int GUTTER = 7;

    private FaultPrinter() {}

    /** Returns all faults, with an empty line between them and a line end behind the last; empty if there are none. */
    public static String print(Collection<Fault> faults) {
        StringBuilder text = new StringBuilder();
        for (Fault fault : faults) {
            text.append(text.isEmpty() ? "" : "\n").append(print(fault)).append('\n');
        }
        return text.toString();
    }

    /** Returns one fault, without a line end behind it. */
    public static String print(Fault fault) {
        StringBuilder text = new StringBuilder();
        Location location = fault.location();
        if (location != null) {
            text.append(location).append("  ");
        }
        if (!fault.path().isRoot()) {
            text.append(fault.path()).append(": ");
        }
        text.append(fault.reason()).append('\n');
        Excerpt excerpt = fault.excerpt();
        if (excerpt != null && location != null) {
            String number = Integer.toString(location.line());
            text.append(" ".repeat(Math.max(0, GUTTER - number.length()))).append(number);
            text.append(" │ ").append(excerpt.line()).append('\n');
            text.append(" ".repeat(GUTTER))
                    .append(" │ ")
                    .append(" ".repeat(excerpt.caret()))
                    .append('^');
            String note = fault.note();
            text.append(note == null ? "" : " " + note).append('\n');
        }
        return text.append("  ").append(fault.fix()).toString();
    }
}
