package dev.holdfast.blueprint.compose;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What runs in a container.
 *
 * @param image the image
 * @param entrypoint the program instead of the image's own; empty for the image's own
 * @param command its arguments instead of the image's own; empty for the image's own
 * @param hostname its own name; absent where several containers share the service
 * @param environment environment variables
 * @param variableFiles files with further environment variables, read as they are
 */
public record Program(
        String image,
        List<String> entrypoint,
        List<String> command,
        @Nullable String hostname,
        Map<String, EnvironmentText> environment,
        List<String> variableFiles) {}
