package dev.holdfast.kubernetes.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Rendered manifests as trees. */
final class YamlDocuments {
    private YamlDocuments() {}

    static List<Map<String, Object>> of(String text) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        List<Map<String, Object>> documents = new ArrayList<>();
        for (Object document : new Load(settings).loadAllFromString(text)) {
            Map<String, Object> tree = new LinkedHashMap<>();
            ((Map<?, ?>) document).forEach((key, value) -> tree.put((String) key, value));
            documents.add(tree);
        }
        return documents;
    }
}
