package dev.holdfast.topology.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A fault that a file of bad input announces: by a comment {@code #! code path} at the end of the line, several divided
 * by {@code ;}. Files that cannot hold such comments have a
 * file beside them whose name ends in {@code .expected}, with a line {@code LINE code path} for each fault.
 *
 * @param line the line, from 1; 0 if the fault has no place
 * @param code the code
 * @param path the path, empty for the root
 */
record ExpectedFault(int line, String code, String path) implements Comparable<ExpectedFault> {

    static ExpectedFault of(Fault fault) {
        Location location = fault.location();
        return new ExpectedFault(
                location == null ? 0 : location.line(),
                fault.code(),
                fault.path().toString());
    }

    static List<ExpectedFault> announcedBy(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.\\w+$", ".expected"));
        List<ExpectedFault> faults = new ArrayList<>();
        if (Files.exists(beside)) {
            for (String line : Files.readAllLines(beside, StandardCharsets.UTF_8)) {
                String[] words = line.split(" ", 3);
                faults.add(new ExpectedFault(Integer.parseInt(words[0]), words[1], words.length < 3 ? "" : words[2]));
            }
            return faults;
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int comment = line.indexOf(" #! ");
            if (comment >= 0) {
                for (String fault : line.substring(comment + 4).split(";", -1)) {
                    String[] words = fault.strip().split(" ", 2);
                    faults.add(new ExpectedFault(i + 1, words[0], words[1]));
                }
            }
        }
        return faults;
    }

    @Override
    public int compareTo(ExpectedFault other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return String.format("%4d %s %s", line, code, path);
    }
}
