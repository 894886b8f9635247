namespace LevelOfCare.Tests.Generators;

/// <summary>A house rule as source text, to be written rightly or with a mistake.</summary>
internal static class RuleSource
{
    public const string Right = """
        using LevelOfCare;
        using LevelOfCare.Dsl;
        using LevelOfCare.Facts;

        namespace House;

        [Name("HOUSE-1")]
        public sealed partial class HouseRule : Rule
        {
            public override void Define()
            {
                CaseTag rural = default!;

                When()
                    .Match(() => rural, tag => tag.Key == "setting")
                    .Not<Diagnosis>(diagnosis => diagnosis.IsNotMet);

                Then()
                    .Yield(_ => new Requirement(FourthEditionLevels.Level21, rural.Key, rural.Value));
            }
        }
        """;

    public const string Condition = "tag.Key == \"setting\"";
    public const string Conditions = "tag => tag.Key == \"setting\"";
    public const string Yield = "new Requirement(FourthEditionLevels.Level21, rural.Key, rural.Value)";

    /// <summary>Where a member of the rule class, or a type beside it, can be written in.</summary>
    public const string Member = "public override";
    public const string Space = "namespace House;";

    /// <summary>The right rule with texts replaced, in pairs of old and new.</summary>
    public static string With(params string[] replacements)
    {
        var source = Right;
        foreach (var pair in replacements.Chunk(2))
        {
            source.Should().Contain(pair[0]);
            source = source.Replace(pair[0], pair[1], StringComparison.Ordinal);
        }

        return source;
    }
}
