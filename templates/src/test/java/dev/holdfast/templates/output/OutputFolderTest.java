package dev.holdfast.templates.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.holdfast.templates.output.OutputFailed.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private final Path temp;
    private Path out;

    OutputFolderTest(@TempDir Path temp) {
        this.temp = temp;
        this.out = temp.resolve("out");
    }

    private OutputChange write(String target, String... pathsAndTexts) {
        return new OutputFolder(out).write(Set.of(target), files(target, pathsAndTexts), Edits.REFUSE);
    }

    static List<RenderedFile> files(String target, String... pathsAndTexts) {
        List<RenderedFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(RenderedFile.of(target, pathsAndTexts[i], pathsAndTexts[i + 1]));
        }
        return files;
    }

    private static void assertRefused(Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(OutputFailed.class, e -> assertThat(e.kind())
                .isEqualTo(kind));
    }

    private void put(String path, String text) throws IOException {
        Path file = out.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void makesTheFolderAndLeavesNothingBeside() throws IOException {
        out = temp.resolve("a/b/out");
        OutputChange change = write("compose", "compose/compose.yaml", "x: 1\n", "compose/é/y", "ü");
        assertThat(change.added()).containsExactly("compose/compose.yaml", "compose/é/y");
        assertThat(FolderState.of(out))
                .containsEntry("compose/compose.yaml", "x: 1\n")
                .containsEntry("compose/é/y", "ü");
        assertThat(FolderState.of(temp).keySet())
                .allMatch(path -> path.startsWith("a/") && !path.contains("holdfast-"));
    }

    @Test
    void touchesNothingWhenNothingChanged() throws IOException {
        write("compose", "a/b.yaml", "1");
        Map<String, String> before = FolderState.identity(out);
        OutputChange change = write("compose", "a/b.yaml", "1");
        assertThat(change.isEmpty()).isTrue();
        assertThat(change.unchanged()).isOne();
        assertThat(FolderState.identity(out)).isEqualTo(before);
    }

    @Test
    void keepsFilesThatStayTheSame() throws IOException {
        write("compose", "a.yaml", "1", "b.yaml", "1");
        Object inode = Files.getAttribute(out.resolve("a.yaml"), "unix:ino");
        OutputChange change = write("compose", "a.yaml", "1", "b.yaml", "2");
        assertThat(change.changed()).containsExactly("b.yaml");
        assertThat(Files.getAttribute(out.resolve("a.yaml"), "unix:ino")).isEqualTo(inode);
    }

    @Test
    void removesWhatIsNoLongerRendered() throws IOException {
        write("compose", "a/x.yaml", "1", "b.yaml", "1");
        assertThat(write("compose", "b.yaml", "1").removed()).containsExactly("a/x.yaml");
        assertThat(FolderState.of(out)).containsOnlyKeys(".holdfast.json", "b.yaml");
        write("compose");
        assertThat(FolderState.of(out)).containsOnlyKeys(".holdfast.json");
    }

    @Test
    void leavesOtherTargetsAlone() throws IOException {
        write("compose", "compose/a.yaml", "1");
        write("haproxy", "haproxy/h.cfg", "2");
        write("haproxy", "haproxy/i.cfg", "3");
        assertThat(FolderState.of(out))
                .containsEntry("compose/a.yaml", "1")
                .containsEntry("haproxy/i.cfg", "3")
                .doesNotContainKey("haproxy/h.cfg");
        write("compose");
        assertThat(FolderState.of(out)).doesNotContainKey("compose/a.yaml").containsKey("haproxy/i.cfg");
        assertRefused(Kind.FOREIGN, () -> write("compose", "haproxy/i.cfg", "3"));
    }

    @Test
    void carriesOverWhatOthersPutThere() throws IOException {
        write("compose", "compose/a.yaml", "1");
        put("README.md", "mine");
        put("compose/notes/n.txt", "mine too");
        Files.createDirectories(out.resolve("empty/folder"));
        Files.createSymbolicLink(out.resolve("link"), Path.of("/nowhere"));
        Files.setPosixFilePermissions(out.resolve("README.md"), PosixFilePermissions.fromString("rw-------"));
        write("compose", "compose/a.yaml", "2");
        assertThat(FolderState.of(out))
                .containsEntry("compose/a.yaml", "2")
                .containsEntry("README.md", "mine")
                .containsEntry("compose/notes/n.txt", "mine too")
                .containsEntry("empty/folder/", "")
                .containsEntry("link", "-> /nowhere");
        assertThat(Files.getPosixFilePermissions(out.resolve("README.md")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void refusesToReplaceFilesOfOthers() throws IOException {
        put("compose/a.yaml", "mine");
        put("b.yaml", "mine");
        assertThatThrownBy(() -> write("compose", "compose/a.yaml", "1", "b.yaml", "2"))
                .isInstanceOf(OutputFailed.class)
                .hasMessageContaining("b.yaml, compose/a.yaml");
        assertRefused(Kind.FOREIGN, () -> new OutputFolder(out)
                .write(Set.of("compose"), files("compose", "b.yaml", "1"), Edits.OVERWRITE));
        assertThat(FolderState.of(out)).containsOnlyKeys("b.yaml", "compose/", "compose/a.yaml");
        // the same content harms nobody
        write("compose", "b.yaml", "mine");
        assertRefused(Kind.FOREIGN, () -> write("compose", "compose", "a file"));
    }

    @Test
    void refusesToReplaceWhatWasEditedUnlessTold() throws IOException {
        write("compose", "a.yaml", "1", "b.yaml", "1", "c.yaml", "1");
        put("a.yaml", "by hand");
        put("b.yaml", "by hand");
        assertThatThrownBy(() -> write("compose", "a.yaml", "2", "c.yaml", "1"))
                .isInstanceOf(OutputFailed.class)
                .hasMessageContaining("a.yaml, b.yaml");
        assertRefused(Kind.EDITED, () -> write("compose", "a.yaml", "1", "c.yaml", "1"));
        assertThat(FolderState.of(out)).containsEntry("a.yaml", "by hand").containsEntry("b.yaml", "by hand");
        new OutputFolder(out).write(Set.of("compose"), files("compose", "a.yaml", "2"), Edits.OVERWRITE);
        assertThat(FolderState.of(out))
                .containsOnlyKeys(".holdfast.json", "a.yaml")
                .containsEntry("a.yaml", "2");
    }

    @Test
    void makesFilesOfFoldersAndFoldersOfFiles() throws IOException {
        write("compose", "a", "1", "b/c", "1");
        write("compose", "a/x", "2", "b", "2");
        assertThat(FolderState.of(out)).containsOnlyKeys(".holdfast.json", "a/", "a/x", "b");
    }

    @Test
    void refusesLinksAndFilesWhereFoldersAreNeeded() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Files.createSymbolicLink(out, elsewhere);
        assertRefused(Kind.NOT_A_FOLDER, () -> write("compose", "a", "1"));
        Files.delete(out);
        Files.writeString(out, "a file");
        assertRefused(Kind.NOT_A_FOLDER, () -> write("compose", "a", "1"));
        Files.delete(out);
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve("compose"), elsewhere);
        assertRefused(Kind.NOT_A_FOLDER, () -> write("compose", "compose/a", "1"));
        put("haproxy", "a file");
        assertRefused(Kind.NOT_A_FOLDER, () -> write("haproxy", "haproxy/a/b", "1"));
        assertThat(FolderState.of(elsewhere)).isEmpty();
    }

    @Test
    void refusesALinkInPlaceOfAFileItWrote() throws IOException {
        write("compose", "a", "1");
        Path secret = Files.writeString(temp.resolve("secret"), "1");
        Files.delete(out.resolve("a"));
        Files.createSymbolicLink(out.resolve("a"), secret);
        assertRefused(Kind.EDITED, () -> write("compose", "a", "2"));
        assertThat(Files.readString(secret)).isEqualTo("1");
    }

    @Test
    void refusesCollisions() {
        assertRefused(Kind.NAME, () -> write("c", "A.yaml", "1", "a.yaml", "1"));
        assertRefused(Kind.NAME, () -> write("c", "a", "1", "A/b", "1"));
        assertRefused(Kind.NAME, () -> write("c", "a", "1", "a", "1"));
        assertThatThrownBy(() -> new OutputFolder(out).write(Set.of("x"), files("c", "a", "1"), Edits.REFUSE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesFoldersThatCannotBeReplaced() {
        for (Path folder :
                List.of(Path.of("/"), Path.of(""), Path.of("").toAbsolutePath().getParent())) {
            assertRefused(Kind.NOT_A_FOLDER, () -> new OutputFolder(folder)
                    .write(Set.of("c"), files("c", "a", "1"), Edits.REFUSE));
        }
    }

    @Test
    void refusesAManifestThatItDidNotWrite() throws IOException {
        for (String text : List.of(
                "",
                "x",
                "{}",
                "{\"version\": 1, \"targets\": {}}",
                "{\"version\": 3, \"targets\": []}",
                "{\"version\": 3, \"targets\": {\"a\": {\"b\": \"c\"}}}",
                "{\"version\": 3, \"targets\": {\"a\": 1}}",
                "{\"version\": 3, \"targets\": {1: {}}}")) {
            put(".holdfast.json", text);
            assertRefused(Kind.MANIFEST, () -> write("c", "a", "1"));
        }
        put(".holdfast.json", "{\"version\": 3, \"targets\": {\"a\": {\"../b\": \"" + "0".repeat(16) + "\"}}}");
        assertRefused(Kind.NAME, () -> write("c", "a", "1"));
    }

    @Test
    void writesAManifestThatReadsBack() {
        write("compose", "b \u00e9'", "1", "a", "1");
        write("empty");
        assertThat(out.resolve(".holdfast.json"))
                .content()
                .isEqualTo(
                        """
                        {
                          "version": 3,
                          "targets": {
                            "compose": {
                              "a": "83dcefb790f599e3",
                              "b é'": "83dcefb790f599e3"
                            },
                            "empty": {}
                          }
                        }
                        """);
    }

    @Test
    void saysPlainlyWhatTheFileSystemSays() throws IOException {
        Path near = Files.createDirectories(out);
        Map.of(
                        new AccessDeniedException("/x"), Kind.NO_PERMISSION,
                        new FileSystemException("/x", null, "Read-only file system"), Kind.READ_ONLY,
                        new IOException("No space left on device"), Kind.NO_SPACE,
                        new FileSystemException("/x", null, "Disk quota exceeded"), Kind.NO_SPACE,
                        new FileSystemException("/x", null, "Device or resource busy"), Kind.OTHER)
                .forEach((error, kind) ->
                        assertThat(OutputFailed.of(error, out, near).kind()).isEqualTo(kind));
        Files.writeString(temp.resolve("file"), "");
        out = temp.resolve("file/out");
        assertRefused(Kind.NOT_A_FOLDER, () -> write("c", "a", "1"));
    }

    @Test
    void refusesWithoutPermission() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
        write("c", "a", "1");
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertRefused(Kind.NO_PERMISSION, () -> write("c", "a", "2"));
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertRefused(Kind.NO_PERMISSION, () -> write("c", "a", "2"));
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void waitsForAnotherRunAndGivesUpInTheEnd() throws IOException {
        Path lockFile = new FolderSwap(out, new RealDisk()).lock();
        try (FolderLock held = FolderLock.of(lockFile, Duration.ZERO)) {
            assertThat(held).isNotNull();
            assertRefused(Kind.BUSY, () -> new OutputFolder(out, new RealDisk(), Duration.ofMillis(50))
                    .write(Set.of("c"), files("c", "a", "1"), Edits.REFUSE));
        }
        Files.writeString(lockFile, "left by a dead run");
        write("c", "a", "1");
        assertThat(lockFile).doesNotExist();
    }

    @Test
    void survivesManyRunsAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<OutputChange>> runs = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String target = "t" + i % 4;
                String text = "text " + i;
                runs.add(() -> write(target, target + "/a", text, target + "/b", text));
            }
            for (Future<OutputChange> run : threads.invokeAll(runs)) {
                run.get();
            }
        } finally {
            threads.shutdown();
        }
        Map<String, String> state = FolderState.of(out);
        for (int i = 0; i < 4; i++) {
            assertThat(state.get("t" + i + "/a")).isEqualTo(state.get("t" + i + "/b"));
        }
        assertThat(state).hasSize(13);
        assertThat(FolderState.of(temp).keySet()).noneMatch(path -> path.contains("holdfast-"));
    }
}
