package dev.holdfast.cli;

import dev.holdfast.policies.fix.FileFix;
import dev.holdfast.policies.fix.UnifiedDiff;
import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.TextFile;
import dev.holdfast.policies.report.CheckReport;
import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Fix;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.waiver.Judged;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the changes that mend findings without changing what a file is for, and shows them. */
final class FixedFiles {
    private final PrintWriter out;

    FixedFiles(PrintWriter out) {
        this.out = out;
    }

    /**
     * Mends what can be mended of a report; a file is replaced as a whole or not at all.
     *
     * @return the number of changes
     * @throws BadInput when a file cannot be written
     */
    int write(CheckReport report) {
        Map<String, List<Fix>> files = new LinkedHashMap<>();
        for (Judged each : report.findings()) {
            Finding finding = each.finding();
            Fix fix = finding.fix();
            if (fix != null && !each.isWaived() && finding.subject().origin().kind() == Origin.Kind.FILE) {
                files.computeIfAbsent(finding.subject().origin().name(), none -> new ArrayList<>())
                        .add(fix);
            }
        }
        int count = 0;
        for (Map.Entry<String, List<Fix>> file : files.entrySet()) {
            count += write(file.getKey(), file.getValue());
        }
        return count;
    }

    private int write(String name, List<Fix> fixes) {
        Path path = InputFile.path(name);
        String before;
        try {
            before = TextFile.read(path).text();
        } catch (BadDocument changed) {
            throw new BadInput(name + ": " + changed.reason(), changed);
        }
        FileFix fixed = FileFix.of(before, fixes);
        fixed.notFixed().forEach(not -> out.println("not mended in " + name + ": " + not.why()));
        if (fixed.fixed().isEmpty()) {
            return 0;
        }
        replace(path, fixed.text());
        out.print(UnifiedDiff.of(name, before, fixed.text()));
        return fixed.fixed().size();
    }

    private static void replace(Path path, String text) {
        try {
            Path real = path.toRealPath();
            Path fresh = Files.createTempFile(real.getParent(), ".holdfast", ".new");
            try {
                Files.writeString(fresh, text, StandardCharsets.UTF_8);
                if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(real));
                }
                Files.move(fresh, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new BadInput(path + ": cannot be written: " + e.getMessage(), e);
        }
    }
}
