package dev.holdfast.topology.units;

import static dev.holdfast.topology.units.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.parser.CronParser;
import dev.holdfast.topology.units.InvalidValue.Concern;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronScheduleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 4 * * *|0 4 * * *",
                "*/15 * * * *|*/15 * * * *",
                "0 22 * * 1-5|0 22 * * 1-5",
                "0 0 1,15 * MON|0 0 1,15 * MON",
                "59 23 31 12 7|59 23 31 12 7",
                "0 4 * * Mon-fri|0 4 * * Mon-fri",
                "0-30/10,45 4 * JAN,dec *|0-30/10,45 4 * JAN,dec *",
                "  0   4 * * * |0 4 * * *"
            })
    void reads(String text, String printed) {
        assertThat(CronSchedule.parse(text)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "daily",
                "@daily",
                "0 4 * *",
                "0 0 4 * * *",
                "60 4 * * *",
                "0 24 * * *",
                "0 4 0 * *",
                "0 4 32 * *",
                "0 4 * 13 *",
                "0 4 * * 8",
                "a b c d e",
                "-1 4 * * *",
                "0 4 * * *\n* * * * *",
                "0 4 L * *",
                "0 4 * * 5#2",
                "*/0 * * * *",
                "5-1 * * * *",
                "0 4 * * FOO",
                "5/15 * * * *",
                "0 4 * * FRI-SUN",
                "000 4 * * *",
                "0 4 ? * *",
                "0 4 * * 1,",
                "0 4 * * */",
                "0 4 * */0 *",
                "1 2 3 4 5 6"
            })
    void refuses(String text) {
        assertRefused(Concern.FORM, () -> CronSchedule.parse(text));
    }

    /** The other direction does not hold: cron-utils also reads {@code 5/15}, which crontab(5) does not. */
    @Property
    void whatIsReadIsASchedule(@ForAll("schedules") String text) {
        Optional<CronSchedule> read = read(text);
        CronParser parser = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));
        read.ifPresent(schedule -> assertThatCode(
                        () -> parser.parse(schedule.expression()).validate())
                .as(text)
                .doesNotThrowAnyException());
        Statistics.collect(read.isPresent());
    }

    private static Optional<CronSchedule> read(String text) {
        try {
            return Optional.of(CronSchedule.parse(text));
        } catch (InvalidValue refused) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<String> schedules() {
        Arbitrary<String> fields = Arbitraries.of(
                "*", "0", "1", "7", "12", "23", "31", "59", "60", "1-5", "5-1", "*/15", "1-31/2", "*/0", "1,2,3",
                "1-3,5", "MON", "mon-fri", "JAN", "*/60", "07", "-1", "5/15", "L");
        return fields.list().ofSize(5).map(list -> String.join(" ", list));
    }
}
