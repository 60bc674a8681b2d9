package dev.holdfast.policy;

import java.util.List;

/**
 * What a pack tells of itself to people who look for one. Empty is what is not said.
 *
 * @param title its name to people
 * @param description what it is for, in a sentence
 * @param readme a text about it in Markdown
 * @param provider what it is about: {@code kubernetes}
 * @param repository where its sources are
 * @param tags words to find it by
 */
public record PackMetadata(
        String title, String description, String readme, String provider, String repository, List<String> tags) {
    /** Nothing is said. */
    public static final PackMetadata NONE = new PackMetadata("", "", "", "", "", List.of());

    /** Takes a copy of the tags. */
    public PackMetadata {
        tags = List.copyOf(tags);
    }

    /** With another title. */
    public PackMetadata title(String text) {
        return new PackMetadata(text, description, readme, provider, repository, tags);
    }

    /** With another description. */
    public PackMetadata description(String text) {
        return new PackMetadata(title, text, readme, provider, repository, tags);
    }

    /** With another text about it. */
    public PackMetadata readme(String markdown) {
        return new PackMetadata(title, description, markdown, provider, repository, tags);
    }

    /** With what it is about. */
    public PackMetadata provider(String name) {
        return new PackMetadata(title, description, readme, name, repository, tags);
    }

    /** With where its sources are. */
    public PackMetadata repository(String address) {
        return new PackMetadata(title, description, readme, provider, address, tags);
    }

    /** With other tags. */
    public PackMetadata tags(String... words) {
        return new PackMetadata(title, description, readme, provider, repository, List.of(words));
    }
}
