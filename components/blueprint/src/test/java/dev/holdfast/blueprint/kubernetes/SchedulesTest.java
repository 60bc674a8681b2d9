package dev.holdfast.blueprint.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.topology.units.CronSchedule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchedulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 4 * * * | 0 0 4 * * *",
                "*/30 1-5 1,15 JAN-MAR MON | 0 */30 1-5 1,15 JAN-MAR MON",
                "0 4 * * 7 | 0 0 4 * * 0",
                "0 4 * * 5-7 | 0 0 4 * * 0,5,6",
                "0 4 * * 1-7/2 | 0 0 4 * * 0,1,3,5",
                "0 4 * * MON,7 | 0 0 4 * * 0,1",
                "0 4 * * */7 | 0 0 4 * * 0"
            })
    void secondsComeFirstAndSundayIsNought(String five, String six) {
        assertThat(Schedules.sixFields(CronSchedule.parse(five))).isEqualTo(six);
        assertThat("0 " + Schedules.fiveFields(CronSchedule.parse(five))).isEqualTo(six);
    }
}
