package dev.holdfast.blueprint.compose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How Docker asks a container for its health. Times are in Compose's spelling, such as {@code 5s}.
 *
 * @param test {@code CMD}, the program and its arguments
 * @param interval time between two questions
 * @param timeout time that an answer may take
 * @param retries bad answers in a row until it counts as unhealthy
 * @param startPeriod time after the start in which bad answers do not count
 * @param startInterval time between two questions in the start period
 */
public record ComposeHealthcheck(
        List<String> test,
        String interval,
        String timeout,
        int retries,
        @Nullable String startPeriod,
        @Nullable String startInterval) {}
