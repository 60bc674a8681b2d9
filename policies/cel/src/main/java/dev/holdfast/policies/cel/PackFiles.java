package dev.holdfast.policies.cel;

import dev.holdfast.policies.tree.Place;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of a pack: YAML and jars in its folder and the folders in it, but for hidden ones and those of fixtures. */
final class PackFiles {
    private static final int DEEPEST = 8;
    private static final int MOST = 10_000;
    private static final long LARGEST = 1 << 20;

    private final List<Path> yaml = new ArrayList<>();
    private final List<Path> jars = new ArrayList<>();

    List<Path> yaml() {
        return yaml.stream().sorted().toList();
    }

    List<Path> jars() {
        return jars.stream().sorted().toList();
    }

    /**
     * Looks through a folder. Links to folders are not followed, so that it ends.
     *
     * @throws IOException when it cannot be read, or holds too many files to be a pack
     */
    static PackFiles in(Path folder) throws IOException {
        PackFiles files = new PackFiles();
        Files.walkFileTree(
                folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
                    private int seen;

                    @Override
                    public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                        String name = String.valueOf(each.getFileName());
                        boolean skipped = !each.equals(folder) && (name.startsWith(".") || name.equals("fixtures"));
                        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                        if (++seen > MOST) {
                            throw new IOException("it holds more than " + MOST + " files");
                        }
                        String name = String.valueOf(each.getFileName());
                        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
                            files.yaml.add(each);
                        } else if (name.endsWith(".jar")) {
                            files.jars.add(each);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return files;
    }

    /** Reads a file of text; null, with a fault, where it cannot be read. */
    static @Nullable String text(Path file, List<PackFault> faults) {
        try {
            if (Files.size(file) > LARGEST) {
                faults.add(fault(file, "it is larger than " + LARGEST + " bytes; a policy is not"));
                return null;
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            faults.add(fault(file, "it is no text in UTF-8"));
        } catch (IOException e) {
            faults.add(fault(file, "it cannot be read: " + e.getMessage()));
        }
        return null;
    }

    static PackFault fault(Path file, String message) {
        return new PackFault(shown(file), Place.NONE, message);
    }

    static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }
}
