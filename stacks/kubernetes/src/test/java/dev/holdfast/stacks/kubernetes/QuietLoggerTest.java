package dev.holdfast.stacks.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.Log;
import com.pulumi.deployment.internal.EngineLogger;
import com.pulumi.resources.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuietLoggerTest {

    private final Remembered engine = new Remembered();
    private final QuietLogger logger = new QuietLogger(engine);

    @Test
    void sendsWhatTheEngineShows() {
        Log log = new Log(logger);

        log.info("one");
        log.warn("two");
        log.error("three");

        assertThat(engine.messages).containsExactly("INFO one", "WARNING two", "SEVERE three");
    }

    @Test
    void keepsWhatTheEngineDrops() {
        new Log(logger).debug("registering");

        assertThat(engine.messages).isEmpty();
        assertThat(logger.debugAsync("registering")).isDone();
    }

    @Test
    void knowsOfErrorsWhatTheSdkKnows() {
        assertThat(logger.hasLoggedErrors()).isFalse();

        logger.errorAsync("refused").join();

        assertThat(logger.hasLoggedErrors()).isTrue();
        assertThat(logger.getErrorCount()).isEqualTo(1);
    }

    private static final class Remembered implements EngineLogger {

        private final List<String> messages = new ArrayList<>();

        @Override
        public CompletableFuture<Void> logAsync(
                Level level,
                String message,
                @Nullable Resource resource,
                @Nullable Integer stream,
                @Nullable Boolean ephemeral) {
            messages.add(level + " " + message);
            return CompletableFuture.allOf();
        }

        @Override
        public boolean hasLoggedErrors() {
            return getErrorCount() > 0;
        }

        @Override
        public int getErrorCount() {
            return (int) messages.stream()
                    .filter(message -> message.startsWith("SEVERE"))
                    .count();
        }
    }
}
