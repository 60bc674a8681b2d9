package dev.holdfast.templates.yaml;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads all of YAML. Apart from {@link TextTree}, which is loaded without the parser where nothing needs one. */
final class LoadedTree {
    private LoadedTree() {}

    static @Nullable Object of(String text) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        return new Load(settings).loadFromString(text);
    }
}
