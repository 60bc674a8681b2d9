package dev.holdfast.templates.compose;

import dev.holdfast.blueprint.Blueprint;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A rendered Compose file, read back.
 *
 * @param text its text
 * @param tree what it says
 */
public record Rendered(String text, Map<String, Object> tree) {
    static Rendered of(Blueprint blueprint) {
        return of(Objects.requireNonNull(ComposeFiles.render(blueprint).get("compose/compose.yaml")));
    }

    /** Reads a text. */
    public static Rendered of(String text) {
        return new Rendered(text, strings(new Load(LoadSettings.builder().build()).loadFromString(text)));
    }

    /** The map at a path of keys. */
    public Map<String, Object> map(String path) {
        Map<String, Object> map = tree;
        for (String key : path.split("\\.", -1)) {
            map = strings(Objects.requireNonNull(map.get(key), path));
        }
        return map;
    }

    private static Map<String, Object> strings(Object tree) {
        Map<String, Object> map = new TreeMap<>();
        ((Map<?, ?>) tree).forEach((key, value) -> map.put((String) key, value));
        return map;
    }
}
