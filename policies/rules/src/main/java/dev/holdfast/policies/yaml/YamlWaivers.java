package dev.holdfast.policies.yaml;

import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.tree.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds waivers in the comments of YAML: {@code # holdfast:waive C05a until 2027-01-31: reason}. */
public final class YamlWaivers {
    private static final Pattern WAIVER = Pattern.compile("#\\s*holdfast:waive\\s+(\\S+)\\s*(.*)$");

    private YamlWaivers() {}

    /** Those in the comment lines above a line, with nothing else but blanks between, and behind what is written in that line. */
    public static List<WrittenWaiver> above(List<String> lines, int line) {
        List<WrittenWaiver> waivers = new ArrayList<>();
        if (line < 1) {
            // What stands in no file has no comments.
            return waivers;
        }
        int first = line;
        while (first > 1 && first - 2 < lines.size() && isNothingElse(lines.get(first - 2))) {
            first--;
        }
        for (int number = first; number <= line && number <= lines.size(); number++) {
            Matcher matcher = WAIVER.matcher(lines.get(number - 1));
            if (matcher.find()) {
                Place place = new Place(number, matcher.start() + 1);
                waivers.add(new WrittenWaiver(matcher.group(1), matcher.group(2).strip(), place));
            }
        }
        return waivers;
    }

    /** Whether nothing stands in a line, or a comment. */
    public static boolean isNothingElse(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }
}
