package org.consilium.cli.deidentify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.consilium.deidentification.Deidentifier;
import org.consilium.deidentification.TextContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code deidentify}: what identifies a patient in documents, as the server's own gate sees it. */
@Command(
        name = "deidentify",
        description = "Reads documents from standard input, one JSON object a line with id and text, and writes what"
                + " identifies a patient; offsets count Unicode code points.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every line was answered with its findings",
            "1:some lines were no documents; standard error names them",
            "2:used wrongly"
        })
public final class Deidentify implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec command;

    @Option(
            names = "--score",
            paramLabel = "<gold.jsonl>",
            description = "measures against labelled documents instead: recall, precision, false alarms")
    private @Nullable Path gold;

    @Option(names = "--mistakes", description = "with --score: shows every mistake with the words around it")
    private boolean mistakes;

    @Override
    public Integer call() throws IOException {
        Path labelled = gold;
        if (labelled != null) {
            return score(labelled);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                PrintStream answers =
                        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
            PrintWriter complaints = command.commandLine().getErr();
            return new Documents(new Deidentifier(), answers, complaints).answer(lines) ? 0 : 1;
        }
    }

    private int score(Path labelled) throws IOException {
        if (!Files.isReadable(labelled)) {
            throw new NoSuchFileException(labelled.toString());
        }
        Score score = new Score();
        boolean allGood = add(labelled, score);
        PrintWriter out = command.commandLine().getOut();
        if (mistakes) {
            score.printMistakes(out);
        }
        score.print(out);
        return allGood ? 0 : 1;
    }

    /** Adds all documents of a file; a line that is none is named and passed over. Returns whether there was no such line. */
    private boolean add(Path labelled, Score score) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Deidentifier deidentifier = new Deidentifier();
        boolean allGood = true;
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(labelled)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                try {
                    JsonNode document = mapper.readTree(line);
                    String text = document.path("text").asText();
                    score.add(text, document, deidentifier.examine(text, TextContext.none()));
                } catch (JsonProcessingException | IndexOutOfBoundsException bad) {
                    allGood = false;
                    // their own words would repeat the text
                    command.commandLine().getErr().println("Line " + number + ": this is no labelled document.");
                }
            }
        }
        return allGood;
    }
}
