package dev.holdfast.topology.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

/** What every unit keeps to: it reads what it prints, and refuses only by {@link InvalidValue}. */
class UnitPropertiesTest {
    private static final List<Function<String, Object>> PARSERS = List.of(
            Cpu::parse,
            Bytes::parse,
            TimeSpan::parse,
            Percent::parse,
            CountOrPercent::parse,
            Money::parse,
            ImageReference::parse,
            HostName::parse,
            HostPattern::parse,
            CronSchedule::parse,
            WeeklyWindow::parse,
            SecretKey::parse,
            TimeZones::parse);

    @Property
    void cpuReadsWhatItPrints(@ForAll @LongRange(min = 1) long millis) {
        assertThat(Cpu.parse(new Cpu(millis).toString())).isEqualTo(new Cpu(millis));
    }

    @Property
    void bytesReadWhatTheyPrint(@ForAll @LongRange(min = 1) long bytes) {
        assertThat(Bytes.parse(new Bytes(bytes).toString())).isEqualTo(new Bytes(bytes));
    }

    @Property
    void timesReadWhatTheyPrint(@ForAll @LongRange(min = 0) long millis) {
        Duration time = Duration.ofMillis(millis);
        assertThat(TimeSpan.parse(TimeSpan.format(time))).isEqualTo(time);
    }

    @Property
    void percentagesReadWhatTheyPrint(@ForAll @BigRange(min = "0", max = "1000") @Scale(9) BigDecimal value) {
        Percent percent = new Percent(value);
        assertThat(Percent.parse(percent.toString())).isEqualTo(percent);
    }

    @Property
    void moneyReadsWhatItPrints(
            @ForAll @BigRange(min = "0", max = "1000000000") BigDecimal amount, @ForAll Money.Period period) {
        Money money = new Money(amount, "USD", period);
        assertThat(Money.parse(money.toString()).amount()).isEqualByComparingTo(amount);
    }

    @Property
    void sharesStayInTheTotal(
            @ForAll @BigRange(min = "0", max = "100") @Scale(3) BigDecimal value,
            @ForAll @IntRange(max = 10_000) int total) {
        CountOrPercent share = new CountOrPercent(null, new Percent(value));
        assertThat(share.roundDown(total)).isBetween(0, total).isLessThanOrEqualTo(share.roundUp(total));
        assertThat(share.roundUp(total)).isLessThanOrEqualTo(total);
        assertThat(share.roundUp(total) - share.roundDown(total)).isLessThanOrEqualTo(1);
        assertThat(new Percent(value).of(total, RoundingMode.HALF_UP))
                .isBetween(share.roundDown(total), share.roundUp(total));
    }

    @Property(tries = 300)
    void anyTextIsReadOrRefused(@ForAll String text) {
        for (Function<String, Object> parser : PARSERS) {
            assertThatCode(() -> readOrRefuse(parser, text)).doesNotThrowAnyException();
        }
    }

    @Property(tries = 3000)
    void whatIsReadLooksAsItsNotationSays(@ForAll("almost") String text) {
        for (Function<String, Object> parser : PARSERS) {
            readOrRefuse(parser, text);
        }
    }

    @Provide
    Arbitrary<String> almost() {
        Arbitrary<String> words = Arbitraries.of(
                "1",
                "0",
                "5",
                "12",
                ".",
                "m",
                "s",
                "ms",
                "h",
                "d",
                "Gi",
                "k",
                "B",
                "%",
                " ",
                "\n",
                "\t",
                "USD",
                "/",
                "month",
                "a",
                "b",
                "-",
                "_",
                ":",
                "@",
                "*",
                "Sun",
                "Mon",
                "01:00",
                "-03:00",
                "localhost",
                "example.org",
                "UTC",
                "Europe",
                "Berlin",
                "* * * * *",
                "tls.crt",
                "\u2003",
                "\u00a0");
        return words.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("", list));
    }

    private static void readOrRefuse(Function<String, Object> parser, String text) {
        try {
            Object value = parser.apply(text);
            Notation notation = value.getClass().getAnnotation(Notation.class);
            if (notation != null) {
                assertThat(text).matches(notation.regexp());
            }
            if (!(value instanceof Duration)) {
                assertThat(parser.apply(value.toString())).isEqualTo(value);
            }
        } catch (InvalidValue refused) {
            assertThat(refused.fix()).endsWith(".");
        }
    }
}
