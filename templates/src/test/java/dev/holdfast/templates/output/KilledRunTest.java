package dev.holdfast.templates.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.templates.output.DyingDisk.Killed;
import dev.holdfast.templates.output.OutputFailed.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed at any of its changes leaves the old files or the new ones, and the next run works. */
class KilledRunTest {
    private static final List<RenderedFile> OLD =
            OutputFolderTest.files("c", "c/a", "old a", "c/b", "old b", "c/same", "same");
    private static final List<RenderedFile> NEW =
            OutputFolderTest.files("c", "c/a", "new a", "c/d/e", "new e", "c/same", "same");

    private final Path temp;

    KilledRunTest(@TempDir Path temp) {
        this.temp = temp;
    }

    private static void write(Path out, Disk disk, List<RenderedFile> files) {
        new OutputFolder(out, disk, Duration.ofSeconds(1)).write(Set.of("c"), files, Edits.REFUSE);
    }

    private static Path prepared(Path out) throws IOException {
        write(out, new RealDisk(), OLD);
        Files.createDirectories(out.resolve("mine/empty"));
        Files.writeString(out.resolve("mine/note"), "mine");
        return out;
    }

    @Test
    void leavesTheOldFilesOrTheNew() throws IOException {
        Map<String, String> old = FolderState.of(prepared(temp.resolve("old")));
        Path wanted = prepared(temp.resolve("new"));
        write(wanted, new RealDisk(), NEW);
        Map<String, String> fresh = FolderState.of(wanted);

        int step = 0;
        boolean finished = false;
        while (!finished) {
            Path out = prepared(temp.resolve("run" + step));
            try {
                write(out, new DyingDisk(step), NEW);
                finished = true;
            } catch (Killed e) {
                assertOldOrNew(out, old, fresh);
            }
            write(out, new RealDisk(), NEW);
            assertThat(FolderState.of(out)).as("after step %d", step).isEqualTo(fresh);
            step++;
        }
        assertThat(step).isGreaterThan(15);
        assertThat(FolderState.of(temp).keySet()).noneMatch(path -> path.contains("holdfast-"));
    }

    /** The folder, or where it is missing the one beside it, is whole; recovery alone brings it back. */
    private static void assertOldOrNew(Path out, Map<String, String> old, Map<String, String> fresh)
            throws IOException {
        FolderSwap swap = new FolderSwap(out, new RealDisk());
        assertThat(FolderState.of(Files.exists(out) ? out : swap.old())).isIn(old, fresh);
    }

    @Test
    void recoversFromARunThatIsKilledWhileRecovering() throws IOException {
        Map<String, String> old = FolderState.of(prepared(temp.resolve("old")));
        for (int first = 0; first < 30; first++) {
            for (int second = 0; second < 8; second++) {
                Path out = prepared(temp.resolve("run" + first + "-" + second));
                for (int step : new int[] {first, second}) {
                    try {
                        write(out, new DyingDisk(step), NEW);
                    } catch (Killed e) {
                        // The next run finds what this one left.
                    }
                }
                write(out, new RealDisk(), OLD);
                assertThat(FolderState.of(out)).isEqualTo(old);
            }
        }
    }

    @Test
    void leavesNothingOfAFirstRunThatWasKilled() throws IOException {
        for (int step = 0; step < 8; step++) {
            Path out = temp.resolve("first" + step);
            try {
                write(out, new DyingDisk(step), NEW);
            } catch (Killed e) {
                assertThat(out).doesNotExist();
            }
            write(out, new RealDisk(), NEW);
            assertThat(out.resolve("c/d/e")).hasContent("new e");
        }
    }

    @Test
    void asksWhenTheFolderWasMadeAnewInBetween() throws IOException {
        Path out = prepared(temp.resolve("out"));
        FolderSwap swap = new FolderSwap(out, new RealDisk());
        Files.move(out, swap.old());
        Files.createDirectories(swap.fresh());
        Files.createDirectories(out);
        assertThatThrownBy(() -> write(out, new RealDisk(), NEW))
                .isInstanceOfSatisfying(
                        OutputFailed.class, e -> assertThat(e.kind()).isEqualTo(Kind.LEFTOVER))
                .hasMessageContaining(swap.old().toString());
        assertThat(swap.old().resolve("mine/note")).exists();
    }
}
