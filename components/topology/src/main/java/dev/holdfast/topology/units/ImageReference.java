package dev.holdfast.topology.units;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A container image, written {@code registry/repository:tag@digest}; registry, tag and digest may be left out. The
 * grammar is that of the
 * <a href="https://github.com/distribution/reference">distribution reference</a>.
 *
 * @param registry the registry's host, perhaps with its port; null for the default one
 * @param repository the path below the registry, in lower case
 * @param tag the tag, at most 128 characters
 * @param digest {@code sha256:} and 64 hexadecimal digits
 */
@Notation(
        regexp = "^((localhost|[A-Za-z0-9-]+[.:][A-Za-z0-9.:-]*)/)?[a-z0-9]+([._/-]+[a-z0-9]+)*"
                + "(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$",
        examples = "ghcr.io/team/app:1.8.2")
public record ImageReference(
        @Nullable String registry, String repository, @Nullable String tag, @Nullable String digest) {
    private static final String FIX = "Write an image such as ghcr.io/team/app:1.8.2.";

    /**
     * Checks the parts.
     *
     * @throws InvalidValue if one of them breaks the grammar
     */
    public ImageReference {
        if (registry != null && !ImageGrammar.isRegistry(registry)) {
            throw new InvalidValue(Quoted.of(registry) + " is no registry", FIX);
        }
        if (!repository.equals(ImageGrammar.lowerCase(repository))) {
            throw new InvalidValue(
                    Quoted.of(repository) + " has upper case letters",
                    "Write the repository of an image in lower case.");
        }
        if (!ImageGrammar.isRepository(repository)) {
            throw new InvalidValue(Quoted.of(repository) + " is no repository of an image", FIX);
        }
        if ((registry == null ? 0 : registry.length() + 1) + repository.length() > 255) {
            throw new InvalidValue("the name of an image has at most 255 characters", FIX);
        }
        if (tag != null && !ImageGrammar.isTag(tag)) {
            throw new InvalidValue(
                    Quoted.of(tag) + " is no tag",
                    "Write a tag of at most 128 letters, digits, _, . and -, such as 1.8.2.");
        }
        if (digest != null && !ImageGrammar.isDigest(digest)) {
            throw new InvalidValue(
                    Quoted.of(digest) + " is no digest", "Write sha256: and 64 hexadecimal digits in lower case.");
        }
    }

    /**
     * Reads an image reference.
     *
     * @throws InvalidValue if it breaks the grammar
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ImageReference parse(String text) {
        int at = text.indexOf('@');
        String digest = at < 0 ? null : text.substring(at + 1);
        String named = at < 0 ? text : text.substring(0, at);
        int colon = named.indexOf(':', named.lastIndexOf('/') + 1);
        String tag = colon < 0 ? null : named.substring(colon + 1);
        String name = colon < 0 ? named : named.substring(0, colon);
        int slash = name.indexOf('/');
        // The first part is a registry only if it looks like a host: "team/app" is a repository of the default
        // registry.
        boolean hosted = slash > 0 && ImageGrammar.looksLikeHost(name.substring(0, slash));
        return new ImageReference(
                hosted ? name.substring(0, slash) : null, hosted ? name.substring(slash + 1) : name, tag, digest);
    }

    /** Returns registry and repository, without tag and digest. */
    public String name() {
        return registry == null ? repository : registry + "/" + repository;
    }

    /** Returns it as it is written. */
    @Override
    @JsonValue
    public String toString() {
        return name() + (tag == null ? "" : ":" + tag) + (digest == null ? "" : "@" + digest);
    }
}
