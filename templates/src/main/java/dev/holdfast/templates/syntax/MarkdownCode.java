package dev.holdfast.templates.syntax;

/**
 * Several lines of Markdown that are shown as they are.
 *
 * @param text the lines
 */
public record MarkdownCode(String text) implements Ready {
    private static final int SHORTEST = 3;

    @Override
    public String in(Syntax syntax) {
        if (syntax != Syntax.MARKDOWN) {
            throw new UnrepresentableValue(syntax.title(), "only Markdown has blocks of code");
        }
        Characters.refuseLoneSurrogates(text, syntax.title());
        String fence = "`".repeat(Math.max(SHORTEST, longestRun() + 1));
        return fence + "\n" + text + "\n" + fence;
    }

    /** A block ends only at as many backticks as it began with. */
    private int longestRun() {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
