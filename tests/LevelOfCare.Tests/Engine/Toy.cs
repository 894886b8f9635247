namespace LevelOfCare.Tests.Engine;

/// <summary>Facts and rules that mean nothing, so that specs of the engine are about the engine.</summary>
public sealed record Seed(string Name, int Size);

/// <summary>A fact that rules derive.</summary>
public sealed record Sprout(string Of);

/// <summary>A fact that rules derive from derived ones.</summary>
public sealed record Bloom(string Of);

[Name("TOY-SPROUT")]
internal sealed partial class LargeSeedSprouts : Rule
{
    public override void Define()
    {
        Seed seed = default!;

        When()
            .Match(() => seed, candidate => candidate.Size > 2);

        Then()
            .Yield(_ => new Sprout(seed.Name));
    }
}

[Name("TOY-PAIR")]
internal sealed partial class TwoSeedsOfOneSizeSproutTogether : Rule
{
    public override void Define()
    {
        Seed left = default!;
        Seed right = default!;

        When()
            .Match(() => left)
            .Match(() => right, other => other.Size == left.Size, other => string.CompareOrdinal(other.Name, left.Name) > 0);

        Then()
            .Yield(_ => new Sprout(left.Name + right.Name));
    }
}

[Name("TOY-BLOOM")]
internal sealed partial class LonelySproutBlooms : Rule
{
    public override void Define()
    {
        Sprout sprout = default!;

        When()
            .Match(() => sprout)
            .Exists<Seed>(seed => seed.Name == sprout.Of)
            .Not<Sprout>(other => other.Of != sprout.Of);

        Then()
            .Yield(_ => new Bloom(sprout.Of));
    }
}
