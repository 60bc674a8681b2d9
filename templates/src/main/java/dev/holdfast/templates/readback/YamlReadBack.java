package dev.holdfast.templates.readback;

import java.util.List;

/**
 * Parses rendered YAML without building anything of it, and refuses what Holdfast never prints: anchors, aliases, tags,
 * duplicate keys, keys that are no scalars, and more than 64 levels.
 */
public final class YamlReadBack {
    private YamlReadBack() {}

    /**
     * Checks a file.
     *
     * @return one identity a document, in order
     * @throws BrokenStructure when the text is not YAML or holds what is never printed
     */
    public static List<KubernetesIdentity> check(String text) {
        List<KubernetesIdentity> printed = PrintedYaml.read(text);
        return printed == null ? ParsedYaml.read(text) : printed;
    }
}
