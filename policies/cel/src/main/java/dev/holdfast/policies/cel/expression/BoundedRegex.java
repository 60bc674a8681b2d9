package dev.holdfast.policies.cel.expression;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cel.runtime.CelFunctionBinding;
import java.util.Set;

/**
 * {@code matches}, as CEL defines it: in time that grows with the text and the pattern only. A pattern that repeats what repeats is
 * refused before it is compiled, since it is compiled to as many steps as the product: {@code ((x{1000}){1000}){1000}} to a thousand
 * million.
 */
final class BoundedRegex {
    private static final int LONGEST = 2_000;

    /** Steps of a compiled pattern, by a bound from above: about as many as five megabytes hold. */
    private static final long LARGEST = 100_000;

    private BoundedRegex() {}

    static Set<CelFunctionBinding> bindings() {
        return CelFunctionBinding.fromOverloads(
                "matches",
                CelFunctionBinding.from("matches", String.class, String.class, BoundedRegex::matches),
                CelFunctionBinding.from("matches_string", String.class, String.class, BoundedRegex::matches));
    }

    private static boolean matches(String text, String pattern) {
        if (pattern.length() > LONGEST || size(pattern) > LARGEST) {
            throw new BadArgument("a regular expression in it is too large");
        }
        try {
            return Pattern.compile(pattern).matcher(text).find();
        } catch (PatternSyntaxException e) {
            throw new BadArgument("a regular expression in it is none");
        }
    }

    /** At least as many steps as the pattern is compiled to: its length, multiplied for each repetition that is written as a number. */
    private static long size(String pattern) {
        long size = pattern.length();
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
            size *= Math.max(1, repetitions(pattern, at + 1));
            if (size > LARGEST) {
                return size;
            }
        }
        return size;
    }

    private static long repetitions(String pattern, int from) {
        long most = 0;
        long number = 0;
        for (int at = from; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c >= '0' && c <= '9' && number <= LARGEST) {
                number = number * 10 + (c - '0');
            } else if (c == ',' || c == '}') {
                most = Math.max(most, number);
                number = 0;
            }
            if (c == '}') {
                break;
            }
        }
        return most;
    }
}
