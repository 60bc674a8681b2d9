package dev.holdfast.topology.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line that {@link DescriptionWriter} wrote. Plain loops: this runs once for each type at each start, where a
 * stream or a lambda takes longer than all of it.
 */
final class DescriptionReader {
    private final String line;
    private int at;

    private DescriptionReader(String line) {
        this.line = line;
    }

    /** Returns what the line says of a type. */
    static LanguageType type(String line) {
        DescriptionReader reader = new DescriptionReader(line);
        String kind = reader.field();
        return kind.equals("words") ? reader.enumeration() : reader.composite(kind.equals("record"));
    }

    private String field() {
        int end = line.indexOf('\t', at);
        String field = line.substring(at, end < 0 ? line.length() : end);
        at += field.length() + 1;
        return field;
    }

    private boolean flag() {
        return field().equals("yes");
    }

    private int number() {
        return Integer.parseInt(field());
    }

    private LanguageType enumeration() {
        int size = number();
        List<LanguageType.Word> words = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            words.add(new LanguageType.Word(field(), field()));
        }
        return new LanguageType.Enumeration(words);
    }

    private LanguageType composite(boolean mapping) {
        boolean confidential = flag();
        List<LanguageType.Part> components = mapping ? components() : null;
        int count = number();
        List<KeyRule> rules = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rules.add(rule());
        }
        int size = number();
        List<LanguageType.Single> forms = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            forms.add(new LanguageType.Single(field(), use(), statements()));
        }
        return new LanguageType.Composite(components, rules, forms, confidential);
    }

    private List<LanguageType.Part> components() {
        int size = number();
        List<LanguageType.Part> components = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String name = field();
            boolean required = flag();
            boolean suspicious = flag();
            components.add(new LanguageType.Part(name, use(), statements(), required, suspicious));
        }
        return components;
    }

    private KeyRule rule() {
        if (field().equals("one")) {
            boolean needed = flag();
            boolean alone = flag();
            return new Alternatives(words(), needed, alone);
        }
        return new Companions(field(), words());
    }

    private List<String> words() {
        int size = number();
        List<String> words = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            words.add(field());
        }
        return words;
    }

    private TypeUse use() {
        String kind = field();
        return switch (kind) {
            case "list" -> new TypeUse.ListOf(use(), statements());
            case "map" -> new TypeUse.MapOf(use(), statements(), null);
            case "names" -> {
                TextForm keys = form();
                yield new TypeUse.MapOf(use(), statements(), keys);
            }
            default -> new TypeUse.Named(kind);
        };
    }

    private TextForm form() {
        return new TextForm(field(), field());
    }

    private List<Statement> statements() {
        int size = number();
        if (size == 0) {
            return List.of();
        }
        List<Statement> statements = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            statements.add(statement());
        }
        return statements;
    }

    private Statement statement() {
        String kind = field();
        return switch (kind) {
            case "form" -> form();
            case "size" -> new SizeConstraint(number(), number());
            case "range" -> new NumberRange(decimal(), flag(), decimal(), flag());
            case "bounds" -> new UnitBounds(field(), field(), field());
            case "distinct" -> new DistinctConstraint();
            default -> throw new IllegalStateException("there is no statement " + kind);
        };
    }

    private @Nullable BigDecimal decimal() {
        String field = field();
        return field.isEmpty() ? null : new BigDecimal(field);
    }
}
