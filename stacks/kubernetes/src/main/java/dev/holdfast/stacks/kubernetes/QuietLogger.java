package dev.holdfast.stacks.kubernetes;

import com.pulumi.deployment.internal.EngineLogger;
import com.pulumi.resources.Resource;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/**
 * Sends the engine what it shows, and not what it drops. The SDK sends four messages about each resource, one after the other, two of
 * them with all of its fields, of which the engine shows none but with {@code --debug}.
 */
final class QuietLogger implements EngineLogger {

    private final EngineLogger logger;

    /**
     * Stands before a logger.
     *
     * @param logger the SDK's
     */
    QuietLogger(EngineLogger logger) {
        this.logger = logger;
    }

    @Override
    public CompletableFuture<Void> logAsync(
            Level level,
            String message,
            @Nullable Resource resource,
            @Nullable Integer stream,
            @Nullable Boolean ephemeral) {
        return level.intValue() < Level.INFO.intValue()
                ? CompletableFuture.allOf()
                : logger.logAsync(level, message, resource, stream, ephemeral);
    }

    @Override
    public boolean hasLoggedErrors() {
        return logger.hasLoggedErrors();
    }

    @Override
    public int getErrorCount() {
        return logger.getErrorCount();
    }
}
