package dev.holdfast.policies.cel.admission;

/**
 * Why a policy cannot guard a cluster.
 *
 * @param policy the id of the policy
 * @param file its file, as it was given
 * @param reason why, as a sentence without a full stop
 */
public record Refusal(String policy, String file, String reason) {}
