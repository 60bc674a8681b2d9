package dev.holdfast.policies.model.capacity;

import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.read.TopologyPath;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the planner takes for cached, {@code effective_cache_size}, is no more than the memory limit: shared buffers and the cache of the
 * system come out of it. That shared buffers fit is a matter of resolve.
 */
public final class DatabaseFitsMemory implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M28b", "A database counts on no more memory than it has")
            .warning()
            .because(
                    "The planner chooses to read a whole index at random, which it takes for cached; it is on the disk, and the query takes minutes.")
            .from("requirements R7 (BUG 6)", "PostgreSQL: Resource Consumption; Query Planning, effective_cache_size")
            .fix("Leave effectiveCacheSize out: three quarters of the memory is derived.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Pattern SIZE = Pattern.compile("([0-9]{1,9})(kB|MB|GB|TB)?");
    private static final int KIBI = 1024;

    /** The size of a block, in KiB. */
    private static final int BLOCK = 8;

    @Override
    public void check(ResolvedSystem system, Found found) {
        for (DatabaseBlueprint database : system.blueprint().databases().values()) {
            Matcher size = SIZE.matcher(database.parameters().getOrDefault("effective_cache_size", ""));
            if (size.matches()
                    && mebibytes(size) > database.resources().memoryLimit().mebibytes()) {
                found.at(
                        TopologyPath.of("databases", database.name(), "effectiveCacheSize"),
                        "it counts on " + size.group() + " of cache, and has "
                                + database.resources().memoryLimit() + " of memory");
            }
        }
    }

    private static long mebibytes(Matcher size) {
        long number = Long.parseLong(size.group(1));
        // A number alone counts blocks.
        return switch (Objects.requireNonNullElse(size.group(2), "")) {
            case "" -> number * BLOCK / KIBI;
            case "kB" -> number / KIBI;
            case "GB" -> number * KIBI;
            case "TB" -> number * KIBI * KIBI;
            default -> number;
        };
    }
}
