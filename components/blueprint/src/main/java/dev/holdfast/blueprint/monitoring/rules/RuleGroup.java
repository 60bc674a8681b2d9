package dev.holdfast.blueprint.monitoring.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules that are evaluated together, one after the other.
 *
 * @param name its name, of which there is one in all files
 * @param recordings what is recorded, first
 * @param alerts who is told, after that
 */
public record RuleGroup(String name, List<Recording> recordings, List<AlertRule> alerts) {
    // Written out for the sake of a cold start, see TopologyPath.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleGroup that
                && name.equals(that.name)
                && recordings.equals(that.recordings)
                && alerts.equals(that.alerts);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + recordings.hashCode()) + alerts.hashCode();
    }
}
