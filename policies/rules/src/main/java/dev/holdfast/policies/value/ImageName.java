package dev.holdfast.policies.value;

/**
 * What the name of an image says about its version. It is lenient: what follows no grammar has neither tag nor digest. The colon of a
 * registry's port is no tag.
 *
 * @param tag the tag; empty where there is none
 * @param digest the digest with its algorithm; empty where there is none
 */
public record ImageName(String tag, String digest) {
    /** Looks at the name of an image. */
    public static ImageName of(String image) {
        int at = image.indexOf('@');
        String named = at < 0 ? image : image.substring(0, at);
        int colon = named.indexOf(':', named.lastIndexOf('/') + 1);
        return new ImageName(
                colon < 0 ? "" : named.substring(colon + 1).strip(),
                at < 0 ? "" : image.substring(at + 1).strip());
    }

    /** Whether it has a digest, so that it is the same image for ever. */
    public boolean isPinned() {
        return !digest.isEmpty();
    }

    /** Whether it moves: it has no digest, and its tag is {@code latest} or left out, which is the same. */
    public boolean isLatest() {
        return !isPinned() && (tag.isEmpty() || tag.equals("latest"));
    }
}
