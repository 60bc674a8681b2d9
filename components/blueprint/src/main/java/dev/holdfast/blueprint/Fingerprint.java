package dev.holdfast.blueprint;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What files are known again by: 64-bit <a href="https://datatracker.ietf.org/doc/html/draft-eastlake-fnv">FNV-1a</a>, as 16 hexadecimal
 * digits. Two contents of the same length that differ in one byte never have the same.
 *
 * <p>It is no secret and proves nothing: whoever wants two contents with the same one can find them. SHA-256 would prove it, but in a
 * process that lives for half a second Java has not compiled it yet, and it takes a twentieth of that.
 */
public final class Fingerprint {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    /** The fingerprint of a content. */
    public static String of(byte[] content) {
        return HexFormat.of().toHexDigits(with(BASIS, content));
    }

    /**
     * The fingerprint of files; the same whatever their order.
     *
     * @param files the content of each by its name
     */
    public static String of(Map<String, String> files) {
        long hash = BASIS;
        for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
            byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
            // The length keeps two files from being taken for one with the same bytes in all.
            String heading = file.getKey() + '\0' + content.length + '\0';
            hash = with(hash, heading.getBytes(StandardCharsets.UTF_8));
            hash = with(hash, content);
        }
        return HexFormat.of().toHexDigits(hash);
    }

    private static long with(long before, byte[] content) {
        long hash = before;
        for (byte next : content) {
            hash = (hash ^ (next & 0xff)) * PRIME;
        }
        return hash;
    }
}
