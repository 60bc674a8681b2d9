package dev.holdfast.topology.read;

import java.util.List;

/**
 * Writes what is known of a type as one line of fields with tabs between them; {@link DescriptionReader} is its other
 * half. A list is its size and its elements; what has several kinds begins with the name of its kind.
 */
final class DescriptionWriter {
    private final StringBuilder line = new StringBuilder();

    private DescriptionWriter() {}

    /** Returns the line of a type, without its end. */
    static String line(LanguageType type) {
        DescriptionWriter writer = new DescriptionWriter();
        if (type instanceof LanguageType.Composite composite) {
            writer.composite(composite);
        } else {
            writer.enumeration((LanguageType.Enumeration) type);
        }
        return writer.line.toString();
    }

    private void field(String field) {
        if (field.indexOf('\t') >= 0 || field.indexOf('\n') >= 0) {
            throw new IllegalStateException("a tab or a line's end in " + field);
        }
        line.append(line.length() == 0 ? "" : "\t").append(field);
    }

    private void field(boolean field) {
        field(field ? "yes" : "no");
    }

    private void size(List<?> list) {
        field(String.valueOf(list.size()));
    }

    private void enumeration(LanguageType.Enumeration type) {
        field("words");
        size(type.words());
        for (LanguageType.Word word : type.words()) {
            field(word.written());
            field(word.constant());
        }
    }

    private void composite(LanguageType.Composite type) {
        List<LanguageType.Part> components = type.components();
        field(components == null ? "unit" : "record");
        field(type.confidential());
        if (components != null) {
            size(components);
            components.forEach(this::part);
        }
        size(type.rules());
        type.rules().forEach(this::rule);
        size(type.shortForms());
        for (LanguageType.Single form : type.shortForms()) {
            field(form.factory());
            use(form.argument());
            statements(form.stated());
        }
    }

    private void part(LanguageType.Part part) {
        field(part.name());
        field(part.required());
        field(part.suspicious());
        use(part.type());
        statements(part.stated());
    }

    private void rule(KeyRule rule) {
        if (rule instanceof Alternatives alternatives) {
            field("one");
            field(alternatives.needed());
            field(alternatives.alone());
            words(alternatives.names());
        } else {
            Companions companions = (Companions) rule;
            field("with");
            field(companions.name());
            words(companions.needs());
        }
    }

    private void words(List<String> words) {
        size(words);
        words.forEach(this::field);
    }

    private void use(TypeUse use) {
        if (use instanceof TypeUse.ListOf list) {
            field("list");
            use(list.element());
            statements(list.stated());
        } else if (use instanceof TypeUse.MapOf map) {
            TextForm keys = map.keys();
            field(keys == null ? "map" : "names");
            if (keys != null) {
                field(keys.regexp());
                field(keys.message());
            }
            use(map.element());
            statements(map.stated());
        } else {
            field(((TypeUse.Named) use).type());
        }
    }

    private void statements(List<Statement> statements) {
        size(statements);
        statements.forEach(this::statement);
    }

    private void statement(Statement statement) {
        if (statement instanceof TextForm form) {
            field("form");
            field(form.regexp());
            field(form.message());
        } else if (statement instanceof SizeConstraint size) {
            field("size");
            field(String.valueOf(size.min()));
            field(String.valueOf(size.max()));
        } else if (statement instanceof NumberRange range) {
            field("range");
            field(range.min() == null ? "" : range.min().toString());
            field(range.minIncluded());
            field(range.max() == null ? "" : range.max().toString());
            field(range.maxIncluded());
        } else if (statement instanceof UnitBounds bounds) {
            field("bounds");
            field(bounds.min());
            field(bounds.max());
            field(bounds.step());
        } else {
            field("distinct");
        }
    }
}
