package dev.holdfast.policy;

import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes the texts of secrets out of what a pack says. */
final class SecretTexts {
    /** A shorter text stands in many words by chance: to take it out of them would hide the message and tell the text. */
    private static final int SHORTEST = 4;

    private final List<String> texts;

    private SecretTexts(List<String> texts) {
        this.texts = texts;
    }

    /** Those of a resource. */
    static SecretTexts of(Struct properties) {
        List<String> texts = new ArrayList<>();
        properties.getFieldsMap().values().forEach(value -> collect(value, false, texts));
        return sorted(texts);
    }

    /** Those of all resources of a stack. */
    static SecretTexts of(Stack stack) {
        List<String> texts = new ArrayList<>();
        for (Resource resource : stack.resources()) {
            texts.addAll(of(resource.properties().struct()).texts);
        }
        return sorted(texts);
    }

    /** These and others. */
    SecretTexts and(List<String> others) {
        if (others.isEmpty()) {
            return this;
        }
        List<String> all = new ArrayList<>(texts);
        others.stream().filter(text -> text.length() >= SHORTEST).forEach(all::add);
        return sorted(all);
    }

    /** The longest first, so that no part of one stays behind when another is in it. */
    private static SecretTexts sorted(List<String> texts) {
        return new SecretTexts(texts.stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList());
    }

    private static void collect(Value value, boolean secret, List<String> texts) {
        boolean hidden = secret || Wire.isSecret(value);
        if (Wire.isSecret(value)) {
            collect(Wire.revealed(value), true, texts);
        } else if (value.hasStructValue()) {
            value.getStructValue().getFieldsMap().values().forEach(field -> collect(field, hidden, texts));
        } else if (value.hasListValue()) {
            value.getListValue().getValuesList().forEach(element -> collect(element, hidden, texts));
        } else if (hidden && value.hasStringValue() && value.getStringValue().length() >= SHORTEST) {
            texts.add(value.getStringValue());
        }
    }

    /** A message without them. */
    String withheldFrom(String message) {
        String shown = message;
        for (String text : texts) {
            shown = shown.replace(text, "[secret]");
        }
        return shown;
    }
}
