package dev.holdfast.templates.syntax;

import java.util.List;

/**
 * A Compose string made of literal text and references, such as {@code postgres://app@${DB_HOST}/app}. Dollar signs of
 * the literal parts stay literal.
 *
 * @param parts strings and {@link Interpolation}s, in order
 */
public record InterpolatedText(List<?> parts) implements Ready {
    /**
     * Keeps a copy of the parts.
     *
     * @throws IllegalArgumentException when a part is neither a string nor an {@link Interpolation}
     */
    public InterpolatedText {
        parts = List.copyOf(parts);
        for (Object part : parts) {
            if (!(part instanceof String) && !(part instanceof Interpolation)) {
                throw new IllegalArgumentException("a part is neither text nor an interpolation but a "
                        + part.getClass().getSimpleName());
            }
        }
    }

    @Override
    public String in(Syntax syntax) {
        if (syntax != Syntax.COMPOSE) {
            throw new UnrepresentableValue(syntax.title(), "only Compose files have interpolations");
        }
        // Quoted always: what the variable will hold is not known here.
        return JsonText.of(
                String.join("", parts.stream().map(InterpolatedText::written).toList()));
    }

    private static String written(Object part) {
        return part instanceof Interpolation reference
                ? reference.reference()
                : ComposeScalar.escapeDollars((String) part);
    }
}
