package dev.holdfast.kubernetes.provider;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one spelling that the API server answers for a quantity: {@code 1000m} is {@code 1}, {@code 1024Mi} is {@code 1Gi},
 * {@code 0.5} is {@code 500m}. Source: the comment on {@code Quantity} in {@code k8s.io/apimachinery/pkg/api/resource}: no
 * fraction is lost, no fractional digits are written, and the suffix is as large as possible.
 */
final class CanonicalQuantity {

    private static final Pattern QUANTITY = Pattern.compile("([+-]?[0-9.]+)(Ki|Mi|Gi|Ti|Pi|Ei|n|u|m|k|M|G|T|P|E|)");
    private static final List<String> BINARY = List.of("", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei");
    private static final List<String> DECIMAL = List.of("n", "u", "m", "", "k", "M", "G", "T", "P", "E");
    private static final int UNIT = DECIMAL.indexOf("");
    private static final BigDecimal KIBI = BigDecimal.valueOf(1024);

    private CanonicalQuantity() {}

    /** The text unchanged when it is no quantity or is one with an exponent, which keeps its own form. */
    static String of(String text) {
        Matcher matcher = QUANTITY.matcher(text);
        if (!matcher.matches()) {
            return text;
        }
        BigDecimal number = new BigDecimal(matcher.group(1));
        String suffix = matcher.group(2);
        if (!suffix.endsWith("i")) {
            return decimal(number.movePointRight(3 * (DECIMAL.indexOf(suffix) - UNIT)));
        }
        BigDecimal value = number.multiply(KIBI.pow(BINARY.indexOf(suffix)));
        // Below 1024 and with a fraction of a byte there is no binary suffix that fits.
        boolean fits =
                value.abs().compareTo(KIBI) >= 0 && value.stripTrailingZeros().scale() <= 0;
        return fits ? binary(value.toBigIntegerExact()) : decimal(value);
    }

    private static String binary(BigInteger value) {
        BigInteger kibi = KIBI.toBigIntegerExact();
        int power = 0;
        BigInteger left = value;
        while (power < BINARY.size() - 1 && left.mod(kibi).signum() == 0) {
            left = left.divide(kibi);
            power++;
        }
        return left + BINARY.get(power);
    }

    private static String decimal(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        int power = DECIMAL.size() - 1;
        BigDecimal scaled = value.movePointLeft(3 * (power - UNIT));
        while (power > 0 && scaled.stripTrailingZeros().scale() > 0) {
            power--;
            scaled = scaled.movePointRight(3);
        }
        return scaled.stripTrailingZeros().toPlainString() + DECIMAL.get(power);
    }
}
