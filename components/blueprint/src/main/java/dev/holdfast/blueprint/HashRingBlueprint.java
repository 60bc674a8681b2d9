package dev.holdfast.blueprint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A ring of tokens that says which replicas keep which keys (Karger et al., Consistent Hashing and Random Trees, 1997; tokens of virtual nodes as
 * in DeCandia et al., Dynamo, 2007). Each region has a ring of its own with the tokens of as many members as it has. A key is kept by
 * the member with the first token at or behind the key's position, and by the next other members.
 *
 * <p>Tokens depend on the member's number alone, not on how many there are: so a new member takes parts of all the others, and no key moves
 * between those.
 *
 * @param virtualNodes tokens of each member
 * @param file the absolute path of the file that holds the tokens
 * @param members members by region
 */
public record HashRingBlueprint(int virtualNodes, String file, Map<String, Integer> members) {
    /** How a position is computed, in words; any language can do it, and it is the same in each process. */
    public static final String HASH = "the first 8 bytes of the SHA-256 of the text in UTF-8, as 16 hexadecimal digits";

    private static final int BYTES = 8;

    /**
     * The position of a key or of a token's text.
     *
     * @param text the text
     * @return 16 hexadecimal digits, whose order as texts is their order on the ring
     */
    public static String position(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The tokens of the largest region's members, by their number; a region with fewer members has the first of them. */
    public List<List<String>> tokens() {
        int most = members.isEmpty() ? 0 : Collections.max(members.values());
        return IntStream.range(0, most)
                .mapToObj(member -> IntStream.range(0, virtualNodes)
                        .mapToObj(index -> position(member + "/" + index))
                        .toList())
                .toList();
    }
}
