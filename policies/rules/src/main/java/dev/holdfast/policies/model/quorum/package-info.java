/** Rules on votes and copies: how many there are, and what the loss of some costs. */
@NullMarked
package dev.holdfast.policies.model.quorum;

import org.jspecify.annotations.NullMarked;
