package dev.holdfast.policies.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {
    @TempDir
    Path root = Path.of("");

    private void write(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }

    private List<String> found() throws IOException {
        return FileTree.below(List.of(root)).files().stream()
                .map(each -> root.relativize(each.path()) + (each.system().isEmpty() ? "" : " of a system"))
                .toList();
    }

    @Test
    void findsWhatMayBeConfigurationInTheOrderOfPaths() throws IOException {
        write("b.yaml");
        write("a/haproxy.cfg");
        write("a/nginx.conf");
        write("a/README.md");
        write("c.json");

        assertThat(found()).containsExactly("a/haproxy.cfg", "a/nginx.conf", "b.yaml", "c.json");
    }

    @Test
    void passesOverFoldersOfToolsAndNamesChartsAndFixtures() throws IOException {
        write(".git/config.yaml");
        write("node_modules/x/y.yaml");
        write("chart/Chart.yaml");
        write("chart/templates/pod.yaml");
        write("pack/fixtures/bad.yaml");

        assertThat(found()).containsExactly("chart/Chart.yaml");
        assertThat(FileTree.below(List.of(root)).skipped())
                .extracting(Skipped::path)
                .containsExactlyInAnyOrder(root + "/chart/templates", root + "/pack/fixtures");
        assertThat(FileTree.below(List.of(root.resolve("pack/fixtures"))).files())
                .hasSize(1);
    }

    @Test
    void aFolderWithAKustomizationIsASystemOfItsOwn() throws IOException {
        write("production/east/kustomization.yaml");
        write("production/east/base/api.yaml");
        write("loose.yaml");

        assertThat(found())
                .containsExactly(
                        "loose.yaml",
                        "production/east/base/api.yaml of a system",
                        "production/east/kustomization.yaml of a system");
    }

    @Test
    void aCircleOfLinksEndsAndAFileIsFoundOnce() throws IOException {
        write("a/x.yaml");
        Files.createSymbolicLink(root.resolve("a/again"), root);

        assertThat(FileTree.below(List.of(root, root.resolve("a"), root.resolve("a/x.yaml")))
                        .files())
                .hasSize(1);
    }

    @Test
    void aLinkToAFolderIsFollowedWhereItIsNamed() throws IOException {
        write("real/x.yaml");
        Files.createSymbolicLink(root.resolve("link"), root.resolve("real"));

        assertThat(FileTree.below(List.of(root.resolve("link"))).files()).hasSize(1);
    }

    @Test
    void whatIsTooDeepIsNamed() throws IOException {
        write("d/".repeat(70) + "x.yaml");

        assertThat(found()).isEmpty();
        assertThat(FileTree.below(List.of(root)).skipped())
                .singleElement()
                .extracting(Skipped::reason)
                .isEqualTo("more than 64 folders deep");
    }

    @Test
    void aFileThatIsNamedIsLookedAtWhateverItsName() throws IOException {
        write("Deployment");

        assertThat(FileTree.below(List.of(root.resolve("Deployment"))).files()).hasSize(1);
    }
}
