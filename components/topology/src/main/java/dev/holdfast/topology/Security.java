package dev.holdfast.topology;

import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.KeyPattern;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a container may do.
 *
 * @param user numeric user that it runs as, never 0; 10001 if left out
 * @param group numeric group that it runs as; the same as the user if left out
 * @param readOnlyRoot whether its file system is read-only; {@code true} if left out
 * @param scratch writable scratch folders, by path, each with its size; {@code /tmp: 64Mi} if left out
 */
public record Security(
        @Nullable @Min(1) @Max(2147483647) Long user,
        @Nullable @Min(1) @Max(2147483647) Long group,
        @Nullable Boolean readOnlyRoot,
        @Nullable @KeyPattern(regexp = Names.ABSOLUTE_PATH, message = Names.ABSOLUTE_PATH_MEANING)
                Map<String, Bytes> scratch) {}
