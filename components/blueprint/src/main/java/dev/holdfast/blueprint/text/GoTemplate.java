package dev.holdfast.blueprint.text;

/**
 * Texts in which a program looks for templates of Go before it takes them for what they are.
 *
 * @see <a href="https://pkg.go.dev/text/template">Package text/template</a>
 */
public final class GoTemplate {
    private static final String BEGIN = "{{";

    /** Without quotes that the syntax around it would have to escape, as some programs expand the whole file as it lies there. */
    private static final String WRITTEN = "{{`{{`}}";

    private GoTemplate() {}

    /** The text so that it stays what it is. */
    public static String literal(String text) {
        return text.replace(BEGIN, WRITTEN);
    }
}
