/** What a check says, for people and for machines. */
@NullMarked
package dev.holdfast.policies.report;

import org.jspecify.annotations.NullMarked;
