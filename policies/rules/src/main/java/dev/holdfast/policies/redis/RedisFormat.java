package dev.holdfast.policies.redis;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.TextFormat;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.Spot;
import java.util.ArrayList;
import java.util.List;

/** The file {@code redis.conf}, or {@code valkey.conf}, with what it includes and the users of its {@code aclfile}. */
public final class RedisFormat implements TextFormat {
    private static final int DEEPEST = 10;

    @Override
    public String name() {
        return "Redis";
    }

    @Override
    public boolean takes(SourceFile file) {
        String name = file.name();
        return (name.startsWith("redis") || name.startsWith("valkey"))
                && name.endsWith(".conf")
                && !name.contains("sentinel");
    }

    @Override
    public void read(SourceFile file, Files files, Inputs.Collector into) {
        List<Line> lines = new ArrayList<>();
        boolean complete = add(file, files, lines, 0);
        RedisFile read = new RedisFile(file, List.copyOf(lines), complete);
        into.add(RedisFile.class, read);
        for (Line line : lines) {
            if (!line.waivers().isEmpty() && read.at(line) instanceof Spot spot) {
                into.add(Spot.class, spot);
            }
        }
    }

    /** Adds the lines of a file and of those that it includes; says whether all of them could be read. */
    private static boolean add(SourceFile file, Files files, List<Line> into, int depth) {
        boolean complete = true;
        for (Line line : RedisLines.of(file)) {
            into.add(line);
            boolean includes = line.text(0).equalsIgnoreCase("include");
            if (includes || line.text(0).equalsIgnoreCase("aclfile")) {
                if (depth >= DEEPEST) {
                    throw new BadDocument(line.place(), "files include each other more than " + DEEPEST + " deep");
                }
                // An absolute path is one of the machine that Redis runs on, and not of this one.
                List<SourceFile> others = line.text(1).startsWith("/")
                        ? List.of()
                        : files.matching(file.origin().name(), line.text(1));
                complete &= !others.isEmpty();
                for (SourceFile other : others) {
                    complete &= add(other, files, into, depth + 1);
                }
            }
        }
        return complete;
    }
}
