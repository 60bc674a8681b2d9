package dev.holdfast.topology.schema;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentVisitor;
import com.github.therapi.runtimejavadoc.FieldJavadoc;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import com.github.therapi.runtimejavadoc.Value;
import org.jspecify.annotations.Nullable;

/**
 * The Javadoc of the records as plain text, code in backticks. The annotation processor of the build keeps it beside
 * the classes.
 */
final class Descriptions {
    private Descriptions() {}

    /** Returns what a type is, or null if nothing is written about it. */
    static @Nullable String ofType(Class<?> type) {
        return text(RuntimeJavadoc.getJavadoc(type).getComment());
    }

    /** Returns what a component of a record is, or null if nothing is written about it. */
    static @Nullable String ofComponent(Class<?> type, String name) {
        for (ParamJavadoc component : RuntimeJavadoc.getJavadoc(type).getRecordComponents()) {
            if (component.getName().equals(name)) {
                return text(component.getComment());
            }
        }
        return null;
    }

    /** Returns what a constant is, or null if nothing is written about it. */
    static @Nullable String ofConstant(Enum<?> constant) {
        for (FieldJavadoc field :
                RuntimeJavadoc.getJavadoc(constant.getDeclaringClass()).getEnumConstants()) {
            if (field.getName().equals(constant.name())) {
                return text(field.getComment());
            }
        }
        return null;
    }

    private static @Nullable String text(Comment comment) {
        Plain plain = new Plain();
        comment.visit(plain);
        String text = plain.text
                .toString()
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .strip();
        return text.isEmpty()
                ? null
                : text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static final class Plain implements CommentVisitor {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void commentText(String value) {
            text.append(value);
        }

        @Override
        public void inlineLink(Link link) {
            text.append(link.getLabel());
        }

        @Override
        public void inlineTag(String name, String value) {
            text.append('`').append(value).append('`');
        }

        @Override
        public void inlineValue(Value value) {
            text.append(value.getReferencedMemberName());
        }
    }
}
