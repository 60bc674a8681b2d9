/** The rules of Holdfast as a policy pack for Pulumi. */
@NullMarked
package dev.holdfast.policies.pack;

import org.jspecify.annotations.NullMarked;
