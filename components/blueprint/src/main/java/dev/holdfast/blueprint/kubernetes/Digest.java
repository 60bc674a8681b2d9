package dev.holdfast.blueprint.kubernetes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Short fingerprints of texts. */
public final class Digest {
    private Digest() {}

    /**
     * The first digits of the SHA-256 of a text.
     *
     * @param text any text
     * @param digits how many, 1 to 64
     */
    public static String of(String text, int digits) {
        return HexFormat.of()
                .formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)))
                .substring(0, digits);
    }

    /** The fingerprint of files; the same whatever their order. */
    static String of(Map<String, String> files) {
        MessageDigest digest = sha256();
        new TreeMap<>(files).forEach((name, content) -> {
            // The length keeps two files from being taken for one with the same bytes in all.
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            digest.update((name + '\0' + bytes.length + '\0').getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
