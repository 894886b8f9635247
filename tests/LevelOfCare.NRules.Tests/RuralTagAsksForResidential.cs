using LevelOfCare.Facts;

namespace LevelOfCare.NRules.Tests;

/// <summary>A house rule compiled against the mirror, and forwarded to NRules.</summary>
[Name("HOUSE-RURAL")]
[Description("Where the case is tagged rural, an intensive outpatient need is met by a residential program.")]
internal sealed partial class RuralTagAsksForResidential : Rule
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
