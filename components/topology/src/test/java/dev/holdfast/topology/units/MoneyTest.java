package dev.holdfast.topology.units;

import static dev.holdfast.topology.units.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.topology.units.InvalidValue.Concern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({
        "2000 USD/month,2000 USD/month",
        "0.350EUR/hour,0.35 EUR/hour",
        "0 USD/year,0 USD/year",
        "1  JPY/day,1 JPY/day"
    })
    void reads(String text, String printed) {
        assertThat(Money.parse(text)).hasToString(printed);
    }

    @Test
    void aMonthHas730Hours() {
        assertThat(Money.parse("2 USD/hour").per(Money.Period.MONTH)).hasToString("1460 USD/month");
        assertThat(Money.parse("1460 USD/month").per(Money.Period.YEAR)).hasToString("17520 USD/year");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000",
                "2000 USD",
                "2000/month",
                "2000 usd/month",
                "2000 USD/decade",
                "2000 USD / month",
                "2000 USD/month ",
                "2000 USD/",
                "2000 dollars/month"
            })
    void needsCurrencyAndPeriod(String text) {
        assertRefused(Concern.UNIT, () -> Money.parse(text));
    }

    @Test
    void refusesDebts() {
        assertRefused(Concern.RANGE, () -> Money.parse("-1 USD/month"));
        assertRefused(Concern.FORM, () -> Money.parse("$1/month"));
    }
}
