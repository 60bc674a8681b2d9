package dev.holdfast.templates.output;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Parses what a manifest says. Apart from {@link Manifest}, which a new folder needs without a parser. */
final class ManifestText {
    private ManifestText() {}

    static @Nullable Object read(String text) {
        try {
            LoadSettings settings =
                    LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
            return new Load(settings).loadFromString(text);
        } catch (YamlEngineException e) {
            throw Manifest.broken(e);
        }
    }
}
