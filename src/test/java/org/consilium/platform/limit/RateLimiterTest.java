package org.consilium.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S35 rate limits answer 429 with Retry-After")
class RateLimiterTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final RateLimiter limiter = new RateLimiter(clock);

    @Test
    void asManyAsAllowedPassAndTheNextIsToldHowLongToWait() {
        takeSix("ana");

        Problem problem = refusalOf("ana");

        assertThat(problem.type()).isEqualTo(Problems.TOO_MANY_REQUESTS);
        assertThat(problem.retryAfter()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void onePermitComesBackAtATime() {
        takeSix("ana");
        now = now.plusSeconds(10);

        assertThatCode(() -> limiter.take("sign-in", "ana", 6, MINUTE)).doesNotThrowAnyException();
        assertThat(refusalOf("ana").retryAfter()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void waitingLongDoesNotSaveUpMoreThanTheWindow() {
        now = now.plus(Duration.ofDays(3));
        takeSix("ana");

        assertThat(refusalOf("ana").retryAfter()).isPositive();
    }

    @Test
    void aClockThatIsSetBackLocksNobodyOut() {
        takeSix("ana");
        now = now.minus(Duration.ofDays(1));

        takeSix("ana");

        assertThat(refusalOf("ana").retryAfter()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void aRefusedTryCostsNothing() {
        takeSix("ana");
        for (int i = 0; i < 100; i++) {
            refusalOf("ana");
        }

        assertThat(refusalOf("ana").retryAfter()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void subjectsAndBucketsDoNotDisturbEachOther() {
        takeSix("ana");

        assertThatCode(() -> limiter.take("sign-in", "ben", 6, MINUTE)).doesNotThrowAnyException();
        assertThatCode(() -> limiter.take("preview", "ana", 6, MINUTE)).doesNotThrowAnyException();
    }

    @Test
    void itsMemoryIsBoundedAndForgetsThoseWhoTookTheLeast() {
        Bucket bucket = new Bucket(100);
        for (int i = 0; i < 6; i++) {
            bucket.take("ana", 6, MINUTE, now);
        }
        for (int i = 0; i < 10_000; i++) {
            bucket.take("address " + i, 6, MINUTE, now);
        }

        assertThat(bucket.subjects()).isLessThanOrEqualTo(100);
        assertThat(bucket.take("ana", 6, MINUTE, now)).isPositive();
    }

    private void takeSix(String subject) {
        for (int i = 0; i < 6; i++) {
            limiter.take("sign-in", subject, 6, MINUTE);
        }
    }

    private Problem refusalOf(String subject) {
        return catchThrowableOfType(Problem.class, () -> limiter.take("sign-in", subject, 6, MINUTE));
    }
}
