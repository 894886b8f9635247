using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-05")]
[Description("Without a substance use disorder, D4, D5 or D6 at 1 or more requires 0.5.")]
[Source(Confidence.Medium, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class RiskWithoutDisorderRequiresEarlyIntervention : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;

        When()
            .Match(() => rating, dimension => dimension.IsRecovery, dimension => dimension.Risk >= 1)
            .Exists<Diagnosis>(diagnosis => diagnosis.IsNotMet);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level05, rating));
    }
}
