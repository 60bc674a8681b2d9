package dev.holdfast.policies.input;

import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.tree.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads files from the disk, within bounds. */
public final class TextFile {
    /** A file of 50,000 objects has some 60 MB; what is larger is no configuration. */
    static final long MOST_BYTES = 256L << 20;

    /** Programs that read such files take any bytes in comments and texts, and so do those who wrote them years ago. */
    private static final List<String> OF_BYTES = List.of(".cfg", ".conf", ".acl");

    private TextFile() {}

    /**
     * Reads a file.
     *
     * @throws BadDocument when it is too large, binary, no UTF-8, or cannot be read
     */
    public static SourceFile read(Path path) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw tooLarge();
            }
            // What comes through a pipe has no size before it is read.
            try (InputStream in = Files.newInputStream(path)) {
                return read(path.toString().replace('\\', '/'), in);
            }
        } catch (IOException failure) {
            throw fault("cannot be read: " + failure.getClass().getSimpleName());
        }
    }

    /**
     * Reads what is piped in.
     *
     * @param name what it is called in messages
     * @throws BadDocument when it is too large, binary, or no UTF-8
     * @throws IOException when it cannot be read
     */
    public static SourceFile read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        return new SourceFile(Origin.file(name), text(bytes, name));
    }

    private static BadDocument tooLarge() {
        return fault("larger than " + (MOST_BYTES >> 20) + " MiB; split it, or leave it out");
    }

    private static String text(byte[] bytes, String name) {
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            throw fault("UTF-16; save it as UTF-8");
        }
        int begin = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        String text = new String(bytes, begin, bytes.length - begin, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            throw fault("binary: it holds a zero byte");
        }
        // Stands for bytes that are no UTF-8, unless somebody has written it; to decode strictly takes several times as
        // long.
        return text.indexOf('\uFFFD') < 0 ? text : strict(bytes, begin, name);
    }

    private static String strict(byte[] bytes, int begin, String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, begin, bytes.length - begin))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            if (OF_BYTES.stream().anyMatch(name::endsWith)) {
                return new String(bytes, StandardCharsets.ISO_8859_1);
            }
            throw fault("no UTF-8");
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    private static BadDocument fault(String reason) {
        return new BadDocument(new Place(1, 1), reason);
    }
}
