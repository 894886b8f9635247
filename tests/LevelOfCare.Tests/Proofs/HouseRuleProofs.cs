using LevelOfCare.Tests.Engine;
using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>With a house rule, too, what is possible is exactly what completions reach.</summary>
public sealed class HouseRuleProofs
{
    [Fact]
    public void Possible_and_missing_agree_with_trying_every_completion()
    {
        var engine = PlacementEngine.Create(options => options.HouseRules.Add(new RuralAsksForResidential()));
        var tags = new Dictionary<string, string> { ["setting"] = "rural" };
        for (var seed = 0; seed < Samples.Of(100, 1_000); seed++)
        {
            var (known, unknown) = RandomRatings.Partial(new(seed), 1, 2);
            var labels = unknown
                .Aggregate((IEnumerable<Dictionary<string, string>>)[known], (sets, key) => sets.SelectMany(_ => FourthEditionOracle.Codes(key), (set, code) => new Dictionary<string, string>(set) { [key] = code }))
                .Select(ratings => engine.Evaluate(Given.Case(ratings) with { Tags = tags }).Label!).ToHashSet();

            engine.Evaluate(Given.Case(known) with { Tags = tags }).Possible.Should().BeEquivalentTo(labels, $"seed {seed}");
        }
    }
}
