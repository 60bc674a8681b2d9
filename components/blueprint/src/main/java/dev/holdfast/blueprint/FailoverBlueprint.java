package dev.holdfast.blueprint;

import java.time.Duration;

/**
 * How failures are noticed and answered.
 *
 * @param automatic whether without a person
 * @param detection time after which a failure is noticed
 * @param action what is done
 * @param retries how often before a person is called
 * @param alert whether the receivers are told
 */
public record FailoverBlueprint(
        boolean automatic,
        Duration detection,
        dev.holdfast.topology.RecoveryAction action,
        int retries,
        boolean alert) {}
