package dev.holdfast.templates.output;

import dev.holdfast.templates.yaml.TextTree;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Parses what a manifest says. Apart from {@link Manifest}, which a new folder needs without a parser. */
final class ManifestText {
    private ManifestText() {}

    static @Nullable Object read(String text) {
        try {
            return TextTree.read(text);
        } catch (YamlEngineException e) {
            throw Manifest.broken(e);
        }
    }
}
