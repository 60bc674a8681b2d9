package dev.holdfast.kubernetes.provider;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the engine keeps of an object. Source: {@code checkpointObject} and {@code parseCheckpointObject} in
 * {@code provider/pkg/provider/provider.go}.
 *
 * @param inputs what the program wrote
 * @param live what the API server last answered
 * @param initialApiVersion the version that the object was created in
 * @param fieldManager who owns its fields in server-side apply
 */
record Checkpoint(Map<String, Object> inputs, Map<String, Object> live, String initialApiVersion, String fieldManager) {

    private static final String INPUTS = "__inputs";
    private static final String API_VERSION = "__initialApiVersion";
    private static final String FIELD_MANAGER = "__fieldManager";

    /**
     * The live object with the rest beside its fields.
     *
     * @param marks the program's properties, for which of them are secret
     */
    Map<String, Object> toProperties(Map<String, Object> marks) {
        Map<String, Object> properties = ObjectTree.copy(live);
        Map<String, Object> markedInputs = ObjectTree.copy(inputs);
        SecretMarks.put(properties, marks);
        SecretMarks.put(markedInputs, marks);
        properties.put(INPUTS, markedInputs);
        properties.put(API_VERSION, initialApiVersion);
        properties.put(FIELD_MANAGER, fieldManager);
        return properties;
    }

    /** Reads the state that an earlier call answered; all of it is empty for a resource that has none. */
    static Checkpoint parse(Map<String, Object> properties) {
        Map<String, Object> live = new LinkedHashMap<>(SecretMarks.removed(properties));
        Map<String, Object> inputs = ObjectTree.map(live.remove(INPUTS));
        String apiVersion =
                live.remove(API_VERSION) instanceof String text ? text : ObjectTree.text(inputs, "apiVersion");
        String manager = live.remove(FIELD_MANAGER) instanceof String text ? text : "";
        return new Checkpoint(inputs, live, apiVersion, manager);
    }
}
