package dev.holdfast.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version that Maven wrote into the jar. */
final class ReleaseVersion implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        return new String[] {
            "holdfast " + number() + " (Java " + Runtime.version().feature() + ")"
        };
    }

    private static String number() throws IOException {
        try (InputStream in = ReleaseVersion.class.getResourceAsStream("version.txt")) {
            if (in == null) {
                throw new IllegalStateException("the build puts version.txt beside this class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
