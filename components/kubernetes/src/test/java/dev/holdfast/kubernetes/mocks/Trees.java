package dev.holdfast.kubernetes.mocks;

import dev.holdfast.kubernetes.args.Site;
import java.util.List;
import java.util.Map;

/** What tests of components share: a site, and a look into trees. */
public final class Trees {
    /** Where all components of a test stand. */
    public static final Site SITE = Site.builder()
            .system("shop")
            .environment("dev")
            .namespace("shop-dev")
            .build();

    private Trees() {}

    /** Returns what is at a path of keys and numbers of elements in the inputs of a resource. */
    public static Object at(Registered resource, Object... path) {
        return in(resource.inputs(), path);
    }

    /** Returns what is at a path of keys and numbers of elements. */
    public static Object in(Object tree, Object... path) {
        Object value = tree;
        for (Object step : path) {
            Object next = null;
            if (step instanceof Integer index && value instanceof List<?> list && index < list.size()) {
                next = list.get(index);
            } else if (value instanceof Map<?, ?> map) {
                next = map.get(step);
            }
            if (next == null) {
                throw new AssertionError("nothing at " + step + " of " + value);
            }
            value = next;
        }
        return value;
    }
}
