using System.Collections.Concurrent;

namespace LevelOfCare.Tests;

/// <summary>Many cases come out in order, on several threads, without more of them in memory than are worked on.</summary>
public sealed class EvaluateManySpecs
{
    private static readonly PlacementEngine Engine = PlacementEngine.Default;

    private static PlacementCase Case(int number) => Given.Rated($"4A={"ABCDE"[number % 5]}") with { Id = $"n{number}" };

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Results_come_in_the_order_of_the_cases(int degree)
    {
        var results = Engine.EvaluateMany(Enumerable.Range(0, 5_000).Select(Case), decision => (decision.Id, decision.Label, decision.Drivers.Length), degree, TestContext.Current.CancellationToken).ToList();

        results.Should().Equal(Enumerable.Range(0, 5_000).Select(Case).Select(Engine.Evaluate).Select(decision => (decision.Id, decision.Label, decision.Drivers.Length)));
    }

    [Fact]
    public async Task Cases_that_arrive_over_time_come_out_in_order_too()
    {
        var ids = new List<string?>();
        await foreach (var id in Engine.EvaluateMany(Arriving(3_000), decision => decision.Id, degreeOfParallelism: 3, TestContext.Current.CancellationToken))
        {
            ids.Add(id);
        }

        ids.Should().Equal(Enumerable.Range(0, 3_000).Select(number => $"n{number}"));
    }

    [Fact]
    public void Only_a_few_hundred_cases_for_each_thread_are_read_ahead()
    {
        var read = 0;
        using var results = Engine.EvaluateMany(Endless(() => read++), decision => decision.Label, degreeOfParallelism: 2, TestContext.Current.CancellationToken).GetEnumerator();
        for (var taken = 0; taken < 10_000; taken++)
        {
            results.MoveNext().Should().BeTrue();
            (read - taken).Should().BeLessThan(2_000);
        }
    }

    [Fact]
    public void Cancellation_ends_the_sequence()
    {
        using var cancellation = new CancellationTokenSource();
        var results = Engine.EvaluateMany(Endless(() => { }), decision => decision.Label, 2, cancellation.Token).Select((label, number) =>
        {
            if (number == 1_000)
            {
                cancellation.Cancel();
            }

            return label;
        });

        results.Invoking(sequence => sequence.Count()).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void A_case_that_is_not_valid_is_told_when_it_is_reached()
    {
        var results = Engine.EvaluateMany([Case(0), Case(1) with { Age = -1 }], decision => decision.Label, 2, TestContext.Current.CancellationToken);

        results.Invoking(sequence => sequence.Count()).Should().Throw<InvalidCaseException>();
    }

    [Fact]
    public void No_more_threads_work_at_once_than_asked_for()
    {
        var working = 0;
        var seen = new ConcurrentBag<int>();
        int Work(PlacementDecision decision)
        {
            seen.Add(Interlocked.Increment(ref working));
            Thread.SpinWait(200);
            return Interlocked.Decrement(ref working);
        }

        Engine.EvaluateMany(Enumerable.Range(0, 4_000).Select(Case), Work, 2, TestContext.Current.CancellationToken).Should().HaveCount(4_000);

        seen.Max().Should().BeLessThanOrEqualTo(2);
    }

    [Fact]
    public void Fewer_than_one_thread_is_refused() =>
        Engine.Invoking(engine => engine.EvaluateMany([Case(0)], decision => decision.Label, 0)).Should().Throw<ArgumentOutOfRangeException>();

    private static async IAsyncEnumerable<PlacementCase> Arriving(int count)
    {
        for (var number = 0; number < count; number++)
        {
            if (number % 500 == 0)
            {
                await Task.Yield();
            }

            yield return Case(number);
        }
    }

    private static IEnumerable<PlacementCase> Endless(Action onRead)
    {
        for (var number = 0; ; number++)
        {
            onRead();
            yield return Case(number);
        }
    }
}
