package dev.holdfast.policies.cel.policy;

import dev.holdfast.policies.tree.Place;
import java.nio.file.Path;

/**
 * A test of a policy, as it is written beside it.
 *
 * @param passes whether the policy has to be kept by what is in the file, and not broken
 * @param name the file as it is written, relative to the policy's own folder
 * @param fixture the file
 * @param place where the test stands
 */
public record PolicyTest(boolean passes, String name, Path fixture, Place place) {}
