package dev.holdfast.blueprint.kubernetes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short digests of texts that may be secret, or that stand for a whole in a name. For files that all may read see {@link dev.holdfast.blueprint.Fingerprint}. */
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
