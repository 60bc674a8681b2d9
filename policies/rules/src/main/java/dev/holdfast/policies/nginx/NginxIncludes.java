package dev.holdfast.policies.nginx;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.text.Line;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts in what a configuration includes. Names are relative to the folder of the main file, as with nginx; below {@code /etc/nginx} as
 * well, since the main file would be there. What is elsewhere, or not there, is not known: nginx comes with such files itself.
 */
final class NginxIncludes {
    private static final String HOME = "/etc/nginx/";
    private static final int MOST = 1_000;

    private final SourceFile main;
    private final Files files;
    private final Set<String> read = new LinkedHashSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int count;
    private boolean complete = true;

    NginxIncludes(SourceFile main, Files files) {
        this.main = main;
        this.files = files;
        open.push(main.origin().name());
    }

    /** The origins' names of the files that were included. */
    Set<String> read() {
        return read;
    }

    /** Whether all that is included could be read. */
    boolean isComplete() {
        return complete;
    }

    /** Reads what a line includes into the block that it stands in. */
    void read(SourceFile from, Line line, NginxBlock into, int depth) {
        String path = line.text(1);
        String near = path.startsWith(HOME) ? path.substring(HOME.length()) : path;
        boolean pattern = near.indexOf('*') >= 0 || near.indexOf('?') >= 0 || near.indexOf('[') >= 0;
        List<SourceFile> found =
                near.startsWith("/") ? List.of() : files.matching(main.origin().name(), near);
        // That of the types of files holds nothing to judge.
        complete &= !found.isEmpty()
                || (pattern && main.part() == null && !near.startsWith("/"))
                || near.endsWith("mime.types");
        for (SourceFile file : found) {
            String name = file.origin().name();
            count++;
            if (open.contains(name) || depth + open.size() > 100) {
                throw new BadDocument(line.place(), "the file " + path + " includes itself");
            }
            if (count > MOST) {
                throw new BadDocument(line.place(), "more than " + MOST + " files are included");
            }
            read.add(name);
            open.push(name);
            try {
                NginxParser.read(file, this, into);
            } catch (BadDocument fault) {
                throw from.origin().equals(file.origin()) ? fault : within(line, file, fault);
            }
            open.pop();
        }
    }

    private static BadDocument within(Line line, SourceFile file, BadDocument fault) {
        String where = file.origin().name() + ":" + fault.place().line() + ":"
                + fault.place().column();
        return new BadDocument(line.place(), "what is included cannot be read, " + where + ": " + fault.getMessage());
    }
}
