package dev.holdfast.policies.cel;

import dev.holdfast.policies.tree.Place;

/**
 * What came of a test of a policy.
 *
 * @param policy the id of the policy
 * @param passes whether what is in the file has to keep the policy
 * @param fixture the file, as it is written
 * @param file the file of the policy, as it was given
 * @param place where the test stands in it
 * @param succeeded whether it is as expected
 * @param reason what was found, or why it is not as expected
 */
public record TestResult(
        String policy, boolean passes, String fixture, String file, Place place, boolean succeeded, String reason) {}
