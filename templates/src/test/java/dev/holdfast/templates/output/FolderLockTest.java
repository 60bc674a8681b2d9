package dev.holdfast.templates.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Threads of one process keep apart by other means: what counts between runs shows only between processes. */
class FolderLockTest {
    private static final int BUSY = 3;

    @Test
    void keepsOtherProcessesOutUntilItIsClosed(@TempDir Path temp) throws Exception {
        Path file = temp.resolve("lock");
        try (FolderLock held = FolderLock.of(file, Duration.ZERO)) {
            assertThat(held).isNotNull();
            assertThat(process(file, "0").waitFor()).isEqualTo(BUSY);
        }
        assertThat(process(file, "0").waitFor()).isZero();
        assertThat(file).doesNotExist();
    }

    @Test
    void takesOverWhatADeadRunLeft(@TempDir Path temp) throws Exception {
        Path file = Files.writeString(temp.resolve("lock"), "left by a dead run");
        try (FolderLock held = FolderLock.of(file, Duration.ZERO)) {
            assertThat(held).isNotNull();
            assertThat(process(file, "0").waitFor()).isEqualTo(BUSY);
        }
    }

    @Test
    void isFoundFreeByAProcessThatWaits(@TempDir Path temp) throws Exception {
        Path file = temp.resolve("lock");
        Process waiting;
        try (FolderLock held = FolderLock.of(file, Duration.ZERO)) {
            assertThat(held).isNotNull();
            waiting = process(file, "60");
        }
        assertThat(waiting.waitFor()).isZero();
        assertThat(file).doesNotExist();
    }

    private static Process process(Path file, String seconds) throws IOException, URISyntaxException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder(FolderLock.class) + File.pathSeparator + folder(Attempt.class),
                        Attempt.class.getName(),
                        file.toString(),
                        seconds)
                .inheritIO()
                .start();
    }

    private static Path folder(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** Another run, which takes the lock for a moment. */
    static final class Attempt {
        public static void main(String[] arguments) throws IOException {
            Duration patience = Duration.ofSeconds(Long.parseLong(arguments[1]));
            try (FolderLock held = FolderLock.of(Path.of(arguments[0]), patience)) {
                Objects.requireNonNull(held);
            } catch (OutputFailed e) {
                System.exit(BUSY);
            }
        }
    }
}
