package dev.holdfast.kubernetes.deferred;

import com.pulumi.core.Output;
import dev.holdfast.blueprint.kubernetes.Digest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes values that are known at deployment only and gives a token for each, a text that passes wherever a name, a host name, an image
 * or any other text may stand. Resolve and lowering carry the token; when the objects are registered, the value takes its place, unknown
 * or secret as it is.
 *
 * <p>Tokens are the same in every run of a program, since digests of what contains them are part of objects.
 */
public final class DeferredValues {
    private static final Pattern TOKEN = Pattern.compile("hf-deferred-[0-9a-f]{6}-[0-9]+x");
    private static final int OWNER = 6;

    private final String owner;
    private final Map<String, Output<String>> values = new LinkedHashMap<>();

    /**
     * The values of one component.
     *
     * @param component its name, which tells its tokens apart from those of others
     */
    public DeferredValues(String component) {
        this.owner = Digest.of(component, OWNER);
    }

    /**
     * Takes a value.
     *
     * @param value a text; never null when it is known
     * @return its token: at most 40 small letters, digits and dashes, with a letter at both ends
     */
    public String token(Output<String> value) {
        String token = "hf-deferred-" + owner + "-" + values.size() + "x";
        values.put(token, value);
        return token;
    }

    /**
     * Lets a text pass that somebody wrote.
     *
     * @param text any text
     * @return the same text
     * @throws IllegalArgumentException if something in it would be taken for a token
     */
    public static String literal(String text) {
        Matcher matcher = TOKEN.matcher(text);
        if (matcher.find()) {
            throw new IllegalArgumentException("'" + matcher.group()
                    + "' has the form of a token that Holdfast puts in place of a value; write something else");
        }
        return text;
    }

    /** Whether there is a token in a text. */
    public static boolean isIn(String text) {
        return TOKEN.matcher(text).find();
    }

    /** Takes over the values of another component, of which parts are used. */
    public void absorb(DeferredValues other) {
        values.putAll(other.values);
    }

    /**
     * Puts the values in place of their tokens.
     *
     * @param text any text
     * @return the text if there is no token in it, else an {@code Output} of it with all values
     * @throws IllegalArgumentException for a token that was never given
     */
    public Object resolve(String text) {
        Matcher matcher = TOKEN.matcher(text);
        List<Output<String>> parts = new ArrayList<>();
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                parts.add(Output.of(text.substring(end, matcher.start())));
            }
            parts.add(value(matcher.group()));
            end = matcher.end();
        }
        if (parts.isEmpty()) {
            return text;
        }
        if (end < text.length()) {
            parts.add(Output.of(text.substring(end)));
        }
        return parts.size() == 1 ? parts.get(0) : Output.all(parts).applyValue(all -> String.join("", all));
    }

    /** Puts the values in place of their tokens, like {@link #resolve}, always as an output. */
    public Output<String> text(String text) {
        return resolve(text) instanceof Output<?> output ? output.applyValue(String::valueOf) : Output.of(text);
    }

    private Output<String> value(String token) {
        Output<String> value = values.get(token);
        if (value == null) {
            literal(token);
        }
        return Objects.requireNonNull(value);
    }
}
