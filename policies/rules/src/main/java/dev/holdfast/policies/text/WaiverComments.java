package dev.holdfast.policies.text;

import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.tree.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds waivers in comments: {@code # holdfast:waive H08a until 2027-01-31: reason}. One behind a directive is for that one; one on a line
 * of its own is for the directive, or the section, that comes next.
 */
public final class WaiverComments {
    private static final String MARK = "holdfast:waive";

    private final List<WrittenWaiver> waiting = new ArrayList<>();

    /** The waiver in a comment, which may begin with its {@code #}; null where it holds none. */
    public static @Nullable WrittenWaiver in(String comment, Place place) {
        int start = 0;
        while (start < comment.length() && (comment.charAt(start) == '#' || comment.charAt(start) == ' ')) {
            start++;
        }
        if (!comment.startsWith(MARK, start)) {
            return null;
        }
        String said = comment.substring(start + MARK.length()).strip();
        int space = 0;
        while (space < said.length() && !Character.isWhitespace(said.charAt(space))) {
            space++;
        }
        return new WrittenWaiver(said.substring(0, space), said.substring(space).strip(), place);
    }

    /** A comment on a line of its own. */
    public void above(String comment, Place place) {
        WrittenWaiver waiver = in(comment, place);
        if (waiver != null) {
            waiting.add(waiver);
        }
    }

    /** The waivers of a directive that has no comment behind it. */
    public List<WrittenWaiver> taken() {
        List<WrittenWaiver> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    /** The waivers of a directive with a comment behind it. */
    public List<WrittenWaiver> taken(String behind, Place place) {
        above(behind, place);
        return taken();
    }
}
