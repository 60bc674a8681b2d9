package dev.holdfast.policies.input;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for files below the paths that somebody names. Links are not followed, so that a circle of them ends; folders of tools ({@code
 * .git}, {@code node_modules}) are passed over; charts of Helm are named as skipped, since their templates are no YAML before they are
 * rendered, and fixtures. A folder with a kustomization is a system of its own: environments and regions have the same names in their own folders.
 */
public final class FileTree {
    private static final Set<String> EXTENSIONS = Set.of("yaml", "yml", "json", "cfg", "conf", "acl");
    private static final Set<String> FOLDERS_OF_TOOLS = Set.of("node_modules", "target", "vendor", "__pycache__");
    private static final Set<String> FOLDERS_OF_TESTS = Set.of("fixtures", "testdata");
    private static final List<String> KUSTOMIZATIONS =
            List.of("kustomization.yaml", "kustomization.yml", "Kustomization");
    private static final int DEEPEST = 64;

    private final List<FoundFiles.Found> found = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Set<Path> seen = new TreeSet<>();

    private FileTree() {}

    /**
     * Looks below files and folders; a file that is named is looked at whatever its name.
     *
     * @throws IOException when a folder cannot be read
     */
    public static FoundFiles below(List<Path> paths) throws IOException {
        FileTree tree = new FileTree();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                tree.walk(path);
            } else if (tree.seen.add(path.normalize())) {
                tree.found.add(new FoundFiles.Found(path, ""));
            }
        }
        tree.found.sort(Comparator.comparing(each -> each.path().toString()));
        return new FoundFiles(List.copyOf(tree.found), List.copyOf(tree.skipped));
    }

    private void walk(Path named) throws IOException {
        // Links are not followed, but for the one that somebody names.
        Path root = Files.isSymbolicLink(named) ? named.resolve(".") : named;
        Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return enter(root, folder);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isDirectory()) {
                    skipped.add(new Skipped(slashed(file), "more than " + DEEPEST + " folders deep"));
                } else if (attributes.isRegularFile() && isCandidate(file) && seen.add(file.normalize())) {
                    found.add(new FoundFiles.Found(file, system(root, file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                skipped.add(new Skipped(slashed(file), "cannot be read"));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private FileVisitResult enter(Path root, Path folder) {
        String name = nameOf(folder);
        boolean tools = name.startsWith(".") && name.length() > 1 && !name.equals("..");
        if (!folder.equals(root) && (tools || FOLDERS_OF_TOOLS.contains(name))) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (name.equals("templates") && Files.exists(folder.resolveSibling("Chart.yaml"))) {
            skipped.add(new Skipped(slashed(folder), "templates of a Helm chart; check what helm template prints"));
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (FOLDERS_OF_TESTS.contains(name) && !folder.equals(root)) {
            skipped.add(new Skipped(
                    slashed(folder), "data of tests, which break rules on purpose; name the folder to check it"));
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isCandidate(Path file) {
        String name = nameOf(file);
        return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String system(Path root, Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            for (String name : KUSTOMIZATIONS) {
                if (Files.exists(folder.resolve(name))) {
                    return slashed(folder);
                }
            }
            if (folder.equals(root)) {
                break;
            }
        }
        return "";
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
