package dev.holdfast.blueprint;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What files are known again by: 64 bits, as 16 hexadecimal digits, those of CRC-32 (ISO 3309) and behind them those of CRC-32C
 * (<a href="https://datatracker.ietf.org/doc/html/rfc3720#appendix-B.4">RFC 3720, B.4</a>). Two contents of the same length that
 * differ in no more than 32 bits next to each other never have the same.
 *
 * <p>It is no secret and proves nothing: whoever wants two contents with the same one can find them. SHA-256 would prove it, but in a
 * process that lives for half a second Java has not compiled it yet, and it takes a twentieth of that. Java has both of these built in.
 */
public final class Fingerprint {
    private final CRC32 first = new CRC32();
    private final CRC32C second = new CRC32C();

    private Fingerprint() {}

    /** The fingerprint of a content. */
    public static String of(byte[] content) {
        return new Fingerprint().and(content).digits();
    }

    /**
     * The fingerprint of files; the same whatever their order.
     *
     * @param files the content of each by its name
     */
    public static String of(Map<String, String> files) {
        Fingerprint all = new Fingerprint();
        for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
            byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
            // The length keeps two files from being taken for one with the same bytes in all.
            String heading = file.getKey() + '\0' + content.length + '\0';
            all.and(heading.getBytes(StandardCharsets.UTF_8)).and(content);
        }
        return all.digits();
    }

    private Fingerprint and(byte[] content) {
        first.update(content, 0, content.length);
        second.update(content, 0, content.length);
        return this;
    }

    private String digits() {
        return HexFormat.of().toHexDigits(first.getValue() << Integer.SIZE | second.getValue());
    }
}
