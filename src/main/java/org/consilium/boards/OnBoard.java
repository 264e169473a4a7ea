package org.consilium.boards;

import java.util.List;
import org.consilium.platform.database.Reads;

/**
 * Something that is on a board, to be read in the same statement in which the door looks at the board.
 *
 * @param <T> what is made of its columns
 * @param columns what to read
 * @param from its tables
 * @param fromParameters what the question marks in the columns and the tables stand for
 * @param board the column with the board's id
 * @param where which one
 * @param whereParameters what the question marks in the condition stand for
 */
public record OnBoard<T>(
        String columns,
        String from,
        List<?> fromParameters,
        String board,
        String where,
        List<?> whereParameters,
        Reads.Mapping<T> mapping) {}
