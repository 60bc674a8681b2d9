package dev.holdfast.topology.units;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.Locale;

/**
 * An amount of money for a period, written {@code 2000 USD/month} or {@code 0.35 EUR/hour}.
 *
 * @param amount the amount, 0 and more
 * @param currency the ISO 4217 code, such as {@code USD}
 * @param period what it pays for
 */
@Notation(
        regexp = "^[0-9]+(\\.[0-9]+)? *[A-Z]{3}/(hour|day|month|year)$",
        examples = {"2000 USD/month", "20 USD/hour"})
public record Money(BigDecimal amount, String currency, Period period) {
    private static final String FIX = "Write amount, currency and period: 2000 USD/month or 20 USD/hour.";

    /** What an amount pays for. A month is 730 hours, a year twelve of these months, as cloud providers bill. */
    public enum Period {
        /** One hour. */
        HOUR(1),
        /** 24 hours. */
        DAY(24),
        /** 730 hours. */
        MONTH(730),
        /** 8760 hours. */
        YEAR(8760);

        private final int hours;

        Period(int hours) {
            this.hours = hours;
        }

        /** Returns how many hours it has. */
        public int hours() {
            return hours;
        }
    }

    /**
     * Checks the amount and the currency.
     *
     * @throws InvalidValue if the amount is negative or the currency is none
     */
    public Money {
        if (amount.signum() < 0) {
            throw InvalidValue.range("must not be negative", FIX);
        }
        try {
            Currency.getInstance(currency);
        } catch (IllegalArgumentException unknown) {
            throw InvalidValue.unit(Quoted.of(currency) + " is no currency code of ISO 4217", FIX);
        }
    }

    /**
     * Reads {@code 2000 USD/month}.
     *
     * @throws InvalidValue if the amount, the currency or the period is missing or unknown
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money parse(String text) {
        Numeral written = Numeral.split(text, "2000 USD/month");
        int slash = written.rest().indexOf('/');
        if (written.rest().isEmpty()) {
            throw InvalidValue.unit(Quoted.of(text) + " has neither a currency nor a period", FIX);
        }
        if (slash < 0) {
            throw InvalidValue.unit(Quoted.of(text) + " has no period", FIX);
        }
        String currency = written.rest().substring(0, slash);
        return new Money(written.number(), currency, period(written.rest().substring(slash + 1)));
    }

    private static Period period(String name) {
        for (Period period : Period.values()) {
            if (spelling(period).equals(name)) {
                return period;
            }
        }
        throw InvalidValue.unit(Quoted.of(name) + " is no period; it is hour, day, month or year", FIX);
    }

    private static String spelling(Period period) {
        return period.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the same money for another period, to 34 digits. */
    public Money per(Period other) {
        BigDecimal hours = BigDecimal.valueOf(other.hours());
        BigDecimal ours = BigDecimal.valueOf(period.hours());
        return new Money(amount.multiply(hours).divide(ours, MathContext.DECIMAL128), currency, other);
    }

    /** Returns it as it is written. */
    @Override
    @JsonValue
    public String toString() {
        return Numeral.plain(amount) + " " + currency + "/" + spelling(period);
    }
}
