package dev.holdfast.blueprint.monitoring.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules for one part of the system.
 *
 * @param name the name of the file without its ending
 * @param groups the rules
 */
public record RuleFile(String name, List<RuleGroup> groups) {
    // Written out for the sake of a cold start, see TopologyPath.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleFile that && name.equals(that.name) && groups.equals(that.groups);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + groups.hashCode();
    }
}
