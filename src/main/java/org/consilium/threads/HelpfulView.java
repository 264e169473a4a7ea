package org.consilium.threads;

/**
 * A post's helpful marks.
 *
 * @param helpful how many members found it helpful
 * @param marked whether the caller is one of them
 */
public record HelpfulView(int helpful, boolean marked) {}
