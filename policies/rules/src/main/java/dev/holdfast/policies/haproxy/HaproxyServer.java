package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A server of a section, or the servers of a {@code server-template}.
 *
 * @param line where it is written
 * @param common the lines of {@code default-server} that hold for it, the nearest in front
 */
public record HaproxyServer(Line line, List<Line> common) {
    private static final int OPTIONS = 3;

    /** Its name. */
    public String name() {
        return line.text(1);
    }

    /** How many servers this is: more than one for a template; 1 where the number is not known. */
    public long count() {
        if (!line.begins("server-template")) {
            return 1;
        }
        String range = line.text(2);
        int dash = range.indexOf('-');
        try {
            long last = Integer.parseInt(range.substring(dash + 1));
            return Math.max(1, dash < 0 ? last : last - Integer.parseInt(range.substring(0, dash)) + 1);
        } catch (NumberFormatException notANumber) {
            return 1;
        }
    }

    /** Where it is reached: a name or an address with a port. */
    public HaproxyAddress address() {
        int at = line.begins("server-template") ? OPTIONS : 2;
        return new HaproxyAddress(at < line.words().size() ? line.words().get(at) : null);
    }

    /** The word behind an option of it, or of what holds for all servers; null where neither has it. */
    public @Nullable Word option(String keyword) {
        Word own = line.after(keyword, OPTIONS);
        for (int i = 0; own == null && i < common.size(); i++) {
            own = common.get(i).after(keyword, 1);
        }
        return own;
    }

    /** Whether an option without a value is on; {@code no-} before it takes it off. */
    public boolean has(String flag) {
        if (line.has(flag, OPTIONS) || line.has("no-" + flag, OPTIONS)) {
            return !line.has("no-" + flag, OPTIONS);
        }
        for (Line each : common) {
            if (each.has(flag, 1) || each.has("no-" + flag, 1)) {
                return !each.has("no-" + flag, 1);
            }
        }
        return false;
    }

    /** Whether something finds out if it works: a check of its own, or that of another that it tracks. */
    public boolean isChecked() {
        return has("check") || option("track") != null || has("agent-check");
    }
}
