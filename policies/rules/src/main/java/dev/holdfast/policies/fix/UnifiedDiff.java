package dev.holdfast.policies.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** What changes in a file, as {@code diff -u} and git show it, so that {@code patch} can apply it. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private UnifiedDiff() {}

    /** The difference of two texts of a file; empty where there is none, else with a line break at its end. */
    public static String of(String file, String before, String after) {
        List<String> old = lines(before);
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + file, "b/" + file, old, DiffUtils.diff(old, lines(after)), CONTEXT);
        return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + "\n\\ No newline at end of file");
        }
        return lines;
    }
}
