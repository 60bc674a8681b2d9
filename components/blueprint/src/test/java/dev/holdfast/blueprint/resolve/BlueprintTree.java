package dev.holdfast.blueprint.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.Explanations;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;

/** A blueprint as a tree of values, without what is told about them. */
public final class BlueprintTree {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Duration.class, ToStringSerializer.instance)
                    .addSerializer(ZoneId.class, ToStringSerializer.instance)
                    // Left out below.
                    .addSerializer(Explanations.class, ToStringSerializer.instance))
            .build();

    private BlueprintTree() {}

    /** Returns the tree; two are equal if they differ in the order of keys only. */
    public static JsonNode of(Blueprint blueprint) {
        ObjectNode tree = MAPPER.valueToTree(blueprint);
        tree.remove("explanations");
        return tree;
    }

    /** Returns the path of every single value that is there, such as {@code services.web.ports[0].name}. */
    static Set<String> leaves(Blueprint blueprint) {
        Set<String> paths = new TreeSet<>();
        collect("", of(blueprint), paths);
        return paths;
    }

    private static void collect(String path, JsonNode node, Set<String> paths) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(join(path, field.getKey()), field.getValue(), paths));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "[" + i + "]", node.get(i), paths);
            }
        } else if (!node.isNull()) {
            paths.add(path);
        }
    }

    private static String join(String path, String key) {
        String bare = key.matches("[A-Za-z0-9_$-]+") ? key : "[\"" + key + "\"]";
        return path.isEmpty() || bare.startsWith("[") ? path + bare : path + "." + bare;
    }
}
