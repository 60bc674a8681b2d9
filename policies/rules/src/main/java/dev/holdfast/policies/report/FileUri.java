package dev.holdfast.policies.report;

import java.net.URI;
import java.net.URISyntaxException;

/** The address of a file as SARIF has it: relative where the file's path is. */
final class FileUri {
    private FileUri() {}

    static String of(String path) {
        try {
            return path.startsWith("/")
                    ? new URI("file", "", path, null).toASCIIString()
                    // Before a colon a first segment would be a scheme.
                    : new URI(null, null, (path.indexOf(':') < 0 ? "" : "./") + path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no URI can be made of " + path, e);
        }
    }
}
