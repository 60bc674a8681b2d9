package dev.holdfast.policies.input;

import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.tree.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files from the disk, within bounds. */
public final class TextFile {
    /** A file of 50,000 objects has some 60 MB; what is larger is no configuration. */
    static final long MOST_BYTES = 256L << 20;

    private TextFile() {}

    /**
     * Reads a file.
     *
     * @throws BadDocument when it is too large, binary, no UTF-8, or cannot be read
     */
    public static SourceFile read(Path path) {
        Origin origin = Origin.file(path.toString().replace('\\', '/'));
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw fault("larger than " + (MOST_BYTES >> 20) + " MiB; split it, or leave it out");
            }
            byte[] bytes = Files.readAllBytes(path);
            return new SourceFile(origin, text(bytes));
        } catch (IOException failure) {
            throw fault("cannot be read: " + failure.getClass().getSimpleName());
        }
    }

    private static String text(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                throw fault("binary: it holds a zero byte");
            }
        }
        int begin = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, begin, bytes.length - begin))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw fault("no UTF-8");
        }
    }

    private static BadDocument fault(String reason) {
        return new BadDocument(new Place(1, 1), reason);
    }
}
