using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>Changes give the label they promise, none is left out, and edges of the published combination are told.</summary>
public sealed class SmallestChangeProofs
{
    [Fact]
    public void The_list_is_every_single_change_that_gives_another_label_or_else_every_pair()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(1_000, 10_000)).Where(seed =>
        {
            var ratings = RandomRatings.Complete(new(seed));
            var label = FourthEditionOracle.Label(ratings);
            var singles = Others(ratings).Select(change => Apply(ratings, change)).Where(change => change.Label != label).ToList();
            var expected = singles.Count > 0
                ? singles
                : [.. Others(ratings).SelectMany(_ => Others(ratings), (first, second) => (first, second))
                    .Where(pair => string.CompareOrdinal(pair.first.Key, pair.second.Key) < 0)
                    .Select(pair => Apply(ratings, pair.first, pair.second)).Where(change => change.Label != label)];
            var actual = PlacementEngine.Default.Evaluate(Given.Case(ratings)).SmallestChanges!.Value
                .Select(change => (string.Join(',', change.Change.Select(entry => $"{entry.Key}={entry.Value}")), change.Label));
            return !actual.SequenceEqual(expected);
        }).Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Every_edge_where_a_less_severe_code_gives_more_is_noted_with_the_nearest_code()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(2_000, 20_000)).Where(seed =>
        {
            var ratings = RandomRatings.Complete(new(seed));
            var notes = PlacementEngine.Default.Evaluate(Given.Case(ratings)).Notes.Where(note => note.Code == "LESS-SEVERE-GIVES-MORE").ToList();
            var expected = FourthEditionOracle.LessSevereGivesMore(ratings).ToList();
            return !notes.Select(note => note.About).SequenceEqual(expected.Select(edge => edge.Key))
                || !notes.Zip(expected).All(pair => pair.First.Message.Contains($"{pair.Second.Key} rated {pair.Second.Code},", StringComparison.Ordinal));
        }).Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    private static IEnumerable<(string Key, string Code)> Others(Dictionary<string, string> ratings) => FourthEditionOracle.Keys
        .SelectMany(FourthEditionOracle.Codes, (key, code) => (key, code)).Where(change => ratings[change.key] != change.code);

    private static (string Change, string Label) Apply(Dictionary<string, string> ratings, params (string Key, string Code)[] changes)
    {
        var changed = new Dictionary<string, string>(ratings);
        foreach (var (key, code) in changes)
        {
            changed[key] = code;
        }

        return (string.Join(',', changes.Select(change => $"{change.Key}={change.Code}")), FourthEditionOracle.Label(changed));
    }
}
