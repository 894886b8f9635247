using LevelOfCare.Facts;
using Native = NRules.Fluent.Dsl;

namespace LevelOfCare.NRules.Tests;

/// <summary>The same house rule compiled against NRules itself.</summary>
[Native.Name("HOUSE-RURAL")]
internal sealed class NativeRuralTagAsksForResidential : Native.Rule
{
    public override void Define()
    {
        CaseTag rural = default!;
        SubdimensionRating rating = default!;

        When()
            .Match(() => rural, tag => tag.Key == "setting", tag => tag.Value == "rural")
            .Match(() => rating, rated => rated.Code.Subdimension.Key == "4A", rated => rated.Code.Code == "B")
            .Not<Diagnosis>(diagnosis => diagnosis.IsProbable);

        Then()
            .Yield(_ => new Requirement(FourthEditionLevels.Level31, rating.Code.Subdimension.Key, rating.Code.Code));
    }
}
