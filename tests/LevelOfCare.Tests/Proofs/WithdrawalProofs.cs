using LevelOfCare.Deciding;
using LevelOfCare.Engine;
using LevelOfCare.Rules;
using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>Withdrawal management agrees with an independent statement, complete and with unknowns.</summary>
public sealed class WithdrawalProofs
{
    private static readonly WithdrawalDecider Ladder = new(new([.. RuleCatalog.Scales(), .. RuleCatalog.Withdrawal()]), EmbeddedRunner.Instance, WithdrawalProfile.Wm2020);

    [Fact]
    public void No_substance_and_one_agree_for_every_combination()
    {
        var cases = WithdrawalSpace.Known.SelectMany(context => WithdrawalSpace.Complete.Select(item => (context, items: (OracleItem[])[item])).Append((context, items: [])));

        var wrong = cases.AsParallel().Select(entry => Disagreement(entry.context, entry.items)).OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Two_substances_agree_for_every_combination()
    {
        // Every pair of kinds in one context of the forty by default, spread evenly; in every context where proofs are long.
        var pairs = WithdrawalSpace.Complete.SelectMany(_ => WithdrawalSpace.Complete, (first, second) => (first, second)).Where(pair => pair.first.Substance != pair.second.Substance).ToList();
        var contexts = Samples.Of(1, WithdrawalSpace.Known.Length);

        var wrong = Enumerable.Range(0, pairs.Count * contexts).AsParallel().Select(index =>
        {
            var (first, second) = pairs[index / contexts];
            var context = WithdrawalSpace.Known[contexts == 1 ? index * 7 % WithdrawalSpace.Known.Length : index % contexts];
            return Disagreement(context, first, second);
        }).OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void One_substance_with_unknowns_agrees_for_every_combination()
    {
        // By default every fifth; five and the sizes of the space have no common factor, so that every value of everything comes up.
        var step = Samples.Of(5, 1);
        var count = WithdrawalSpace.All.Length * WithdrawalSpace.Partial.Length / step;

        var wrong = Enumerable.Range(0, count).AsParallel().Select(index =>
        {
            var place = index * step;
            return DisagreementOnUnknowns(WithdrawalSpace.All[place % WithdrawalSpace.All.Length], WithdrawalSpace.Partial[place / WithdrawalSpace.All.Length]);
        }).OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Two_substances_with_unknowns_agree_for_random_cases()
    {
        var wrong = Enumerable.Range(0, Samples.Of(2_000, 40_000)).AsParallel().Select(seed =>
        {
            var random = new Random(seed);
            var items = WithdrawalSpace.Partial.OrderBy(_ => random.Next()).DistinctBy(item => item.Substance).Take(2).ToArray();
            return DisagreementOnUnknowns(WithdrawalSpace.All[random.Next(WithdrawalSpace.All.Length)], items);
        }).OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Beside_1B_the_warning_agrees_for_every_code_and_kind_of_item()
    {
        var wrong = Subdimension.TryParse("1B")!.Codes.SelectMany(_ => WithdrawalSpace.Complete, (code, item) => (code.Code, item)).AsParallel().Select(entry =>
        {
            var decision = PlacementEngine.Default.Evaluate(Given.Rated($"1B={entry.Code}") with { Withdrawal = [WithdrawalSpace.Item(entry.item)] });
            var warns = decision.Notes.Any(note => note is { Code: "SCALE-CONTRADICTS-RATING", About: "1B", Severity: Severity.Warning });
            var right = warns == WithdrawalOracle.FourthScaleContradicts(entry.Code, [entry.item])
                && decision.Withdrawal is null
                && WithdrawalSpace.ActionsOf(decision).SequenceEqual(WithdrawalOracle.ComplicationActions([entry.item]))
                && decision.Label == PlacementEngine.Default.Evaluate(Given.Rated($"1B={entry.Code}")).Label;
            return right ? null : $"1B={entry.Code} {entry.item}: warns {warns}";
        }).OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void For_an_adolescent_the_warning_agrees_for_every_rating_and_kind_of_item()
    {
        var wrong = Enumerable.Range(0, 5).SelectMany(_ => WithdrawalSpace.Complete, (rating, item) => (rating, item)).AsParallel().Select(entry =>
        {
            var decision = PlacementEngine.Default.Evaluate(Given.Third($"adolescent D1={entry.rating}") with { Withdrawal = [WithdrawalSpace.Item(entry.item)] });
            var warns = decision.Notes.Any(note => note is { Code: "SCALE-CONTRADICTS-RATING", About: "D1", Severity: Severity.Warning });
            var right = warns == WithdrawalOracle.AdolescentScaleContradicts(entry.rating, [entry.item])
                && decision.Withdrawal is null
                && WithdrawalSpace.ActionsOf(decision).SequenceEqual(WithdrawalOracle.ComplicationActions([entry.item]));
            return right ? null : $"D1={entry.rating} {entry.item}: warns {warns}";
        }).OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-11-20T00:00:00Z", false)]
    [InlineData("2026-11-19T23:59:59Z", true)]
    [InlineData("2026-11-20T01:00:00+02:00", true)]
    [InlineData("2026-11-19T22:00:00-03:00", false)]
    [InlineData("2026-11-20T23:59:00Z", false)]
    [InlineData("2027-01-01T00:00:00Z", false)]
    public void Scores_are_stale_at_the_same_moment(string scoredAt, bool isStale)
    {
        var at = DateTimeOffset.Parse(scoredAt, System.Globalization.CultureInfo.InvariantCulture);
        var start = Given.Third("alcohol:30");
        var decision = PlacementEngine.Default.Evaluate(start with { Withdrawal = [start.Withdrawal!.Value[0] with { ScoredAt = at }] });

        WithdrawalOracle.IsStale(at, start.AssessedOn).Should().Be(isStale);
        decision.Withdrawal!.Level.Should().Be(isStale ? "none" : "3.7-WM");
        decision.Notes.Any(note => note.Code == "SCALE-STALE").Should().Be(isStale);
        decision.Actions.Any(action => action.Code == "RESCORE").Should().Be(isStale);
        decision.Provisional.Should().Be(isStale);
    }

    private static string? Disagreement(WithdrawalSpace.Context context, params OracleItem[] items)
    {
        var reading = Ladder.Decide(WithdrawalSpace.Case(context, items));
        var expected = WithdrawalOracle.Ladder(context.Rating!.Value, items, context.SafeHome!.Value, context.Pregnant!.Value, context.Nursing!.Value);
        var actions = WithdrawalOracle.Actions(context.Rating.Value, items, context.Pregnant.Value, context.Nursing.Value);
        var right = (reading.Decision!.Level, reading.Decision.Basis) == expected && reading.Side.Actions.Select(action => action.Code).SequenceEqual(actions);
        return right ? null : $"{context} {string.Join(' ', items)}: expected {expected} {string.Join(' ', actions)}, got {reading.Decision} {string.Join(' ', reading.Side.Actions)}";
    }

    private static string? DisagreementOnUnknowns(WithdrawalSpace.Context context, params OracleItem[] items)
    {
        var reading = Ladder.Decide(WithdrawalSpace.Case(context, items)).Decision!;
        var (possible, missing) = WithdrawalOracle.Unknown(context.Rating, items, context.SafeHome, context.Pregnant, context.Nursing);
        var right = reading.Possible.SequenceEqual(possible)
            && reading.Level == (possible.Count == 1 ? possible[0] : null)
            && reading.Missing.Select(fact => (fact.Fact, fact.Labels)).Order().SequenceEqual(possible.Count == 1 ? [] : missing.Order())
            && reading.Missing.Select(fact => -fact.Labels).SequenceEqual(reading.Missing.Select(fact => -fact.Labels).Order());
        return right ? null : $"{context} {string.Join(' ', items)}: expected {string.Join('|', possible)} missing {string.Join(' ', missing)}, got {reading} {string.Join(' ', reading.Missing)}";
    }
}
