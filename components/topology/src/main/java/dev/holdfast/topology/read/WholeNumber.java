package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.ScalarKind;
import java.math.BigInteger;

/** The value of a whole number as YAML's core schema writes it. */
final class WholeNumber {
    private WholeNumber() {}

    /** Returns the value of a scalar whose kind is {@link ScalarKind#INTEGER}. */
    static BigInteger of(String text) {
        if (text.startsWith("0x")) {
            return new BigInteger(text.substring(2), 16);
        }
        if (text.startsWith("0o")) {
            return new BigInteger(text.substring(2), 8);
        }
        return new BigInteger(text);
    }

    /** Tells whether a whole number begins with a zero that YAML 1.1 takes for "octal" and YAML 1.2 for nothing. */
    static boolean isAmbiguous(String text) {
        int sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        return text.length() > sign + 1
                && text.charAt(sign) == '0'
                && text.charAt(sign + 1) >= '0'
                && text.charAt(sign + 1) <= '9';
    }

    /** Tells whether a text would be a whole number without its quotes. */
    static boolean isQuoted(Scalar scalar) {
        return scalar.quoted() && ScalarKind.of(scalar.text()) == ScalarKind.INTEGER;
    }
}
