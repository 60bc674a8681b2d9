package dev.holdfast.kubernetes.standalone;

import com.pulumi.core.Output;
import dev.holdfast.kubernetes.args.SecretKeyOf;
import dev.holdfast.kubernetes.args.Written;
import dev.holdfast.kubernetes.deferred.DeferredValues;
import dev.holdfast.topology.units.TimeSpan;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Prints what is written as the text of a topology; JSON, which is YAML too. */
final class TopologyText {
    private final DeferredValues deferred;
    private final IdentityHashMap<Output<String>, String> known;
    private final StringBuilder text = new StringBuilder();

    private TopologyText(DeferredValues deferred, IdentityHashMap<Output<String>, String> known) {
        this.deferred = deferred;
        this.known = known;
    }

    /**
     * Prints with one memory, so that a value that is known at deployment is the same text wherever it stands.
     *
     * @param deferred takes the values that are known at deployment
     */
    static Function<Written, String> printer(DeferredValues deferred) {
        IdentityHashMap<Output<String>, String> known = new IdentityHashMap<>();
        return written -> {
            TopologyText printed = new TopologyText(deferred, known);
            printed.mapping(written.entries());
            return printed.text.toString();
        };
    }

    private void value(Object value) {
        if (value instanceof Written written) {
            mapping(written.entries());
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Map<?, ?> map) {
            mapping(map);
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof BigDecimal number) {
            text.append(number.toPlainString());
        } else {
            quoted(words(value));
        }
    }

    private String words(Object value) {
        if (value instanceof Output<?> output) {
            @SuppressWarnings("unchecked") // arguments take no outputs but those of texts
            Output<String> later = (Output<String>) output;
            return token(later);
        } else if (value instanceof SecretKeyOf secret) {
            return token(secret.name()) + "/" + secret.key();
        } else if (value instanceof Duration time) {
            return TimeSpan.format(time);
        } else if (value instanceof Enum<?> constant) {
            // Constants of the language are written as they are named, in lower case and with hyphens.
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return DeferredValues.literal(value.toString());
    }

    private String token(Output<String> later) {
        return known.computeIfAbsent(later, deferred::token);
    }

    private void mapping(Map<?, ?> entries) {
        char before = '{';
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            text.append(before);
            quoted(String.valueOf(entry.getKey()));
            text.append(": ");
            Object value = entry.getValue();
            if (value == null) {
                text.append("null");
            } else {
                value(value);
            }
            before = ',';
        }
        text.append(entries.isEmpty() ? "{}" : "}");
    }

    private void list(List<?> elements) {
        text.append('[');
        for (int i = 0; i < elements.size(); i++) {
            text.append(i == 0 ? "" : ",");
            value(elements.get(i));
        }
        text.append(']');
    }

    private void quoted(String words) {
        text.append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
